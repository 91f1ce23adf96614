import { gradeSpots } from '../fields/gradeSpots.js';
import { pointsIn, scoresWithoutUnit } from '../fields/points.js';
import { before } from '../source/clause.js';
import type { Leftover } from './Leftover.js';

/** Before points in a sentence of praise or concern: without these words they are deductions. */
const SCORED =
  /(?:得分|评分|总分)(?:为|是|共|：)*$|(?:监督方|监督单位|主管部门|购买方|购买单位|督导中心|第三方|评估机构|总分|总评|合计|总共|一共)[^，。；]{0,12}$/u;

/** Points in Chinese numerals: 八十七点三分, 打了九分. */
const IN_WORDS =
  /[一二三四五六七八九十百零]{1,6}点[一二三四五六七八九零]{1,2}(?:分|(?=[，。；、）]))|(?<=[得打给评共][了出]?|合计|总分)[一二三四五六七八九十百零]{1,6}分(?![钟之数])/gu;

/** Points that are no part of a scale, with or without their unit. */
export function pointsLeft(text: string, inSentences: boolean): Leftover[] {
  const points = pointsIn(text).filter(({ start }) => !inSentences || SCORED.test(before(text, start, '；。')));
  const inWords = [...text.matchAll(IN_WORDS)].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
    reason: '用汉字写的数字没有读',
  }));
  return [
    ...[...points, ...scoresWithoutUnit(text)].map((spot) => ({ ...spot, reason: '没有读懂的分数' })),
    ...inWords,
  ];
}

/** What stands behind the word for a grade: it may be one of another scheme, as 良. */
const BEHIND_WORD = /(?:等级|等次|档次|评级)(?:评定)?(?:为|是|：)[“「]?(?!分|：)[^，。；、（）0-9]{1,4}/gu;
/** A text that says which grades there are. */
const SCALE = /[优良][秀好]?、|以上/u;
const LEAD = /^.*(?:为|是|：)[“「]?/u;

/** Grades that a sentence gives, also in words that are none of the scheme's. */
export function gradesLeft(text: string): Leftover[] {
  const named = [...text.matchAll(BEHIND_WORD)].map(({ 0: whole, index }) => ({
    start: index + (LEAD.exec(whole)?.[0].length ?? 0),
    end: index + whole.length,
  }));
  const known = gradeSpots(text);
  const others = named.filter(({ start }) => !known.some((spot) => spot.start === start) && !SCALE.test(text));
  return [...known, ...others].map((spot) => ({ ...spot, reason: '没有读懂的等级' }));
}
