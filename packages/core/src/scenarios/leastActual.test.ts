import { describe, expect, it } from 'vitest';
import { caseInput, rubricScheme, schemeInput } from '../../testing/exampleCase.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import { pointsTo } from './pointsTo.js';

const leaf = (id: string, points: number, rule: unknown) => ({ id, label: id, points, rule });
const linear = (full: number, points: number) => leaf('linear', points, { kind: 'linear', indicator: 'i', full });
const tiers = (points: number, ...steps: [min: number, points: number][]) =>
  leaf('tiers', points, { kind: 'tiers', indicator: 'i', tiers: steps.map(([min, points]) => ({ min, points })) });

/** The least volume with which rubric leaves of 100 points together come to `min` points. */
function least(min: number, leaves: unknown[], indicator: Record<string, unknown> = {}): number | null | undefined {
  const scheme = {
    ...rubricScheme({ id: 'root', label: '总', points: 100, children: leaves }),
    indicators: [
      { id: 'i', label: '项', unit: '个', ...('decimals' in indicator && { decimals: indicator['decimals'] }) },
    ],
    bands: [{ id: 'aim', label: '目标', min }],
    rounding: { decimals: 2, mode: 'down' },
  };
  const { decimals: _, ...figures } = indicator;
  const indicators = [{ id: 'i', target: 100, actual: 1, ...figures }];
  const parties = [{ id: 'experts', rubric: {} }];
  return pointsTo(evaluateJson(caseInput({ scheme, indicators, parties })), 'aim').indicators[0]?.needed;
}

describe('the least volume for a grade', () => {
  it('is found in whatever order a rubric lists its tiers', () => {
    const falling = tiers(100, [100, 100], [80, 60], [50, 30]);
    expect([100, 60, 30, 0].map((min) => least(min, [falling]))).toEqual([100, 80, 50, 0]);
    expect(least(61, [tiers(100, [50, 30], [100, 60])])).toBeNull();
  });

  it('is found below a tier at which points fall, to the last unit', () => {
    // 0.6 a unit, and 40 until the rate reaches 50: 69.4 at 49, 30 at 50, 60 at 100.
    const leaves = [linear(100, 60), tiers(40, [0, 40], [50, 0])];
    expect([40, 65, 69.4].map((min) => least(min, leaves))).toEqual([0, 42, 49]);
    expect(least(70, leaves)).toBeNull();
    // 0.3 a unit: 54.1 at 47, and then no more before 180.
    expect(least(54, [linear(200, 60), tiers(40, [0, 40], [50, 0])])).toBe(47);
    expect(least(55, [linear(200, 60), tiers(40, [0, 40], [50, 0])])).toBe(184);
  });

  it('is all that the last rate asks for, and a unit of its own decimals', () => {
    expect(least(100, [linear(100, 100)])).toBe(100);
    expect(least(100, [linear(110, 100)], { target: 30 })).toBe(33);
    // 95 % of 30 are 28.5.
    expect(least(100, [linear(95, 100)], { target: 30 })).toBe(29);
    expect(least(100, [linear(95, 100)], { target: 30, decimals: 1 })).toBe(28.5);
    expect(least(100, [tiers(100, [95, 100])], { target: 30 })).toBe(29);
  });

  it('stays within what a case can say', () => {
    const large = { target: 900_000_000_000 };
    // Half the points at 900,000,000,000; all of them only at twice that.
    expect(least(50, [linear(200, 100)], large)).toBe(900_000_000_000);
    expect(least(20, [linear(200, 100)], large)).toBe(360_000_000_000);
    expect(least(60, [linear(200, 100)], large)).toBeNull();
    expect(least(100, [tiers(100, [150, 100])], large)).toBeNull();
    expect(least(100, [tiers(100, [111.1, 100])], large)).toBe(999_900_000_000);
  });

  it('is asked only of indicators of a rubric that the party was scored by', () => {
    const rubric = { id: 'root', label: '总', points: 10, rule: { kind: 'linear', indicator: 'i', full: 100 } };
    const scheme = schemeInput({
      indicators: [{ id: 'i', label: '项', unit: '个' }],
      parties: [
        { id: 'town', label: '镇街', share: 40, rubric },
        { id: 'experts', label: '专家', share: 60, rubric: { ...rubric, rule: { kind: 'direct' } } },
      ],
    });
    const parties = [
      { id: 'town', awarded: 30 },
      { id: 'experts', rubric: { root: 8 } },
    ];
    const indicators = [{ id: 'i', target: 100, actual: 1 }];
    const linked = (...scores: unknown[]) =>
      pointsTo(evaluateJson(caseInput({ scheme, indicators, parties: scores })), 'pass').indicators[0]?.linked;
    expect(linked(...parties)).toBe(false);
    expect(linked({ id: 'town', rubric: {} }, parties[1])).toBe(true);
  });
});
