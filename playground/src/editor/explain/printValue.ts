import type { Evaluation, Explanation } from '@sw-eval/core';
import type { Locale, Texts } from '../../i18n/texts';
import { NO_FIGURE, printPoints, printRate } from '../figures/printFigure';

/** Rates of the survey and progress have 2 decimals in every scheme. */
const TWO = 2;
const POINTS = /^(total|range\.(min|max)|parties\.[^.]+\.awarded)$/;
const SCHEME_RATES = /^(indicators\..+\.rate|parties\.[^.]+\.ratio)$/;
/** Where a grade stands as the id of its band. */
const GRADES = /^(grade|veto\.capGrade|range\.grades\.\d+)$/;
const FIXED_RATES = /^(period\.progress|survey\.(satisfaction|awareness)Rate)$/;

/** A value of an evaluation as the page prints it: a rate with its sign, a status and a grade as words. */
export function printValue(
  { path, value }: Pick<Explanation, 'path' | 'value'>,
  { scheme }: Evaluation,
  locale: Locale,
  texts: Texts,
): string {
  if (value === null) return path === 'grade' ? texts.noGrade : NO_FIGURE;
  if (typeof value === 'boolean') return value ? texts.explain.yes : texts.explain.no;
  if (typeof value === 'number') {
    if (POINTS.test(path)) return printPoints(value, scheme.rounding.decimals);
    if (SCHEME_RATES.test(path)) return printRate(value, scheme.rounding.decimals);
    return FIXED_RATES.test(path) ? printRate(value, TWO) : String(value);
  }
  if (GRADES.test(path)) return scheme.bands.find((band) => band.id === value)?.label[locale] ?? value;
  if (/^indicators\.[^.]+\.status$/.test(path)) {
    return new Map<string, string>(Object.entries(texts.status)).get(value) ?? value;
  }
  return path.startsWith('compliance.')
    ? (new Map<string, string>(Object.entries(texts.explain.verdict)).get(value) ?? value)
    : value;
}
