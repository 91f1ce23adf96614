import type { Evaluation } from '@sw-eval/core';
import type { MarkedFigures } from '../../i18n/Marked';
import type { Locale, Texts } from '../../i18n/texts';
import { gradeDistance } from './gradeDistance';

/** A sentence, and for each marked figure in it the path and name under which it is explained. */
export interface Distance {
  readonly text: string;
  readonly figures: MarkedFigures;
}

/**
 * One sentence on where the total stands: above its band and below the next; while a party has no score, the totals
 * and grades still possible; nothing where there is nothing to say.
 */
export function distanceSentence(evaluation: Evaluation, locale: Locale, texts: Texts): Distance {
  const { range, total, scheme } = evaluation;
  const plain = (text: string): Distance => ({ text, figures: { paths: [], names: [] } });
  if (range === null) return plain(texts.noTotal);
  if (total === null) {
    const names = range.grades.map((id) => scheme.bands.find((band) => band.id === id)?.label[locale] ?? id);
    const grades = texts.rangeGrades(names.at(-1) ?? texts.noGrade, names[0] ?? texts.noGrade);
    const [min, max] = [range.min, range.max].map((points) => points.toFixed(scheme.rounding.decimals));
    const figures = { paths: ['range.min', 'range.max'], names: texts.rangeNames };
    return { text: texts.range(min ?? '', max ?? '', grades), figures };
  }
  const distance = gradeDistance(evaluation);
  if (distance === undefined) return plain('');
  const parts: string[] = [];
  const paths: string[] = [];
  const { above, below, belowFull } = distance;
  if (above !== undefined) {
    parts.push(texts.aboveBand(above.band.label[locale], String(above.band.min), above.by));
    paths.push('grade');
  }
  if (below !== undefined) {
    parts.push(texts.belowBand(below.band.label[locale], below.by));
    paths.push('grade');
  }
  if (belowFull !== undefined) {
    const full = total >= scheme.totalPoints;
    parts.push(full ? texts.fullMarks : texts.belowFull(belowFull));
    if (!full) paths.push('total');
  }
  return { text: parts.join(texts.listSeparator), figures: { paths, names: paths.map(() => texts.distance) } };
}
