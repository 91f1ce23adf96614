/** Points with their unit. */
const POINTS = /[0-9]{1,4}(?:\.[0-9]{1,4})?分(?![钟值制之类级别片区])/gu;
/** A scale, no result: 90分以上, 80分至90分（不含90分）. */
const SCALE_BEHIND = /^(?:\)|）|\/|及|以|（不?含|至|到|—|-|~)/u;
const SCALE_BEFORE = /(?:满分|总分|不?含|至|到|—|-|~|占|分值|权重|优秀|良好|合格)(?:为|是|：)?$/u;

/** How many figures with 分 a text has. */
export function countOfPoints(text: string): number {
  return text.match(POINTS)?.length ?? 0;
}

/**
 * Where points stand that are no part of a scale.
 *
 * @example
 * ```ts
 * pointsIn('90分以上为优秀，得91.4分').length; // 1
 * ```
 */
export function pointsIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(POINTS)]
    .map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }))
    .filter(
      ({ start, end }) =>
        !SCALE_BEHIND.test(text.slice(end, end + 4)) && !SCALE_BEFORE.test(text.slice(Math.max(0, start - 6), start)),
    );
}
