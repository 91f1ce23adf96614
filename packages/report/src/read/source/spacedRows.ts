import { columnOf, isKind } from '../rules/columnWords.js';
import type { Range } from './CleanText.js';
import type { CellRun } from './cellRuns.js';
import type { Line } from './lines.js';
import { CELL } from './rows.js';

const WORD = /[^ ]+/gu;
/** What parts the columns of other tables. */
const OTHER_GAP = /[\t|\u3000]| {2}/u;
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
interface Head {
  readonly figures: boolean;
  /** Names of indicators, which may have a space in them. */
  readonly names: boolean;
}

/**
 * Tables whose columns have single spaces between them: a line of nothing but headers, and the lines below that have as
 * many words, with figures where the headers ask for them. By the index of a line, its cells.
 */
export function spacedRows(lines: readonly Line[]): Map<number, CellRun> {
  const rows = new Map<number, CellRun>();
  let heads: readonly Head[] | undefined;
  lines.forEach((line, index) => {
    const words = wordsOf(line);
    const header = headsOf(words);
    heads = header ?? heads;
    const cells = header === undefined ? heads && bodyOf(words, heads) : words;
    if (cells === undefined) heads = undefined;
    else rows.set(index, { cells, taken: 1 });
  });
  return rows;
}

function wordsOf({ text, start }: Line): Word[] {
  if (OTHER_GAP.test(text) || text.includes(CELL)) return [];
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    return { text: word, start: start + index, end: start + index + word.length };
  });
}

/** The headers in a line, where it has nothing else: at least a name and a figure. */
function headsOf(words: readonly Word[]): Head[] | undefined {
  if (words.length < FEWEST_COLUMNS) return undefined;
  const heads = words.flatMap(({ text }): Head[] => {
    const column = HEADER.test(text) ? columnOf(text) : undefined;
    if (column === undefined) return [];
    const figures = column === 'target' || column === 'actual' || column === 'rate' || text === '序号';
    return [{ figures, names: column === 'label' && !isKind(text) }];
  });
  const isHeader =
    heads.length === words.length && heads.some(({ figures }) => figures) && heads.some(({ names }) => names);
  return isHeader ? heads : undefined;
}

/** The cells of a row; only a last column of words may be empty. */
function bodyOf(words: readonly Word[], heads: readonly Head[]): Range[] | undefined {
  const last = heads.at(-1);
  return fitted(words, heads) ?? (last?.figures === false ? fitted(words, heads.slice(0, -1)) : undefined);
}

/** One cell for each header, with figures where they belong: words too many belong to the name. */
function fitted(words: readonly Word[], heads: readonly Head[]): Word[] | undefined {
  const name = heads.findIndex(({ names }) => names);
  const more = words.length - heads.length;
  if (more < 0 || name < 0) return undefined;
  const end = name + more + 1;
  // Where a figure was pulled apart, there is no telling which words are one.
  if (words.slice(name, end).some(({ text }) => FIGURE.test(text))) return undefined;
  const cells = [...words.slice(0, name), joined(words.slice(name, end)), ...words.slice(end)];
  return cells.every(({ text }, column) => FIGURE.test(text) === heads[column]?.figures) ? cells : undefined;
}

function joined(words: readonly Word[]): Word {
  const [first, last] = [words[0] as Word, words.at(-1) as Word];
  return { text: words.map(({ text }) => text).join(' '), start: first.start, end: last.end };
}
