import type { Facts } from '../facts.js';

/** A way to write a report: other words, order, tables instead of sentences. */
export interface Wording {
  readonly name: string;
  readonly areaWord: (index: number) => string;
  readonly siteWord: string;
  /** Whether agreed volumes are printed; else they are to be derived. */
  readonly printsTargets: boolean;
  readonly write: (facts: Facts) => string;
  /** The figures mentioned outside the part on indicators, as `ids=value relation`. */
  readonly mentions: (facts: Facts) => readonly string[];
}

/** `2024-03-01` as 2024年3月1日. */
export function day(date: string): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return `${year}年${month}月${dayOfMonth}日`;
}

/** A rate or score with two decimals. */
export function two(value: number): string {
  return value.toFixed(2);
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/** A number in Chinese. */
export function numeral(index: number): string {
  return NUMERALS[index] ?? String(index + 1);
}

/** Points with the numbers of a list; a single one without. */
export function points(texts: readonly string[], mark: (index: number) => string): string[] {
  return texts.length === 1 ? [...texts] : texts.map((text, index) => `${mark(index)}${text}`);
}

const GRADES: ReadonlyMap<string, string> = new Map([
  ['excellent', '优秀'],
  ['good', '良好'],
  ['qualified', '合格'],
  ['unqualified', '不合格'],
]);

/** The word of a grade. */
export function gradeWord({ grade }: Facts): string {
  return GRADES.get(grade) ?? '';
}

/** The indicator with this id. */
export function figure(facts: Facts, id: string) {
  const found = facts.indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
}
