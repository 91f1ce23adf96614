import type { ReadCell } from '../package/readModel.js';
import { trimmed } from './exactText.js';

/** How a number may be written in a cell. */
export interface NumberForm {
  /** Below 0 is allowed. */
  readonly signed?: boolean;
  /** The number is a percentage: `101.09 %`, `101.09` and a cell that shows 101.09 % all mean 101.09. */
  readonly percent?: boolean;
  /** Words that may stand behind the number. */
  readonly units?: readonly string[];
}

const PLAIN = /^[+-]?\d+(\.\d+)?$/;
/** Groups of three digits, divided by commas or by spaces, never by both. */
const GROUPED = /^[+-]?\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+)(\.\d+)?$/;
/** Spreadsheets keep 15 digits of a number; what a formula leaves behind them is not meant. */
const DIGITS = 15;

/** Units that say nothing besides what the place already says. */
const COMMON_UNITS = ['份', '个', '節', '节', '人次', '人', '场', '次', '分', '小时', '个月', '月', '元'];

/**
 * The number in a cell, or nothing where the cell holds none. Understood are numbers kept as text, full-width digits,
 * thousands separators, spaces around, a unit behind and, where one is meant, a percent sign.
 *
 * @example
 * ```ts
 * const cell = { position: { row: 7, column: 4 }, isDate: false, isPercent: false, unanswered: false };
 * readNumber({ ...cell, kind: 'text', text: ' １,１１２ 份' }, {}); // 1112
 * readNumber({ ...cell, kind: 'text', text: '约1100' }, {}); // undefined
 * ```
 */
export function readNumber(cell: ReadCell, form: NumberForm): number | undefined {
  if (cell.kind === 'number') return fromNumber(cell, form);
  return cell.kind === 'text' ? fromText(cell.text, form) : undefined;
}

function fromNumber({ text, isDate, isPercent }: ReadCell, { percent, signed }: NumberForm): number | undefined {
  const value = Number(text);
  if (isDate || !Number.isFinite(value) || text.trim() === '' || (isPercent && percent !== true)) return undefined;
  if (value < 0 && signed !== true) return undefined;
  return tidy(isPercent ? value * 100 : value);
}

/** The number that the digits a spreadsheet keeps stand for; never `-0`. */
function tidy(value: number): number {
  return Number(value.toPrecision(DIGITS)) + 0;
}

function fromText(given: string, { signed, percent, units = [] }: NumberForm): number | undefined {
  let text = withoutQuote(trimmed(given.normalize('NFKC'))).replaceAll('\u2212', '-');
  const sign = percent === true ? ['%'] : [];
  for (const unit of [...sign, ...units.map((each) => each.normalize('NFKC')), ...COMMON_UNITS]) {
    if (unit === '' || !text.endsWith(unit)) continue;
    text = trimmed(text.slice(0, -unit.length));
    break;
  }
  if (GROUPED.test(text)) text = text.replace(/[, ]/g, '');
  if (!PLAIN.test(text) || (signed !== true && text.startsWith('-'))) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value + 0 : undefined;
}

/** The apostrophe with which people make a spreadsheet take a number for text. */
function withoutQuote(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}
