import { columnOf, isKind, scoreColumnOf } from '../rules/columnWords.js';
import type { Range } from './CleanText.js';
import type { CellRun } from './cellRuns.js';
import type { Line } from './lines.js';
import { CELL } from './rows.js';

const WORD = /[^ \t\u3000]+/gu;
/** A gap that no column of another table has. */
const SINGLE_SPACE = /(?<![ \t\u3000]) (?![ \t\u3000])/u;
/** 2 400: one figure, or two. */
const PULLED_APART = /(?<![0-9])[0-9]{1,3} [0-9]{3}(?![0-9])/u;
/** A kind that stands beside the middle of its rows. */
const KIND = /^\p{Script=Han}{2,8}$/u;
/** A figure, or the sign of a cell without one. */
const FIGURE = /^(?:[0-9０-９.,，．]+[%％]?|[-—–/]+)$/u;
/** A header is a word, no part of a sentence. */
const HEADER = /^[^0-9０-９，。；：！？]{1,12}$/u;
/** Fewer headers make no table. */
const FEWEST_COLUMNS = 3;

interface Word extends Range {
  readonly text: string;
}

/** What stands below a header. */
type Head = 'figures' | 'names' | 'kinds' | 'words';

/**
 * Tables some of whose columns have single spaces between them, as where a PDF set them close: a line of nothing but
 * headers, and the lines below that have as many words, with figures where the headers ask for them. By the index of a
 * line, its cells; lines with wide gaps alone are left to those who know what such gaps mean.
 */
export function spacedRows(lines: readonly Line[]): Map<number, CellRun> {
  const rows = new Map<number, CellRun>();
  let heads: readonly Head[] | undefined;
  /** Whether the headers have wide gaps alone. */
  let wide = false;
  lines.forEach((line, index) => {
    const words = wordsOf(line);
    const spaced = SINGLE_SPACE.test(line.text);
    const header = headsOf(words);
    if (header !== undefined) {
      heads = header;
      wide = !spaced;
      if (spaced) rows.set(index, { cells: words, taken: 1 });
      return;
    }
    // Below wide gaps a space may be one within a figure.
    const isSure = wide ? spaced && !PULLED_APART.test(line.text) : true;
    const body = heads && isSure ? (bodyOf(words, heads) ?? kindOf(words, heads, lines[index + 1])) : undefined;
    const cells = body ?? (spaced ? bareRow(words) : undefined);
    if (cells !== undefined) rows.set(index, { cells, taken: 1 });
    // A line with wide gaps may be a row that others read.
    else if (spaced || words.length < 2) heads = undefined;
  });
  return rows;
}

function wordsOf({ text, start }: Line): Word[] {
  if (text.includes('|') || text.includes(CELL)) return [];
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    return { text: word, start: start + index, end: start + index + word.length };
  });
}

/** A line with nothing but the kind of the rows around it. */
function kindOf(words: readonly Word[], heads: readonly Head[], next: Line | undefined): Range[] | undefined {
  const [only, ...more] = words;
  if (only === undefined || more.length > 0 || !heads.includes('kinds') || next === undefined) return undefined;
  return KIND.test(only.text) && bodyOf(wordsOf(next), heads) !== undefined ? [only] : undefined;
}

/** The headers in a line, where it has nothing else: at least a name and a figure. */
function headsOf(words: readonly Word[]): Head[] | undefined {
  if (words.length < FEWEST_COLUMNS) return undefined;
  const texts = words.map(({ text }) => (HEADER.test(text) ? text : ''));
  const heads = [texts.map(headOf), texts.map(scoreHeadOf)].find((found) => found.every((head) => head !== undefined));
  return heads?.includes('figures') && heads.includes('names') ? (heads as Head[]) : undefined;
}

function headOf(text: string): Head | undefined {
  if (isKind(text)) return 'kinds';
  const column = columnOf(text);
  if (column === 'label') return 'names';
  if (column === 'target' || column === 'actual' || column === 'rate' || /^[序编]号$/u.test(text)) return 'figures';
  return column && 'words';
}

function scoreHeadOf(text: string): Head | undefined {
  const column = scoreColumnOf(text);
  return column && (column === 'party' ? 'names' : 'figures');
}

/**
 * The cells of a row. A last column of words may be empty, and kinds that span several rows stand in the first of them
 * alone.
 */
function bodyOf(words: readonly Word[], heads: readonly Head[]): Range[] | undefined {
  const shorter = heads.at(-1) === 'words' ? [heads, heads.slice(0, -1)] : [heads];
  const shapes = [...shorter, ...shorter.map((shape) => shape.filter((head) => head !== 'kinds'))];
  return shapes.map((shape) => fitted(words, shape)).find((cells) => cells !== undefined);
}

/** One cell for each header, with figures where they belong: words too many belong to the name. */
function fitted(words: readonly Word[], heads: readonly Head[]): Word[] | undefined {
  const name = heads.indexOf('names');
  const more = words.length - heads.length;
  if (more < 0) return undefined;
  const end = name + more + 1;
  // Where a figure was pulled apart, there is no telling which words are one.
  if (words.slice(name, end).some(({ text }) => FIGURE.test(text))) return undefined;
  const cells = [...words.slice(0, name), joined(words.slice(name, end)), ...words.slice(end)];
  return cells.every(({ text }, column) => FIGURE.test(text) === (heads[column] === 'figures')) ? cells : undefined;
}

/** A name at the beginning of a row without headers. */
const BARE_NAME = /^\p{Script=Han}[^，。；：！？]{1,15}$/u;
const RATE = /^[0-9０-９.．]+[%％]$/u;

/** A name, its unit, two figures and a rate without headers above, apart from the row's number: the rate tells which is which. */
function bareRow(words: readonly Word[]): Range[] | undefined {
  const cells = /^[0-9０-９]{1,3}$/u.test(words[0]?.text ?? '') ? words.slice(1) : words;
  const figures = cells.filter(({ text }) => FIGURE.test(text));
  const rates = figures.filter(({ text }) => RATE.test(text));
  const isRow = figures.length === 3 && rates.length === 1 && cells.length <= 6 && BARE_NAME.test(cells[0]?.text ?? '');
  return isRow ? [...cells] : undefined;
}

function joined(words: readonly Word[]): Word {
  const [first, last] = [words[0] as Word, words.at(-1) as Word];
  return { text: words.map(({ text }) => text).join(' '), start: first.start, end: last.end };
}
