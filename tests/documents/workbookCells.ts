import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A cell of a workbook as its file has it. */
export interface BookCell {
  formula?: string;
  /** A number where the file says it is one. */
  value: number | string;
}

/** The cells of a workbook: sheet name, then address. Empty cells are left out. */
export type BookCells = Map<string, Map<string, BookCell>>;

interface Open {
  name: string;
  attributes: Record<string, string>;
}

/** Calls back with each element's name, attributes and own text. */
function read(xml: string, each: (element: Open, text: string) => void): void {
  const parser = new SaxesParser();
  const open: (Open & { text: string })[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push({ name, attributes, text: '' });
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element !== undefined) each(element, element.text);
  });
  parser.write(xml).close();
}

function sharedStrings(xml: string | undefined): string[] {
  const texts: string[] = [];
  let text = '';
  if (xml !== undefined) {
    read(xml, ({ name }, own) => {
      if (name === 't') text += own;
      if (name === 'si') {
        texts.push(unescaped(text));
        text = '';
      }
    });
  }
  return texts;
}

/** `_x0041_` stands for a character. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Every cell of an .xlsx file, whoever wrote it. */
export function cellsOf(bytes: Uint8Array): BookCells {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const shared = sharedStrings(parts.get('xl/sharedStrings.xml'));
  const targets = new Map<string, string>();
  read(parts.get('xl/_rels/workbook.xml.rels') ?? '<x/>', ({ name, attributes }) => {
    const target = (attributes['Target'] ?? '').replace(/^\/?(xl\/)?/, 'xl/');
    if (name === 'Relationship') targets.set(attributes['Id'] ?? '', target);
  });
  const book: BookCells = new Map();
  read(parts.get('xl/workbook.xml') ?? '<x/>', ({ name, attributes }) => {
    if (name !== 'sheet') return;
    const part = parts.get(targets.get(attributes['r:id'] ?? '') ?? '');
    if (part === undefined) throw new Error(`the sheet ${attributes['name']} has no part`);
    book.set(attributes['name'] ?? '', sheetCells(part, shared));
  });
  return book;
}

function sheetCells(xml: string, shared: readonly string[]): Map<string, BookCell> {
  const cells = new Map<string, BookCell>();
  let formula: string | undefined;
  let value: string | undefined;
  read(xml, ({ name, attributes }, text) => {
    if (name === 'f') formula = text;
    else if (name === 'v' || name === 't') value = text;
    else if (name === 'c') {
      if (formula !== undefined || value !== undefined) {
        cells.set(attributes['r'] ?? '', {
          ...(formula !== undefined && { formula }),
          value: typed(attributes['t'], value ?? '', shared),
        });
      }
      formula = undefined;
      value = undefined;
    }
  });
  return cells;
}

function typed(type: string | undefined, text: string, shared: readonly string[]): number | string {
  if (type === 's') return shared[Number(text)] ?? '';
  if (type === undefined || type === 'n') return text === '' ? '' : Number(text);
  return unescaped(text);
}

/** The same workbook with no result beside any formula: whatever a program then shows, it has worked out itself. */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const stripped = Object.entries(parts).map(([name, part]): [string, Uint8Array] => {
    if (!/^xl\/worksheets\/.*\.xml$/.test(name)) return [name, part];
    return [
      name,
      strToU8(
        strFromU8(part)
          .replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')
          .replace(/(<\/f>)<v\/>/g, '$1'),
      ),
    ];
  });
  return zipSync(Object.fromEntries(stripped));
}
