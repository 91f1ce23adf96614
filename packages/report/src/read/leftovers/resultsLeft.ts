import { gradeSpots } from '../fields/gradeSpots.js';
import { pointsIn, scoresWithoutUnit } from '../fields/points.js';
import { before } from '../source/clause.js';
import type { Leftover } from './Leftover.js';

/** Before points in a sentence of praise or concern: without these words they are deductions. */
const SCORED = /(?:得分|评分|总分)(?:为|是|共|：)*$/u;

/** Points that are no part of a scale, with or without their unit. */
export function pointsLeft(text: string, inSentences: boolean): Leftover[] {
  const points = pointsIn(text).filter(({ start }) => !inSentences || SCORED.test(before(text, start, '；。')));
  return [...points, ...scoresWithoutUnit(text)].map((spot) => ({ ...spot, reason: '没有读懂的分数' }));
}

/** Grades that a sentence gives. */
export function gradesLeft(text: string): Leftover[] {
  return gradeSpots(text).map((spot) => ({ ...spot, reason: '没有读懂的等级' }));
}
