import { BANDS, SHARES } from './inputs.mjs';

/**
 * The right answer to an input, from the digits it is written with, in BigInt throughout. Months are counted day by
 * day on a calendar of its own. Slow on purpose: it shares no idea with any contender.
 *
 * @param {import('./inputs.mjs').Input} input
 * @returns {import('./inputs.mjs').Result}
 */
export function answer({ indicators, parties, period }) {
  const rates = indicators.map(({ actual, target }) =>
    target === 0 ? null : rounded(digits(actual) * 100n, digits(target)),
  );
  let cents = 0n;
  for (const score of parties) {
    const share = BigInt(SHARES.find(({ id }) => id === score.id)?.share ?? 0);
    const points = 'awarded' in score ? digits(score.awarded) : digits(score.raw) * share;
    cents += hundredths(points, 'awarded' in score ? MILLION : MILLION * 100n);
  }
  const total = Number(cents) / 100;
  const grade = BANDS.find(({ min }) => BigInt(min) * 100n <= cents)?.id ?? null;
  return { rates, total, grade, months: monthsByDays(period.start, period.end) };
}

const MILLION = 1_000_000n;

/**
 * A number of at most 6 decimals, in millionths, read off its digits.
 *
 * @param {number} value
 */
function digits(value) {
  const [whole = '0', decimals = ''] = String(value).split('.');
  return BigInt(whole + decimals.padEnd(6, '0'));
}

/**
 * @param {bigint} numerator
 * @param {bigint} denominator
 */
function hundredths(numerator, denominator) {
  return (numerator * 200n + denominator) / (denominator * 2n);
}

/**
 * @param {bigint} numerator
 * @param {bigint} denominator
 */
function rounded(numerator, denominator) {
  return Number(hundredths(numerator, denominator)) / 100;
}

/**
 * @param {string} start
 * @param {string} end
 */
function monthsByDays(start, end) {
  const DAY = 86_400_000;
  const after = Date.parse(end) + DAY;
  let months = 0;
  while (boundary(start, months + 1) <= after) months += 1;
  const rest = (after - boundary(start, months)) / DAY;
  return months + (rest === 0 ? 0 : rest <= 15 ? 0.5 : 1);
}

/**
 * The start date some months on, as a time in UTC; where that month has no such day, JavaScript's overflow is cut back
 * to the first day of the next month.
 *
 * @param {string} start
 * @param {number} months
 */
function boundary(start, months) {
  const date = new Date(start);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const first = date.getTime();
  date.setUTCDate(day);
  if (date.getUTCDate() === day) return date.getTime();
  const next = new Date(first);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return next.getTime();
}

/**
 * How many results differ from the right answers, by part.
 *
 * @param {readonly import('./inputs.mjs').Result[]} results
 * @param {readonly import('./inputs.mjs').Result[]} answers
 */
export function countWrong(results, answers) {
  const wrong = { rates: 0, totals: 0, grades: 0, months: 0 };
  answers.forEach((right, index) => {
    const found = results[index];
    right.rates.forEach((rate, place) => {
      if (found?.rates[place] !== rate) wrong.rates += 1;
    });
    if (found?.total !== right.total) wrong.totals += 1;
    if (found?.grade !== right.grade) wrong.grades += 1;
    if (found?.months !== right.months) wrong.months += 1;
  });
  return wrong;
}
