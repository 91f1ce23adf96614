import type { CleanText, Range } from './CleanText.js';
import { cellRuns } from './cellRuns.js';
import { clean } from './clean.js';
import { factPairs } from './factPairs.js';
import { type Line, linesOf } from './lines.js';
import { markerOf } from './markers.js';
import { CELL, cellsOf } from './rows.js';
import { spacedRows } from './spacedRows.js';

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
/** So many lines show how a document is made. */
const FEWEST_LINES = 12;
/** Lines narrower than this stand alone where there is no width to go by. */
const NARROW = 26;
/** The widest page that lines are wrapped to, in columns. */
const WIDEST_PAGE = 130;
/** A name and a colon: a line of a list of facts. */
const KEY_VALUE = /^(?:[A-Za-z ]{2,24})?[\p{Script=Han}0-9０-９ （）()]{2,14}(?:[A-Za-z ]{2,24})?[：:]/u;
/** What a document calls itself, alone in its line. */
const TITLE =
  /^[^，。；：！？]{6,60}(?:报告|通报|公报|公示|简报|函|纪要|记录|手记|说明|意见书|汇报|登记[表卡]|一览表?)(?:（[^（）]{1,12}）)?$/u;
/** `10.5个`: the number of an item only where a sentence has ended before it. */
const DECIMAL = /^[0-9０-９]{1,2}[.．][0-9０-９]/u;
/** Words without any sign, as who signs a report and when: no end of a paragraph of sentences. */
const BARE = /^[\p{Script=Han}0-9０-９ 〇○（）()]+$/u;
/** A day alone in its line. */
const DAY =
  /^[0-9０-９〇○零一二三四五六七八九 ]{4,8}年[0-9０-９一二三四五六七八九十 ]{1,4}月[0-9０-９一二三四五六七八九十 ]{1,5}日$/u;
/** The marks of a heading in Markdown. */
const MARKDOWN = /^#{1,6} */u;

/**
 * Parts a text into paragraphs and rows: lines that a page's width broke are joined again, also across page numbers.
 *
 * @param layout `paragraphs` where every line is a paragraph of a document; most documents have whole ones
 */
export function blocksOf(source: string, isHeading: IsHeading, layout: Layout): Block[] {
  const lines = linesOf(source);
  const own = layout === 'paragraphs';
  const whole = own && !isBroken(lines);
  const page = whole ? undefined : pageOf(own ? prose(lines) : lines);
  const blocks: Block[] = [];
  let open: Range[] = [];
  let last: { line: Line; heading: boolean } | undefined;
  const close = () => {
    if (open.length > 0) blocks.push({ kind: 'paragraph', clean: clean(source, open) });
    open = [];
  };
  const runs = new Map([...factPairs(lines), ...spacedRows(lines), ...(own ? [] : cellRuns(lines))]);
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
    const cells = cellsOf(source, line, own);
    if (cells !== undefined) {
      close();
      last = undefined;
      if (cells.length > 0) blocks.push({ kind: 'row', cells });
      continue;
    }
    const heading =
      !(last !== undefined && !last.heading && runsOn(last.line, line, page)) && isHeading(clean(source, [line]).text);
    if (last === undefined || whole || heading || last.heading || parts(last.line, line, page)) close();
    open.push({ start: line.start + (MARKDOWN.exec(line.text)?.[0].length ?? 0), end: line.end });
    last = { line, heading };
  }
  close();
  return blocks;
}

/** The lines that are no rows of a document's tables. */
function prose(lines: readonly Line[]): Line[] {
  return lines.filter(({ text }) => !text.includes(CELL));
}

/** Whether a document has a paragraph for each printed line, as converters from PDF make them. */
function isBroken(lines: readonly Line[]): boolean {
  const own = prose(lines);
  const page = pageOf(own);
  if (page === undefined || !Number.isFinite(page.width) || own.length < FEWEST_LINES) return false;
  const longer = own.filter((line) => page.sizeOf(line) > page.width * 1.15).length;
  const running = own.filter((line) => isFullLine(line, page) && !ENDS_SENTENCE.test(line.text)).length;
  return longer <= own.length * 0.02 && running >= own.length * 0.2;
}

