import type { Evaluation } from '@sw-eval/core';
import { bandsTopFirst } from './gradeDistance';

/** The class that colours a grade: the best band, the next, those between, the lowest; none without a grade. */
export type GradeTone = 'grade-best' | 'grade-next' | 'grade-between' | 'grade-lowest' | 'grade-none';

/** How a grade is coloured; its steps and its word say the same. */
export function gradeTone({ grade, scheme }: Evaluation): GradeTone {
  const place = bandsTopFirst(scheme.bands).findIndex((band) => band.id === grade?.id);
  if (place === -1) return 'grade-none';
  if (place === 0) return 'grade-best';
  if (place === scheme.bands.length - 1) return 'grade-lowest';
  return place === 1 ? 'grade-next' : 'grade-between';
}
