import { describe, expect, it } from 'vitest';
import { audited } from '../../testing/audited.js';
import { caseInput, EAST_AND_WEST, publishedScores } from '../../testing/exampleCase.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import type { PartialCase } from '../schemas/caseSchema.js';

type Figure = { unit: string; target?: number; actual?: number };

function mismatches(actual: number | undefined, byUnit: Figure[], more: PartialCase = {}) {
  return audited({
    scheme: 'guangzhou-2023',
    areas: EAST_AND_WEST,
    indicators: [{ id: 'home-visits', target: 100, actual, byUnit }],
    ...more,
  }).map(({ code, severity, path, stated, expected }) => [code, severity, path, stated, expected]);
}

describe('declared figures', () => {
  it('agree with the sum of every unit below, or differ by one', () => {
    const sites: Figure[] = [
      { unit: 'lake', actual: 3 },
      { unit: 'hill', actual: 4 },
    ];
    expect(mismatches(12, [{ unit: 'east', actual: 7 }, ...sites, { unit: 'west', actual: 5 }])).toEqual([]);
    expect(mismatches(12, [{ unit: 'east', actual: 8 }, ...sites])).toEqual([
      ['rollup-mismatch', 'error', 'indicators.home-visits.byUnit.east.actual', 8, 7],
    ]);
    expect(mismatches(13, [...sites, { unit: 'west', actual: 5 }])).toEqual([
      ['rollup-mismatch', 'error', 'indicators.home-visits.actual', 13, 12],
    ]);
  });

  it('of an area are kept in the sum above', () => {
    // 8 declared for the sum of 7: with 5 in the west 13.
    const figures: Figure[] = [
      { unit: 'east', actual: 8 },
      { unit: 'lake', actual: 3 },
      { unit: 'hill', actual: 4 },
      { unit: 'west', actual: 5 },
    ];
    expect(mismatches(13, figures).map(([, , path]) => path)).toEqual(['indicators.home-visits.byUnit.east.actual']);
    expect(mismatches(12, figures).map(([, , path]) => path)).toEqual([
      'indicators.home-visits.byUnit.east.actual',
      'indicators.home-visits.actual',
    ]);
  });

  it('are not compared where a unit below is missing', () => {
    expect(
      mismatches(13, [
        { unit: 'east', actual: 8 },
        { unit: 'lake', actual: 3 },
      ]),
    ).toEqual([]);
    expect(mismatches(13, [{ unit: 'east', actual: 8 }])).toEqual([]);
    expect(mismatches(13, [])).toEqual([]);
    expect(
      mismatches(undefined, [
        { unit: 'east', actual: 8 },
        { unit: 'west', actual: 5 },
      ]),
    ).toEqual([]);
  });

  it('are compared for targets and actuals apart', () => {
    expect(
      mismatches(13, [
        { unit: 'east', target: 60, actual: 8 },
        { unit: 'west', target: 41, actual: 5 },
      ]),
    ).toEqual([['rollup-mismatch', 'error', 'indicators.home-visits.target', 100, 101]]);
  });

  it('are not compared where there are no areas, or no id', () => {
    expect(mismatches(13, [{ unit: 'east', actual: 8 }], { areas: [] })).toEqual([]);
    expect(
      audited({
        scheme: 'guangzhou-2023',
        indicators: [{ byUnit: [{ unit: 'east', actual: 1 }] }, { id: 'large-events', byUnit: [{ actual: 1 }] }],
      }),
    ).toEqual([]);
  });

  it('differ in a whole case, too, and stay as declared', () => {
    const byUnit: Figure[] = [
      { unit: 'east', actual: 8 },
      { unit: 'lake', actual: 3 },
      { unit: 'hill', actual: 4 },
    ];
    const evaluation = evaluateJson(
      caseInput({
        areas: EAST_AND_WEST,
        parties: publishedScores(),
        indicators: [{ id: 'home-visits', target: 100, actual: 12, byUnit }],
      }),
    );
    expect(evaluation.discrepancies).toMatchObject([
      { code: 'rollup-mismatch', stated: 8, expected: 7, details: { subject: { 'zh-CN': '探访', en: 'Home visits' } } },
    ]);
    expect(evaluation.indicators[0]?.byUnit[0]).toMatchObject({ id: 'east', actual: 8, declared: true });
  });
});
