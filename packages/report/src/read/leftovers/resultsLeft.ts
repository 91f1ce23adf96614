import { pointsIn } from '../fields/points.js';
import { before, behind } from './clause.js';
import type { Leftover } from './Leftover.js';

/** A score without its unit, behind the word for it. */
const BARE_SCORE =
  /(?:得分|评分|总分|总评|打分|分数|总成绩)(?:（[^（）]{1,10}）)?[：为是得共计]{1,2}[0-9]{1,3}(?:\.[0-9]{1,2})?(?![0-9.分%份年月]|[、，][0-9])/gu;
/** Before points in a sentence of praise or concern: without these words they are deductions. */
const SCORED = /(?:得分|评分|总分)(?:为|是|共|：)*$/u;
const GRADE = /不合格|优秀|良好|合格/gu;
/** Words of a clause in which a grade is given. */
const GRADED = /等级|等次|档次|评级|定级|评定|评为|定为|列为|列入|属于|认定|结论|总分|得分|总评|合计/u;
/** No grade of the station: 优秀社工, 优秀案例, 合格率. */
const OTHER_GRADE = /^(?:社工|案例|项目|团队|个案|志愿|员工|率|证)/u;
/** Words before a grade that was not reached. */
const AWAY = /(?:距离?|接近|高于|低于|争创|争取)$/u;

/** Points that are no part of a scale, with or without their unit. */
export function pointsLeft(text: string, inSentences: boolean): Leftover[] {
  const reason = '没有读懂的分数';
  const points = pointsIn(text).filter(({ start }) => !inSentences || SCORED.test(before(text, start, '；。')));
  const bare = [...text.matchAll(BARE_SCORE)].map(({ 0: whole, index }) => ({
    start: index + startOfDigits(whole),
    end: index + whole.length,
  }));
  return [...points, ...bare].map((spot) => ({ ...spot, reason }));
}

/** Grades that a clause gives, but not the grades of a scale, which stand together. */
export function gradesLeft(text: string): Leftover[] {
  return [...text.matchAll(GRADE)].flatMap(({ 0: word, index }): Leftover[] => {
    const end = index + word.length;
    const around = `${before(text, index, '；。')}${behind(text, end, '；。')}`;
    const given = text.length <= 8 || GRADED.test(around);
    if (!given || around.search(GRADE) >= 0 || OTHER_GRADE.test(text.slice(end, end + 2))) return [];
    if (AWAY.test(before(text, index, '；。'))) return [];
    return [{ start: index, end, reason: '没有读懂的等级' }];
  });
}

/** Where the digits begin that a text ends with. */
function startOfDigits(text: string): number {
  let at = text.length;
  while (at > 0 && '0123456789.'.includes(text[at - 1] ?? '')) at -= 1;
  return at;
}
