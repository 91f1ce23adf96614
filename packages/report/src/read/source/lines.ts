import type { Range } from './CleanText.js';
import { clean } from './clean.js';

/** A line of the text that was given. */
export interface Line extends Range {
  /** Without the space around it. */
  readonly text: string;
  /** Width in columns: 2 for a Chinese sign, 1 for a Latin one. */
  readonly width: number;
  /** Whether the line begins with an indentation of two signs. */
  readonly indented: boolean;
  /** How many empty lines stand before it. */
  readonly blanks: number;
  /** Whether a page ended before it. */
  readonly afterPage: boolean;
}

/** `- 5 -`, `— 12 —`, `第3页`, `第 3 页 共 20 页`, `3 / 20`, or the bare number. */
const PAGE_NUMBER =
  /^(?:[-—–·]{1,2} ?)?(?:第 ?)?[0-9０-９]{1,3} ?(?:页 ?(?:[，,/] ?)?(?:共 ?[0-9０-９]{1,3} ?页)?|\/ ?[0-9]{1,3})?(?: ?[-—–·]{1,2})?$/u;
/** A figure alone in its line: a cell. */
const FIGURE = /^[0-9０-９.,]+ ?[%％]?$/u;
const BARE_NUMBER = /^[0-9０-９]{1,3}$/u;
/** Lines of prose are wider than this; a bare number beside narrower ones may be a cell. */
const PROSE_WIDTH = 24;
/** What a running head says. */
const RUNNING_HEAD = /评估报告|社工服务站|社工站/u;
/** A running head stands on at least so many pages. */
const LEAST_REPEATS = 3;

/** The lines that say something: without empty lines, page numbers and running heads. */
export function linesOf(source: string): Line[] {
  const raw = rawLines(source);
  const heads = runningHeads(raw);
  const pages = pageNumbers(raw);
  const lines: Line[] = [];
  const seen = new Set<string>();
  let afterPage = false;
  raw.forEach((line, index) => {
    // The first of the running heads is the title itself.
    if (pages.has(index) || (heads.has(line.text) && seen.has(line.text))) {
      afterPage = true;
      return;
    }
    seen.add(line.text.replace(/^#{1,6} */u, ''));
    lines.push({ ...line, afterPage: line.afterPage || afterPage });
    afterPage = false;
  });
  return lines;
}

function rawLines(source: string): Line[] {
  const lines: Line[] = [];
  const pattern = /[^\r\n\f\u0085\u2028\u2029\v]+|\f|\n/gu;
  let afterPage = false;
  let breaks = 0;
  for (const { 0: found, index } of source.matchAll(pattern)) {
    if (found === '\f') afterPage = true;
    if (found === '\f' || found === '\n') {
      breaks += 1;
      continue;
    }
    const [from, to] = trimmed(found);
    const text = found.slice(from, to);
    if (text === '') continue;
    // A line starts at its first sign, so that places point at words.
    const start = index + from;
    lines.push({
      start,
      end: start + text.length,
      text,
      width: widthOf(text),
      indented: /^(?:\u3000{2}| {4}|\t)/u.test(found),
      blanks: Math.max(0, breaks - 1),
      afterPage,
    });
    afterPage = false;
    breaks = 0;
  }
  return lines;
}

/** Where a line begins and ends without space; the tabs of a row are its empty cells. */
function trimmed(line: string): [from: number, to: number] {
  let from = 0;
  let to = line.length;
  const isRow = line.includes('\t') && line.trim().includes('\t');
  const isSpace = (at: number) => /\s/u.test(line[at] ?? '') && !(isRow && line[at] === '\t');
  while (from < to && isSpace(from)) from += 1;
  while (to > from && isSpace(to - 1)) to -= 1;
  return [from, to];
}

function widthOf(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) width += text.charCodeAt(index) > 0x2e7f ? 2 : 1;
  return width;
}

/** The lines that are page numbers. */
function pageNumbers(lines: readonly Line[]): Set<number> {
  const pages = new Set<number>();
  const bare: number[] = [];
  lines.forEach((line, index) => {
    if (line.text.length > 20 || !PAGE_NUMBER.test(line.text)) return;
    if (!BARE_NUMBER.test(line.text) || isAlone(lines, index)) pages.add(index);
    else if (isFigure(lines[index - 1]) || isFigure(lines[index + 1])) return;
    else if (splitsFigure(lines[index - 1], lines[index + 1])) pages.add(index);
    else bare.push(index);
  });
  // Bare numbers between other lines that count on by one from page to page.
  const valueAt = (index: number | undefined) =>
    Number(clean(lines[index ?? -1]?.text ?? '', [{ start: 0, end: 4 }]).text);
  for (const index of bare) {
    const value = valueAt(index);
    const near = [...pages, ...bare].some(
      (other) => other !== index && Math.abs(valueAt(other) - value) === 1 && other > index === valueAt(other) > value,
    );
    const apart = (lines[index]?.blanks ?? 0) > 1;
    if (near && (apart || lines[index]?.blanks === 0)) pages.add(index);
    else if (apart && (lines[index + 1]?.blanks ?? 0) > 0) pages.add(index);
  }
  return pages;
}

function isFigure(line: Line | undefined): boolean {
  return line !== undefined && FIGURE.test(line.text);
}

/** `电访116`, a page number, `65个`. */
function splitsFigure(before: Line | undefined, behind: Line | undefined): boolean {
  return /[0-9０-９]$/u.test(before?.text ?? '') && /^[0-9０-９]/u.test(behind?.text ?? '');
}

/** A bare number between lines of prose, or at the edge of a page. */
function isAlone(lines: readonly Line[], index: number): boolean {
  const isProse = (other: Line | undefined) => other === undefined || other.width > PROSE_WIDTH;
  const line = lines[index];
  const next = lines[index + 1];
  return next?.afterPage === true || line?.afterPage === true || (isProse(lines[index - 1]) && isProse(next));
}

function runningHeads(lines: readonly Line[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    if (text.length <= 40 && RUNNING_HEAD.test(text) && !/[。：:；，]$/u.test(text)) {
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const repeated = [...counts].filter(
    ([text, count]) => count >= LEAST_REPEATS && !/^[一二三四五六七八九十（(\d]/u.test(text),
  );
  return new Set(repeated.map(([text]) => text));
}
