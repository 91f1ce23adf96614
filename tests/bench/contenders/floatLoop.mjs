import { BANDS, SHARES } from '../inputs.mjs';

/**
 * The work in floating point: what most programs do, with `Math.round` where a figure is printed.
 *
 * @param {(period: { start: string, end: string }) => number} monthsOf
 * @returns {(input: import('../inputs.mjs').Input) => import('../inputs.mjs').Result}
 */
export function floatLoop(monthsOf) {
  return ({ indicators, parties, period }) => {
    const rates = [];
    for (const { actual, target } of indicators) {
      rates.push(target === 0 ? null : Math.round((actual / target) * 10_000) / 100);
    }
    let total = 0;
    for (const score of parties) {
      total += 'awarded' in score ? score.awarded : Math.round(score.raw * shareOf(score.id)) / 100;
    }
    total = Math.round(total * 100) / 100;
    return { rates, total, grade: gradeOf(total), months: monthsOf(period) };
  };
}

/** @param {string} id */
function shareOf(id) {
  for (const party of SHARES) if (party.id === id) return party.share;
  throw new Error(`no party ${id}`);
}

/** @param {number} total */
function gradeOf(total) {
  for (const { id, min } of BANDS) if (total >= min) return id;
  return null;
}