interface Page {
  /** Size of a full line. */
  readonly width: number;
  /** In columns, or in signs where lines were broken after so many of them. */
  readonly sizeOf: (line: Line) => number;
  /** Whether empty lines part paragraphs: not where they stand after nearly every line. */
  readonly blanksPart: boolean;
  readonly indents: boolean;
}

const columns = (line: Line) => line.width;
const signs = (line: Line) => line.text.length;

/** The page a text was wrapped to. */
function pageOf(lines: readonly Line[]): Page | undefined {
  const blanks = lines.filter(({ blanks: count }) => count > 0).length;
  const indented = lines.filter(({ indented: is }) => is).length;
  // Where every other line is empty, but what stands before ends a sentence, paragraphs were set apart.
  const ended = lines.filter((line, at) => (lines[at + 1]?.blanks ?? 0) > 0 && ENDS_SENTENCE.test(line.text)).length;
  const rest = {
    blanksPart: blanks < lines.length * 0.6 || ended > blanks * 0.6,
    indents: indented > 0 && indented < lines.length * 0.7,
  };
  const sizeOf = reaching(lines, signs) > reaching(lines, columns) ? signs : columns;
  const width = widthOf(lines, sizeOf);
  const full = lines.filter((line) => sizeOf(line) >= width * FULL);
  const running = full.filter(({ text }) => !ENDS_SENTENCE.test(text));
  const widest = widthOf(lines, columns);
  const wrapped = widest <= WIDEST_PAGE && full.length >= lines.length * 0.3 && running.length >= full.length * 0.5;
  return { width: wrapped ? width : Number.POSITIVE_INFINITY, sizeOf, ...rest };
}

function widthOf(lines: readonly Line[], sizeOf: Page['sizeOf']): number {
  const sizes = lines.map(sizeOf).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length * 0.95)] ?? 0;
}

/** How many lines that go on reach the width, if it is measured so. */
function reaching(lines: readonly Line[], sizeOf: Page['sizeOf']): number {
  const width = widthOf(lines, sizeOf);
  return lines.filter((line) => sizeOf(line) >= width * FULL && !ENDS_SENTENCE.test(line.text)).length;
}

function isFullLine(line: Line, { width, sizeOf }: Page): boolean {
  return sizeOf(line) >= width * FULL;
}

/** Headings that need no line before them to have ended: numbered in Chinese, or known by their colon. */
const SURE_HEADING =
  /^(?:#{1,6} |[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第.{1,3}(?:部分|章)|【[^【】]{2,20}】$)|[：:]$/u;

/** Whether a full line goes on in the middle of its sentence, so that what follows is no heading: `（…见⏎附件1）`. */
function runsOn(before: Line, line: Line, page: Page | undefined): boolean {
  return (
    page !== undefined && isFullLine(before, page) && !ENDS_SENTENCE.test(before.text) && !SURE_HEADING.test(line.text)
  );
}

/** Whether a paragraph ends between two lines. */
function parts(before: Line, line: Line, page: Page | undefined): boolean {
  if (page === undefined) return true;
  const wrapped = Number.isFinite(page.width);
  const isFull = wrapped && isFullLine(before, page);
  const ended = ENDS_SENTENCE.test(before.text);
  if (GOES_ON.test(line.text)) return false;
  // Within a date.
  if (/年 ?[0-9]?$|月 ?[0-9]$/u.test(before.text) && /^[0-9]{0,2} ?[月日]/u.test(line.text)) return false;
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
  if (marked && DECIMAL.test(line.text)) return ended;
  if (marked) return ended || (wrapped ? !isFull : !/[，、]$/u.test(before.text));
  if (page.indents && line.indented) return true;
  if (
    ended &&
    (!isFull ||
      KEY_VALUE.test(line.text) ||
      (!isFullLine(line, page) && BARE.test(line.text) && !/[：:]$/u.test(before.text)))
  )
    return true;
  if (TITLE.test(before.text) && (!isFull || KEY_VALUE.test(line.text))) return true;
  if (isFull) return false;
  if (line.blanks > 0 && page.blanksPart && !line.afterPage) return true;
  if (KEY_VALUE.test(line.text) && !/[，、的]$/u.test(before.text)) return true;
  if (ended) return true;
  return wrapped
    ? (page.sizeOf(before) < page.width * 0.6 || (BARE.test(before.text) && DAY.test(line.text))) &&
        !/[，、]$/u.test(before.text)
    : before.width <= NARROW && !/[，、]$/u.test(before.text);
}
