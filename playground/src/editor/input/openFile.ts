import type { Issue } from '@sw-eval/core';
import { type Draft, isObject, type Json } from '../draft/draft';
import { readDraft } from '../draft/readDraft';
import type { Review } from '../review/ReviewView';

/** Largest file that is opened, in bytes. */
export const LARGEST_FILE = 30_000_000;

/** Why a file did not open. */
export type FileProblem = 'kind' | 'too-large' | 'not-json' | 'no-case' | 'unreadable';

/** What a file comes to: a case, or why not. */
export type OpenedFile =
  | { readonly kind: 'case'; readonly draft: Draft; readonly issues: readonly Issue[] }
  | { readonly kind: 'review'; readonly review: Review }
  | { readonly kind: 'problem'; readonly problem: FileProblem; readonly reason?: string };

/** Reads a file that was chosen or dropped. Never throws. */
export async function openFile(file: File): Promise<OpenedFile> {
  if (file.size > LARGEST_FILE) return { kind: 'problem', problem: 'too-large' };
  const ending = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
  try {
    if (ending === 'json') return openCase(await file.text());
    const read = READERS.get(ending);
    return read === undefined
      ? { kind: 'problem', problem: 'kind' }
      : { kind: 'review', review: reviewOf(file.name, await read(file)) };
  } catch (error) {
    return { kind: 'problem', problem: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
}

function reviewOf(name: string, { text, result }: Omit<Review, 'name'>): Review {
  const shown = text ?? result.text;
  return { name, result, ...(shown !== undefined && { text: shown }) };
}

/** How each kind of file is read. The readers are loaded when they are first needed. */
const READERS: ReadonlyMap<string, (file: File) => Promise<Omit<Review, 'name'>>> = new Map([
  [
    'txt',
    async (file: File) => {
      const text = await file.text();
      return { text, result: (await import('@sw-eval/report/read')).readText(text) };
    },
  ],
  ['docx', async (file) => ({ result: await (await import('@sw-eval/report/read')).readDocx(await bytesOf(file)) })],
  [
    'pdf',
    async (file) => {
      const [{ readPdf }, { workFromThisFolder }] = await Promise.all([
        import('@sw-eval/report/read'),
        import('./pdfWorker'),
      ]);
      workFromThisFolder();
      return { result: await readPdf(await bytesOf(file)) };
    },
  ],
  [
    'xlsx',
    async (file) => ({ result: await (await import('@sw-eval/report/workbook')).readWorkbook(await bytesOf(file)) }),
  ],
]);

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** A case file's text. One with mistakes opens too: they are shown at their fields. */
export function openCase(text: string): OpenedFile {
  let value: Json;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
  } catch {
    return { kind: 'problem', problem: 'not-json' };
  }
  if (!isObject(value) || value['version'] !== 1) return { kind: 'problem', problem: 'no-case' };
  const reading = readDraft(value);
  return { kind: 'case', draft: value, issues: reading.ok ? [] : reading.issues };
}
