import type { Evaluation, Rounding, Scheme } from '@sw-eval/core';
import { exactly, over, plus, printed, sumOf, times } from './exactly.js';

/*
 * What many evaluations come to, by counting and sorting: a second implementation, deliberately simple and slow.
 */

const TWO: Rounding = { decimals: 2, mode: 'half-up' };

/** Least, quartiles as Excel's QUARTILE.INC to 2 decimals but never outside the others, greatest. */
export function fiveFigures(values: readonly number[]): Record<string, number | string> | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const [min = 0, max = 0] = [sorted[0], sorted.at(-1)];
  const quartile = (quarter: number) => {
    const place = ((sorted.length - 1) * quarter) / 4;
    const [low = 0, high = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    const above = exactly(place - Math.floor(place));
    const below = exactly(1 - (place - Math.floor(place)));
    const value = printed(plus(times(exactly(low), below), times(exactly(high), above)), TWO);
    return Math.min(max, Math.max(min, value));
  };
  return {
    count: sorted.length,
    min,
    lowerQuartile: quartile(1),
    median: quartile(2),
    upperQuartile: quartile(3),
    max,
    method: 'exact',
  };
}

/** The grade of a total, after the cap of a veto: the highest band at or below the total, where that is not in a gap. */
export function gradeFor(total: number, { bands }: Pick<Scheme, 'bands'>, cap: string | undefined): string | null {
  const [reached] = bands.filter(({ min }) => min <= total).sort((a, b) => b.min - a.min);
  if (reached === undefined || (reached.max !== undefined && total > reached.max)) return null;
  const limit = bands.find(({ id }) => id === cap);
  return limit !== undefined && limit.min < reached.min ? limit.id : reached.id;
}

/** Total and grade under another scheme: awarded / share x the share there, each rounded once. */
export function regradedNaively(
  { parties, total, scheme, veto }: Evaluation,
  other: Scheme,
): { total: number; grade: string | null } | null {
  const cap = veto?.capGrade;
  if (cap !== undefined && !other.bands.some(({ id }) => id === cap)) return null;
  if (other.parties.length === 0) {
    if (total === null || scheme.totalPoints !== other.totalPoints) return null;
    return { total, grade: gradeFor(total, other, cap) };
  }
  const ids = (list: readonly { readonly id: string }[]) => JSON.stringify(list.map(({ id }) => id).sort());
  if (ids(parties) !== ids(other.parties)) return null;
  const points: number[] = [];
  for (const { id, awarded, share } of parties) {
    const there = other.parties.find((party) => party.id === id)?.share ?? 0;
    if (awarded === null || share === 0) return null;
    points.push(printed(times(over(exactly(awarded), exactly(share)), exactly(there)), other.rounding));
  }
  const sum = printed(sumOf(points), { decimals: 6, mode: 'down' });
  return { total: sum, grade: gradeFor(sum, other, cap) };
}

/** Totals from the highest to the lowest, with ranks: one more than there are higher ones. */
export function rankedNaively(stations: readonly { index: number; total: number; grade: string | null }[]) {
  return [...stations]
    .sort((a, b) => b.total - a.total || a.index - b.index)
    .map(({ index, total, grade }) => ({
      rank: 1 + stations.filter((other) => other.total > total).length,
      tied: stations.some((other) => other.index !== index && other.total === total),
      index,
      total,
      grade,
    }));
}

/** How many have each grade of these schemes: bands from the highest to the lowest, in the order of the schemes. */
export function countedNaively(schemes: readonly Pick<Scheme, 'bands'>[], grades: readonly (string | null)[]) {
  const ids = schemes.flatMap(({ bands }) => [...bands].sort((a, b) => b.min - a.min).map(({ id }) => id));
  return [...new Set(ids)].map((id) => [id, grades.filter((grade) => grade === id).length]);
}
