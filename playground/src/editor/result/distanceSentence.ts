import type { Evaluation } from '@sw-eval/core';
import type { Locale, Texts } from '../../i18n/texts';
import { gradeDistance } from './gradeDistance';

/**
 * One sentence on where the total stands: above its band and below the next; while a party has no score, the totals
 * and grades still possible; nothing where there is nothing to say.
 */
export function distanceSentence(evaluation: Evaluation, locale: Locale, texts: Texts): string {
  const { range, total, scheme } = evaluation;
  if (range === null) return texts.noTotal;
  if (total === null) {
    const names = range.grades.map((id) => scheme.bands.find((band) => band.id === id)?.label[locale] ?? id);
    const grades = texts.rangeGrades(names.at(-1) ?? texts.noGrade, names[0] ?? texts.noGrade);
    const [min, max] = [range.min, range.max].map((points) => points.toFixed(scheme.rounding.decimals));
    return texts.range(min ?? '', max ?? '', grades);
  }
  const distance = gradeDistance(evaluation);
  if (distance === undefined) return '';
  const parts: string[] = [];
  const { above, below, belowFull } = distance;
  if (above !== undefined) {
    parts.push(texts.aboveBand(above.band.label[locale], String(above.band.min), above.by));
  }
  if (below !== undefined) parts.push(texts.belowBand(below.band.label[locale], below.by));
  if (belowFull !== undefined) {
    parts.push(total >= scheme.totalPoints ? texts.fullMarks : texts.belowFull(belowFull));
  }
  return parts.join(texts.listSeparator);
}
