import type { Issue } from '@sw-eval/core';
import sample from '../../../tests/cases/guangwei-2024-final.json';
import type { Draft } from '../editor/draft/draft';
import { readDraft, type ValidReading } from '../editor/draft/readDraft';
import { findWork } from '../settings/drafts/keptDraft';
import { decodeLink, type LinkProblem } from '../settings/links/caseLink';
import type { SafeStorage } from '../settings/safeStorage';

/** What can keep the page from starting. */
export type StartProblem = 'sample';

/** Something that did not open, while the page did: a link, or the work kept from the last visit. */
export type StartNotice = { readonly kind: 'link'; readonly problem: LinkProblem } | { readonly kind: 'work' };

/** What the page opens with. */
export type Start =
  | {
      readonly ok: true;
      readonly draft: Draft;
      /** Shown until the draft has no mistake. */
      readonly first: ValidReading | undefined;
      /** A case from a link that waits for a yes, because there is work it would take the place of. */
      readonly offered?: Draft;
      readonly notices: readonly StartNotice[];
      /** Whether the draft is work of the person, and not the sample. */
      readonly own: boolean;
      /** Whether the draft need not be written: it is the sample, or kept already. */
      readonly kept: boolean;
    }
  | { readonly ok: false; readonly problem: StartProblem; readonly issues: readonly Issue[] };

/** The sample, a real evaluation. */
export const SAMPLE: Draft = sample;

/**
 * Opens what the address links to, else the work of the last visit, else the sample. Each can fail alone: then the next
 * opens, with a notice. A link never takes the place of work without being asked.
 */
export async function startUp(hash: string, storage: SafeStorage, tab: string): Promise<Start> {
  const notices: StartNotice[] = [];
  const link = await decodeLink(hash);
  if (link.kind === 'problem') notices.push({ kind: 'link', problem: link.problem });
  const found = findWork(storage, tab);
  if (found.kind === 'damaged') notices.push({ kind: 'work' });
  const linked = link.kind === 'case' ? link.draft : undefined;

  if (found.kind === 'work') {
    const { draft, lastValid } = found.work;
    const offered = linked !== undefined && !same(linked, draft) ? { offered: linked } : {};
    return { ok: true, draft, first: valid(draft) ?? valid(lastValid), notices, own: true, kept: true, ...offered };
  }
  if (linked !== undefined) return { ok: true, draft: linked, first: valid(linked), notices, own: true, kept: false };
  const reading = readDraft(SAMPLE);
  if (!reading.ok) return { ok: false, problem: 'sample', issues: reading.issues };
  return { ok: true, draft: SAMPLE, first: reading, notices, own: false, kept: true };
}

function valid(draft: Draft | undefined): ValidReading | undefined {
  if (draft === undefined) return undefined;
  const reading = readDraft(draft);
  return reading.ok ? reading : undefined;
}

function same(one: Draft, other: Draft): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
