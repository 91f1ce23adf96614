import { describe, expectTypeOf, it } from 'vitest';
import type { Row, Rows } from './parts.js';
import type { FigurePattern, PatternsOf } from './pattern.js';

declare const row: Row;

describe('FigurePattern', () => {
  it('has every figure, in lists, in trees and in texts of both languages', () => {
    expectTypeOf<'period.progress'>().toExtend<FigurePattern>();
    expectTypeOf<'indicators.*.byUnit.*.rate'>().toExtend<FigurePattern>();
    expectTypeOf<'parties.*.rubric.byEvaluator.*.given.*'>().toExtend<FigurePattern>();
    expectTypeOf<PatternsOf<'grade'>>().toEqualTypeOf<'grade' | 'grade.id' | 'grade.label'>();
    expectTypeOf<'period.paceIndex'>().not.toExtend<FigurePattern>();
  });

  it('refuses a table that leaves one out, or has one more', () => {
    // @ts-expect-error: station.operator is not listed
    ({ 'station.name': row }) satisfies Rows<PatternsOf<'station'>>;
    // @ts-expect-error: there is no station.age
    ({ 'station.name': row, 'station.operator': row, 'station.age': row }) satisfies Rows<PatternsOf<'station'>>;
    ({ 'station.name': row, 'station.operator': row }) satisfies Rows<PatternsOf<'station'>>;
  });
});
