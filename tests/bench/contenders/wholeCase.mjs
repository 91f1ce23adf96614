import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { REAL_CASE } from '../../support/project.mjs';

/*
 * `evaluateJson` of the real case, texts, checks, audit and all, from the parsed file. SW_EVAL_CORE as in swEval.mjs.
 */
const other = process.env['SW_EVAL_CORE'];
/** @type {typeof import('@sw-eval/core')} */
const { evaluateJson } = await import(other === undefined ? '@sw-eval/core' : pathToFileURL(other).href);
const realCase = JSON.parse(await readFile(REAL_CASE, 'utf8'));

/** @returns {import('../inputs.mjs').Result} */
export function evaluate() {
  const { indicators, total, grade, period } = evaluateJson(realCase);
  return {
    rates: indicators.map(({ rate }) => rate),
    total: total ?? Number.NaN,
    grade: grade?.id ?? null,
    months: period.assessedMonths,
  };
}
