import { chance, type Draw } from './draw.js';

/** Keys whose values a case file gives as numbers that may also be decimal strings. */
const NUMBER_KEYS = new Set([
  ...['target', 'actual', 'reported', 'amount', 'awarded', 'raw', 'rawMax', 'measured', 'threshold', 'total', 'value'],
  ...['share', 'points', 'min', 'max', 'full', 'each', 'times', 'totalPoints', 'outlierRate', 'assessedMonths'],
  ...['sampled', 'satisfied', 'decimals', 'since'],
]);

/** The same case with some of its numbers written as decimal strings. */
export function withTextNumbers(draw: Draw, value: unknown, key?: string): unknown {
  if (typeof value === 'number') {
    if (key === undefined || !NUMBER_KEYS.has(key) || chance(draw, 40)) return value;
    const text = String(value);
    return text.includes('.') ? `${text}0` : `${text}.00`;
  }
  if (Array.isArray(value)) return value.map((item) => withTextNumbers(draw, item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withTextNumbers(draw, part, name)]));
}
