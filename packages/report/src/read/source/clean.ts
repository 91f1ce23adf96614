import { CleanText, type Range } from './CleanText.js';

const WIDE_FIRST = 0xff01;
const WIDE_LAST = 0xff5e;
const WIDE_OFFSET = 0xfee0;
/** Spaces stand before this sign: behind it come Chinese punctuation and letters. */
const FIRST_CHINESE = 0x3001;

/** Punctuation that a Chinese text may have in either width, as it is read. */
const PUNCTUATION: ReadonlyMap<string, string> = new Map([
  ['(', '（'],
  [')', '）'],
  [';', '；'],
  ['?', '？'],
  ['!', '！'],
  ['﹪', '%'],
  ['⁄', '/'],
  ['∕', '/'],
  ['～', '~'],
  ['〜', '~'],
  ['−', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['–', '—'],
  ['―', '—'],
  ['─', '—'],
  ['﹣', '-'],
]);

/** Signs that show nothing: soft hyphens, zero-width spaces and joiners, byte order marks. */
const INVISIBLE: ReadonlySet<string> = new Set([...'\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff']);
const SPACE = /^\s$/u;
/** Spaces that printers set inside a number: no-break, thin and narrow. */
const NUMBER_SPACES: ReadonlySet<string> = new Set([...'\u00a0\u2009\u202f']);

const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';
const isLetter = (char: string | undefined) =>
  char !== undefined && ((char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z'));
const isWord = (char: string | undefined) => isDigit(char) || isLetter(char);

/** The signs of a text, one below the other: what it is, where it stood, and whether it was full-width. */
interface Signs {
  readonly chars: string[];
  readonly at: number[];
  readonly wide: boolean[];
}

/**
 * Joins stretches of a text and makes them plain: full-width digits, letters and signs become narrow, punctuation
 * becomes Chinese, thousands separators and the spaces that typesetting leaves between signs and within figures go. A space stays
 * between two numbers or Latin words.
 */
export function clean(source: string, ranges: readonly Range[]): CleanText {
  const signs = signsOf(source, ranges);
  // Kept apart until the end: looking at the last sign of a growing text would take square time.
  const text: string[] = [];
  const positions: number[] = [];
  let spaced = '';
  for (let index = 0; index < signs.chars.length; index += 1) {
    const char = signs.chars[index] ?? '';
    if (isSpace(char)) {
      spaced ||= char;
      continue;
    }
    if (spaced !== '' && keepsSpace(signs, index, spaced, text)) {
      text.push(' ');
      positions.push((signs.at[index] ?? 0) - 1);
    }
    spaced = '';
    const plain = punctuation(signs, index, text.at(-1));
    if (plain === '') continue;
    text.push(plain);
    positions.push(signs.at[index] ?? 0);
  }
  return withoutGaps(text.join(''), positions);
}

/** Digits with spaces, commas or apostrophes among them. */
const STRETCH = /[0-9][0-9 .，'’]*[0-9]/gu;
/** What follows a figure that is one: a unit, a rate, a date. */
const COUNTED = /^ ?[份个人次名位户宗例件场组期通批册节课元万分年月日号%]/u;
/** Before the number of an area or an annex the figure begins behind it. */
const NUMBERED = /(?:片区|网格|分区|附件|表|第) ?$/u;

/** Figures that typesetting pulled apart become whole: `1 112份`, `12，000人次`, `8 6 4份`, `4 7.25分`. */
function withoutGaps(text: string, positions: number[]): CleanText {
  const gone = new Set<number>();
  for (const { 0: stretch, index } of text.matchAll(STRETCH)) {
    const end = index + stretch.length;
    // `1 5份` at the beginning is an item's number before a figure.
    if (
      (index === 0 && !/^(?:[0-9] ){3}/u.test(stretch)) ||
      !/[ ，'’]/u.test(stretch) ||
      !COUNTED.test(text.slice(end, end + 2))
    )
      continue;
    if (NUMBERED.test(text.slice(Math.max(0, index - 4), index)) || !isOneFigure(stretch, text.slice(end, end + 2)))
      continue;
    for (let at = index; at < end; at += 1) if (!/[0-9.]/u.test(text[at] ?? '')) gone.add(at);
  }
  if (gone.size === 0) return new CleanText(text, positions);
  return new CleanText(
    text
      .split('')
      .filter((_, at) => !gone.has(at))
      .join(''),
    positions.filter((_, at) => !gone.has(at)),
  );
}

/** Single digits, or groups of three behind one or two digits. */
function isOneFigure(stretch: string, behind: string): boolean {
  const single = (part: string) => /^(?:[0-9] )*[0-9](?:\.[0-9](?: ?[0-9])*)?$/u.test(part);
  const groups = stretch.split(/[，'’]/u).map((part) => (single(part) ? part.replaceAll(' ', '') : part));
  if (groups.length === 1 && single(stretch)) return true;
  const [first = '', ...rest] = groups.flatMap((part) => part.split(' '));
  const thousands = /^[1-9][0-9]?$/u.test(first) && rest.every((part) => /^[0-9]{3}$/u.test(part));
  return thousands && !/%/u.test(behind);
}

function isSpace(char: string): boolean {
  return char === ' ' || ((char < '!' || char > '~') && char.charCodeAt(0) < FIRST_CHINESE && SPACE.test(char));
}

function signsOf(source: string, ranges: readonly Range[]): Signs {
  const signs: Signs = { chars: [], at: [], wide: [] };
  const push = (char: string, at: number, wide: boolean) => {
    signs.chars.push(char);
    signs.at.push(at);
    signs.wide.push(wide);
  };
  for (const { start, end } of ranges) {
    // Latin words that a line break parts stay apart; everything else in Chinese text runs on.
    if (isLetter(signs.chars.at(-1)) && isLetter(source[start])) push(' ', signs.at.at(-1) ?? start, false);
    for (let at = start; at < end; at += 1) {
      const char = source[at] ?? '';
      if (INVISIBLE.has(char)) continue;
      const code = char.charCodeAt(0);
      const wide = code >= WIDE_FIRST && code <= WIDE_LAST;
      push(wide && char !== '～' ? String.fromCharCode(code - WIDE_OFFSET) : char, at, wide);
    }
  }
  return signs;
}

function keepsSpace({ chars }: Signs, index: number, spaced: string, text: readonly string[]): boolean {
  const before = text.at(-1);
  const next = chars[index];
  if (isDigit(before) && isDigit(next)) {
    const group = [0, 1, 2].every((step) => isDigit(chars[index + step])) && !isDigit(chars[index + 3]);
    return !(NUMBER_SPACES.has(spaced) && group);
  }
  // `101. 09%`, but not the number of an item: `1. 50`.
  if (before === '.' && isDigit(next) && isDigit(text.at(-2))) return text.length <= 3;
  return isWord(before) && isWord(next);
}

function punctuation(signs: Signs, index: number, before: string | undefined): string {
  const char = signs.chars[index] ?? '';
  if (isWord(char) || (char >= '\u4e00' && char <= '\u9fff')) return char;
  if (char === ',') return isThousands(signs, index, before) ? '' : '，';
  if (char === ':')
    return isDigit(before) && isDigit(signs.chars[index + 1]) && signs.wide[index] !== true ? ':' : '：';
  return PUNCTUATION.get(char) ?? char;
}

/** A comma with exactly three digits after it and digits before; a full-width one only among full-width digits. */
function isThousands({ chars, wide }: Signs, index: number, before: string | undefined): boolean {
  if (!isDigit(before) || isDigit(chars[index + 4])) return false;
  return [1, 2, 3].every((step) => isDigit(chars[index + step]) && wide[index + step] === wide[index]);
}
