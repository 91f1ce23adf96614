import type { CleanText } from './CleanText.js';
import { clean } from './clean.js';
import type { Line } from './lines.js';

/** A rule between the rows of a table, as `|---|---|` or `-----`. */
const RULE = /^[\s|:+=—─━-]{3,}$/u;
const WIDE_GAP = /(?: {2,}|\u3000+|\t)+/gu;
const NUMBER = /^[0-9０-９.,，．]+ ?[%％]?$/u;

/** Parts cells where a document's own tables are turned into text; no text of people has it. */
export const CELL = '\u001f';

/**
 * The cells of a line that is the row of a table: parted by tabs, bars or wide gaps. Nothing for the rule between rows,
 * `undefined` for a line of prose.
 *
 * @param own whether the text was made from a document, whose tables are known
 */
export function cellsOf(source: string, line: Line, own: boolean): CleanText[] | undefined {
  const { text } = line;
  if (own && !text.includes(CELL)) return undefined;
  if (!own && RULE.test(text)) return [];
  const bars = own ? 0 : text.split('|').length - 1;
  const byBars = bars >= 2 || (bars === 1 && text.length < 40);
  const separator = own ? CELL : byBars ? '|' : text.includes('\t') ? '\t' : undefined;
  const cells = separator === undefined ? gapCells(text) : splitAt(text, separator);
  if (cells === undefined) return undefined;
  const inner = separator === '|' || separator === CELL ? withoutEdges(cells, text, separator) : cells;
  const plain = separator === '|' ? inner.map((cell) => withoutStrong(cell, text)) : inner;
  return plain.map(({ start, end }) => clean(source, [{ start: line.start + start, end: line.start + end }]));
}

interface Span {
  start: number;
  end: number;
}

function splitAt(text: string, separator: string): Span[] {
  const cells: Span[] = [];
  let start = 0;
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, start)) {
    cells.push({ start, end: at });
    start = at + 1;
  }
  return [...cells, { start, end: text.length }];
}

function withoutEdges(cells: Span[], text: string, edge: string): Span[] {
  return cells.slice(text.startsWith(edge) ? 1 : 0, text.endsWith(edge) ? -1 : undefined);
}

/** A cell of Markdown without the signs of strong words around it: `**合计**`. */
function withoutStrong({ start, end }: Span, text: string): Span {
  const cell = text.slice(start, end);
  const words = cell.trim();
  if (words.length < 5 || !words.startsWith('**') || !words.endsWith('**')) return { start, end };
  const from = start + cell.indexOf('**') + 2;
  return { start: from, end: from + words.length - 4 };
}

/** What names a fact in a form: 承 接 方. No number of a chapter or an annex. */
const FACT = /^(?!第|附)[\p{Script=Han}]{2,8}$/u;

/** `承 接 方    某中心`: a name, and one value without the signs of a sentence. */
function isFact([name = '', value = '', ...more]: readonly string[]): boolean {
  return more.length === 0 && FACT.test(name.replaceAll(/\s/gu, '')) && value !== '' && !/[，。；：！？]/u.test(value);
}

/** Makes one cell of words that were set wide, a sign in each: `项    目`. */
function joinSpaced(cells: Span[], text: string): void {
  const isSign = (cell: Span | undefined) =>
    cell !== undefined && cell.end - cell.start === 1 && /\p{Script=Han}/u.test(text.slice(cell.start, cell.end));
  const joined = new Set<Span>();
  for (let at = cells.length - 2; at >= 0; at -= 1) {
    const [cell, next] = [cells[at], cells[at + 1]];
    // From the end: 建 档 is one, and so is what it becomes with a sign before it.
    if (cell !== undefined && next !== undefined && isSign(cell) && (isSign(next) || joined.has(next))) {
      joined.add(cell);
      cells.splice(at, 2, cell);
      cell.end = next.end;
    }
  }
}

/** Three cells or more, or two of which the last is a number or the first names a fact. */
function gapCells(text: string): Span[] | undefined {
  if (text.search(WIDE_GAP) < 0) return undefined;
  const cells: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(WIDE_GAP)) {
    cells.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  cells.push({ start, end: text.length });
  joinSpaced(cells, text);
  const texts = cells.map(({ start: from, end }) => text.slice(from, end));
  if (texts.some((cell) => cell.length > 30)) return undefined;
  const numbers = texts.filter((cell) => NUMBER.test(cell)).length;
  const isRow = cells.length >= 3 ? !texts.some((cell) => /[。；，]$/u.test(cell)) : numbers > 0 || isFact(texts);
  return isRow ? cells : undefined;
}
