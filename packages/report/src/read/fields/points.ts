/** Points with their unit. */
const POINTS = /[0-9]{1,4}(?:\.[0-9]{1,4})?分(?![钟值制之类级别片区])/gu;
/** A scale, no result: 90分以上, 80分至90分（不含90分）. */
const SCALE_BEHIND = /^(?:\)|）|\/|及|以|（不?含|(?:至|到|—|-|~)[0-9])/u;
/** `满分分别是10分、20分和55分`: the scales of several. */
const SCALES = /满分(?:分别|依次)?(?:为|是|：)?(?:[0-9.]{1,5}分?[、和及与]){1,6}$/u;
/** The whole of all scores. */
const WHOLE = /^10{2,3}(?![0-9.])/u;
const TOTAL_BEFORE = /总分(?:为|是|：)?$/u;
const SCALE_BEFORE = /(?:满分|不?含|[0-9]分?(?:至|到|—|-|~)|占|分值|权重|优秀|良好|合格)(?:分别|依次)?(?:为|是|：)?$/u;

/** A score without its unit, behind the word for it. */
const WITHOUT_UNIT =
  /(?:(?:得分|评分|总分|总评|打分|分数|总成绩)(?:（[^（）]{1,10}）)?[：为是得共计]{1,2}[0-9]{1,3}(?:\.[0-9]{1,2})?|(?:总分|合计|总计|监督方|购买方|督导中心|第三方)[A-Za-z ]{0,24}：?[0-9]{1,3}\.[0-9]{1,2})(?![0-9.分%份年月]|[、，][0-9])|(?:[给打得]了?|一共|总共)[0-9]{1,2}\.[0-9]{1,2}(?=[，。；、）]|$)/gu;

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
 * pointsIn('满分分别是10分、20分').length; // 0
 * ```
 */
export function pointsIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(POINTS)]
    .map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }))
    .filter(
      ({ start, end }) =>
        !SCALE_BEHIND.test(text.slice(end, end + 4)) &&
        !SCALE_BEFORE.test(text.slice(Math.max(0, start - 6), start)) &&
        !SCALES.test(text.slice(Math.max(0, start - 36), start)) &&
        !(WHOLE.test(text.slice(start, end)) && TOTAL_BEFORE.test(text.slice(Math.max(0, start - 4), start))),
    );
}

/**
 * Where points stand without their unit, behind a word that says what they are.
 *
 * @example
 * ```ts
 * scoresWithoutUnit('总评分：84.3'); // [{ start: 4, end: 8 }]
 * ```
 */
export function scoresWithoutUnit(text: string): { start: number; end: number }[] {
  return [...text.matchAll(WITHOUT_UNIT)].map(({ 0: whole, index }) => ({
    start: index + startOfDigits(whole),
    end: index + whole.length,
  }));
}

/** Where the digits begin that a text ends with. */
function startOfDigits(text: string): number {
  let at = text.length;
  while (at > 0 && '0123456789.'.includes(text[at - 1] ?? '')) at -= 1;
  return at;
}
