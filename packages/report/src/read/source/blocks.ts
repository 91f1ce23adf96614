import type { CleanText, Range } from './CleanText.js';
import { type CellRun, cellRuns } from './cellRuns.js';
import { clean } from './clean.js';
import { type Line, linesOf } from './lines.js';
import { markerOf } from './markers.js';
import { cellsOf } from './rows.js';

/** A paragraph of the text, or a row of a table. */
export type Block =
  | { readonly kind: 'paragraph'; readonly clean: CleanText }
  | { readonly kind: 'row'; readonly cells: readonly CleanText[] };

/** Whether a line, made plain, is a heading by its words. */
export type IsHeading = (text: string) => boolean;

/** How the lines of a text relate to its paragraphs. */
export type Layout = 'wrapped' | 'paragraphs';

const ENDS_SENTENCE = /[。！？；：…][”’」』）)]?$/u;
/** No paragraph begins so. */
const GOES_ON = /^[，、；。）)%％：”』》]/u;
/** Lines that fill so much of the width go on in the next one. */
const FULL = 0.86;
/** Lines narrower than this stand alone where there is no width to go by. */
const NARROW = 26;
/** The widest page that lines are wrapped to, in columns. */
const WIDEST_PAGE = 130;
/** A name and a colon: a line of a list of facts. */
const KEY_VALUE = /^[\p{Script=Han}（）()]{2,12}[：:]/u;
/** The marks of a heading in Markdown. */
const MARKDOWN = /^#{1,6} */u;

/**
 * Parts a text into paragraphs and rows: lines that a page's width broke are joined again, also across page numbers.
 *
 * @param layout `paragraphs` where every line is known to be a whole paragraph
 */
export function blocksOf(source: string, isHeading: IsHeading, layout: Layout): Block[] {
  const lines = linesOf(source);
  const page = layout === 'paragraphs' ? undefined : pageOf(lines);
  const blocks: Block[] = [];
  let open: Range[] = [];
  let last: { line: Line; heading: boolean } | undefined;
  const close = () => {
    if (open.length > 0) blocks.push({ kind: 'paragraph', clean: clean(source, open) });
    open = [];
  };
  const runs = layout === 'paragraphs' ? new Map<number, CellRun>() : cellRuns(lines);
  let skip = 0;
  for (const [index, line] of lines.entries()) {
    if (skip > 0) {
      skip -= 1;
      continue;
    }
    const run = runs.get(index);
    if (run !== undefined) {
      close();
      last = undefined;
      blocks.push({ kind: 'row', cells: run.cells.map((cell) => clean(source, [cell])) });
      skip = run.taken - 1;
      continue;
    }
    const cells = cellsOf(source, line, layout === 'paragraphs');
    if (cells !== undefined) {
      close();
      last = undefined;
      if (cells.length > 0) blocks.push({ kind: 'row', cells });
      continue;
    }
    const heading = isHeading(clean(source, [line]).text);
    if (last === undefined || layout === 'paragraphs' || heading || last.heading || parts(last.line, line, page))
      close();
    open.push({ start: line.start + (MARKDOWN.exec(line.text)?.[0].length ?? 0), end: line.end });
    last = { line, heading };
  }
  close();
  return blocks;
}

interface Page {
  /** Columns of a full line. */
  readonly width: number;
  /** Whether empty lines part paragraphs: not where they stand after nearly every line. */
  readonly blanksPart: boolean;
  readonly indents: boolean;
}

/** The page a text was wrapped to. */
function pageOf(lines: readonly Line[]): Page | undefined {
  const widths = lines.map(({ width }) => width).sort((a, b) => a - b);
  const blanks = lines.filter(({ blanks: count }) => count > 0).length;
  const indented = lines.filter(({ indented: is }) => is).length;
  const rest = { blanksPart: blanks < lines.length * 0.6, indents: indented > 0 && indented < lines.length * 0.7 };
  const width = widths[Math.floor(widths.length * 0.95)] ?? 0;
  const full = lines.filter((line) => line.width >= width * FULL);
  const running = full.filter(({ text }) => !ENDS_SENTENCE.test(text));
  const wrapped = width <= WIDEST_PAGE && full.length >= lines.length * 0.3 && running.length >= full.length * 0.5;
  return { width: wrapped ? width : Number.POSITIVE_INFINITY, ...rest };
}

/** Whether a paragraph ends between two lines. */
function parts(before: Line, line: Line, page: Page | undefined): boolean {
  if (page === undefined) return true;
  const wrapped = Number.isFinite(page.width);
  const isFull = wrapped && before.width >= page.width * FULL;
  const ended = ENDS_SENTENCE.test(before.text);
  if (GOES_ON.test(line.text)) return false;
  // Within a figure, or between a word and its figure.
  if (
    /[0-9０-９.．]$/u.test(before.text) &&
    /^[0-9０-９]/u.test(line.text) &&
    /[，、；]/u.test(before.text + line.text)
  ) {
    return markerOf(line.text) !== undefined && ended;
  }
  if (/[：:]$/u.test(before.text) && /^[0-9０-９]+(?:[.．][0-9０-９]+)?[^0-9０-９.．、]/u.test(line.text)) return false;
  const marked = markerOf(clean(line.text, [{ start: 0, end: line.text.length }]).text) !== undefined;
  if (marked) return ended || (wrapped ? !isFull : !/[，、]$/u.test(before.text));
  if (page.indents && line.indented) return true;
  if (ended && !isFull) return true;
  if (isFull) return false;
  if (line.blanks > 0 && page.blanksPart && !line.afterPage) return ended || before.width <= NARROW;
  if (KEY_VALUE.test(line.text) && !/[，、的]$/u.test(before.text)) return true;
  if (ended) return true;
  return wrapped
    ? before.width < page.width * 0.6 && !/[，、]$/u.test(before.text)
    : before.width <= NARROW && !/[，、]$/u.test(before.text);
}
