import { pathToFileURL } from 'node:url';
import { BANDS } from '../inputs.mjs';

/*
 * Ours, through the public functions only. SW_EVAL_CORE names another build of the core to measure in its place.
 */
const other = process.env['SW_EVAL_CORE'];
/** @type {typeof import('@sw-eval/core')} */
const { assessedMonths, completionRate, gradeOf, totalScore } = await import(
  other === undefined ? '@sw-eval/core' : pathToFileURL(other).href
);

/**
 * @param {import('../inputs.mjs').Input} input
 * @returns {import('../inputs.mjs').Result}
 */
export function evaluate({ indicators, parties, period }) {
  const rates = [];
  for (const indicator of indicators) rates.push(completionRate(indicator));
  const total = totalScore(parties, 'guangzhou-2023');
  return { rates, total, grade: gradeOf(total, BANDS)?.id ?? null, months: assessedMonths(period) };
}
