import { BANDS, SHARES } from '../inputs.mjs';
import { halfMonths } from './gregorian.mjs';

/**
 * The work with a library for decimals, used as its documentation shows.
 *
 * @template Value
 * @param {{
 *   rate: (actual: number, target: number) => number,
 *   points: (raw: number, share: number) => Value,
 *   value: (awarded: number) => Value,
 *   add: (a: Value, b: Value) => Value,
 *   toNumber: (value: Value) => number,
 *   isAtLeast: (value: Value, min: number) => boolean,
 * }} decimals
 * @returns {(input: import('../inputs.mjs').Input) => import('../inputs.mjs').Result}
 */
export function withLibrary(decimals) {
  return ({ indicators, parties, period: { start, end } }) => {
    const rates = indicators.map(({ actual, target }) => (target === 0 ? null : decimals.rate(actual, target)));
    const total = parties
      .map((score) =>
        'awarded' in score ? decimals.value(score.awarded) : decimals.points(score.raw, share(score.id)),
      )
      .reduce((sum, points) => decimals.add(sum, points), decimals.value(0));
    const grade = BANDS.find(({ min }) => decimals.isAtLeast(total, min))?.id ?? null;
    const [year = 0, month = 0, day = 0] = start.split('-').map(Number);
    const [endYear = 0, endMonth = 0, endDay = 0] = end.split('-').map(Number);
    const months = halfMonths(year, month, day, endYear, endMonth, endDay);
    return { rates, total: decimals.toNumber(total), grade, months };
  };
}

/** @param {string} id */
function share(id) {
  return SHARES.find((party) => party.id === id)?.share ?? 0;
}
