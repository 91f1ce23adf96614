import { before, behind } from '../source/clause.js';

const GRADE = /不合格|优秀|良好|合格/gu;
/** Words of a sentence in which a grade is given. */
const GRADED =
  /等级|等次|档次|评级|定级|评定|评为|定为|列为|列入|定[了在成]|属于|认定|结论|总分|得分|总评|合计|[0-9]分/u;
/** No grade of the station: 优秀社工, 优秀案例, 合格率. */
const OTHER_GRADE = /^(?:社工|案例|项目|团队|个案|志愿|员工|率|证)/u;
/** Words before a grade that was not reached. */
const AWAY = /(?:距离?|接近|高于|低于|争创|争取)$/u;
/** A limit of a scale. */
const LIMIT = /以上|以下|不含|及以|[0-9]分?[至到—~-]/u;
/** An answer or a cell: nothing but a grade. */
const ALONE = /^(?:.{1,4}：)?(?:不合格|优秀|良好|合格)[。！]?$/u;

const BOX = /[□○☐]|[☑☒√✓✔■●]/gu;
const CHECKED = /[☑☒√✓✔■●]/u;

/**
 * The grade of a row of boxes of which one is checked, whether boxes stand before their words or behind them.
 *
 * @param afterBox whether a first, empty box was taken for the sign of an item
 *
 * @example
 * ```ts
 * checkedGrade('□优秀☑良好□合格□不合格', false); // { start: 4, end: 6 }
 * ```
 */
export function checkedGrade(text: string, afterBox: boolean): { start: number; end: number } | undefined {
  const grades = [...text.matchAll(GRADE)];
  const boxes = [...(afterBox ? [false] : []), ...[...text.matchAll(BOX)].map(([sign]) => CHECKED.test(sign))];
  if (grades.length < 2 || boxes.length !== grades.length || boxes.filter((checked) => checked).length !== 1)
    return undefined;
  const grade = grades[boxes.indexOf(true)];
  return grade === undefined ? undefined : { start: grade.index, end: grade.index + grade[0].length };
}

/**
 * Where a text gives a grade; the grades of a scale, which stand together, are none.
 *
 * @example
 * ```ts
 * gradeSpots('以上相加得90.2分，列入优秀等级').length; // 1
 * gradeSpots('等级分为优秀、良好、合格、不合格').length; // 0
 * ```
 */
export function gradeSpots(text: string): { start: number; end: number }[] {
  return [...text.matchAll(GRADE)]
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
    .filter(({ start, end }) => {
      const whole = before(text, start, '；。');
      // A scale in brackets that have been closed is no more beside the grade.
      const words = whole.slice(whole.lastIndexOf('）') + 1);
      const next = behind(text, end, '；。');
      const given = ALONE.test(text) || /[“「]$/u.test(whole) || GRADED.test(whole + next);
      return given && !isOnScale(words, next) && !OTHER_GRADE.test(next) && !AWAY.test(words);
    });
}

/** `优秀、良好、合格`, `90分以上为优秀，80分至90分为良好`: side by side with others, or with the points it begins at. */
function isOnScale(words: string, next: string): boolean {
  const near = `${words.slice(-12)}。${next.slice(0, 14)}`;
  const others = (words + next).match(GRADE)?.length ?? 0;
  return others >= 2 || (others === 1 && /[、/或]$/u.test(words)) || /^[、/或]/u.test(next) || LIMIT.test(near);
}
