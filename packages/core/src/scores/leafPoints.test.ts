import { describe, expect, it } from 'vitest';
import { rounded } from '../numbers/fraction.js';
import type { RubricRule } from '../schemas/rubricSchema.js';
import { followsIndicator, type IndicatorVolumes, type LeafValue, leafPoints } from './leafPoints.js';

const label = { 'zh-CN': '项', en: 'item' };

/** Points a leaf of 10 earns, to 6 decimals. */
function points(rule: RubricRule | undefined, value?: LeafValue, volumes?: IndicatorVolumes): number | null {
  const earned = leafPoints({ id: 'leaf', label, points: 10, rule }, value, () => volumes);
  return earned === null ? null : rounded(earned, { decimals: 6, mode: 'half-up' });
}

describe('a direct leaf', () => {
  it('earns what it is given', () => {
    expect(points({ kind: 'direct' }, 7.25)).toBe(7.25);
    expect(points({ kind: 'direct' }, 0)).toBe(0);
  });
});

describe('a leaf of tiers', () => {
  const rule: RubricRule = {
    kind: 'tiers',
    indicator: 'home-visits',
    tiers: [
      { min: 80, points: 5 },
      { min: 100, points: 10 },
      { min: 90, points: 8 },
    ],
  };

  it.each([
    [799, 5],
    [800, 5],
    [899, 5],
    [900, 8],
    [999, 8],
    [1000, 10],
    [5000, 10],
  ])('earns for %d of 1000 done %d points', (actual, expected) => {
    expect(points(rule, undefined, { target: 1000, actual })).toBe(actual === 799 ? 0 : expected);
  });

  it('decides on the exact rate, not on the printed one', () => {
    // 79.999 % prints as 80.00 %.
    expect(points(rule, undefined, { target: 100_000, actual: 79_999 })).toBe(0);
    expect(points(rule, undefined, { target: 100_000, actual: 80_000 })).toBe(5);
  });

  it('takes the later of two tiers with the same bound', () => {
    const twice: RubricRule = {
      ...rule,
      tiers: [
        { min: 80, points: 5 },
        { min: 80, points: 6 },
      ],
    };
    expect(points(twice, undefined, { target: 10, actual: 8 })).toBe(6);
  });

  it('earns nothing without tiers', () => {
    expect(points({ ...rule, tiers: [] }, undefined, { target: 10, actual: 8 })).toBe(0);
  });

  it('is not known without the indicator or its target', () => {
    expect(points(rule, undefined, undefined)).toBeNull();
    expect(points(rule, undefined, { target: 0, actual: 5 })).toBeNull();
  });
});

describe('a linear leaf', () => {
  const rule: RubricRule = { kind: 'linear', indicator: 'casework-closed', full: 100 };

  it('earns its points in proportion to the exact rate', () => {
    expect(points(rule, undefined, { target: 55, actual: 49 })).toBe(8.909091);
    expect(points(rule, undefined, { target: 55, actual: 0 })).toBe(0);
    expect(points({ ...rule, full: 120 }, undefined, { target: 60, actual: 60 })).toBe(8.333333);
  });

  it('earns at most its points', () => {
    expect(points(rule, undefined, { target: 100, actual: 99 })).toBe(9.9);
    expect(points(rule, undefined, { target: 100, actual: 100 })).toBe(10);
    expect(points(rule, undefined, { target: 100, actual: 101 })).toBe(10);
  });

  it('is not known without the indicator or its target', () => {
    expect(points(rule, undefined, undefined)).toBeNull();
    expect(points(rule, undefined, { target: 0, actual: 0 })).toBeNull();
  });
});

describe('a threshold', () => {
  it('earns all from its bound on, else nothing', () => {
    const rule: RubricRule = { kind: 'threshold', min: 6 };
    expect(points(rule, 5.99)).toBe(0);
    expect(points(rule, 6)).toBe(10);
    expect(points(rule, 7.4)).toBe(10);
  });
});

describe('a checklist', () => {
  const rule: RubricRule = {
    kind: 'checklist',
    items: [
      { id: 'plan', label, points: 0.1 },
      { id: 'log', label, points: 0.2 },
      { id: 'review', label, points: 5 },
    ],
  };

  it('earns the points of the items met', () => {
    expect(points(rule, ['plan', 'log'])).toBe(0.3);
    expect(points(rule, ['review'])).toBe(5);
    expect(points(rule, [])).toBe(0);
    expect(points(rule, ['plan', 'plan', 'other'])).toBe(0.1);
  });

  it('is not known from a number', () => {
    expect(points(rule, 5)).toBeNull();
  });
});

describe('a deduction', () => {
  it('takes off for each occurrence, down to 0', () => {
    const rule: RubricRule = { kind: 'deduct', each: 2.5 };
    expect([0, 1, 3, 4, 5, 1000].map((count) => points(rule, count))).toEqual([10, 7.5, 2.5, 0, 0, 0]);
  });
});

describe('a leaf without what its rule needs', () => {
  it.each<[RubricRule]>([
    [{ kind: 'direct' }],
    [{ kind: 'threshold', min: 6 }],
    [{ kind: 'deduct', each: 1 }],
    [{ kind: 'checklist', items: [] }],
  ])('has no points: %j', (rule) => {
    expect(points(rule)).toBeNull();
    if (rule.kind !== 'checklist') expect(points(rule, ['plan'])).toBeNull();
  });

  it('has none without a rule', () => {
    expect(points(undefined, 5)).toBeNull();
  });
});

describe('followsIndicator', () => {
  it('is so for tiers and linear alone', () => {
    expect(followsIndicator({ kind: 'tiers', indicator: 'a', tiers: [] })).toBe(true);
    expect(followsIndicator({ kind: 'linear', indicator: 'a', full: 100 })).toBe(true);
    expect(followsIndicator({ kind: 'direct' })).toBe(false);
    expect(followsIndicator({ kind: 'threshold', min: 1 })).toBe(false);
  });
});
