import { describe, expect, it } from 'vitest';
import { audited } from '../../testing/audited.js';
import { caseInput, publishedScores, schemeInput } from '../../testing/exampleCase.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import type { PartialCase } from '../schemas/caseSchema.js';
import type { Discrepancy } from './discrepancy.js';

type Indicator = NonNullable<PartialCase['indicators']>[number];

const scheme = 'guangzhou-2023';
const brief = (found: Discrepancy[]) => found.map(({ code, path, stated, expected }) => [code, path, stated, expected]);
const audit = (...indicators: Indicator[]) => brief(audited({ scheme, indicators }));
/** The same in part and as a whole case. */
const both = (...indicators: Record<string, unknown>[]) => {
  const whole = brief(evaluateJson(caseInput({ indicators, parties: publishedScores() })).discrepancies);
  expect(brief(audited({ scheme, indicators }))).toEqual(whole);
  return whole;
};

describe('reported and verified', () => {
  const visits = { id: 'home-visits', target: 10, actual: 9 };

  it('agree where actual = reported + adjustments', () => {
    expect(both({ ...visits, reported: 11, adjustments: [{ amount: -2, reason: '重复' }] })).toEqual([]);
    expect(both({ ...visits, reported: 9 })).toEqual([]);
    expect(both({ ...visits, reported: 8, adjustments: [{ amount: 2 }, { amount: -1 }] })).toEqual([]);
    expect(both({ ...visits, reported: 1, adjustments: [{ amount: -2 }, { amount: 10 }] })).toEqual([]);
  });

  it('differ by one', () => {
    expect(both({ ...visits, reported: 12, adjustments: [{ amount: -2 }] })).toEqual([
      ['adjustment-mismatch', 'indicators.home-visits.actual', 9, 10],
    ]);
    expect(both({ ...visits, reported: 8 })).toEqual([['adjustment-mismatch', 'indicators.home-visits.actual', 9, 8]]);
    expect(both({ ...visits, reported: 1, adjustments: [{ amount: -2 }] })).toEqual([
      ['adjustment-mismatch', 'indicators.home-visits.actual', 9, -1],
    ]);
  });

  it('are exact with decimals', () => {
    const hours = { ...visits, decimals: 1, actual: 0.3, reported: 0.1 };
    expect(both({ ...hours, adjustments: [{ amount: 0.2 }] })).toEqual([]);
  });

  it('are not compared where one is not known', () => {
    expect(audit({ ...visits, adjustments: [{ amount: -2 }] })).toEqual([]);
    expect(audit({ id: 'home-visits', reported: 12 })).toEqual([]);
    expect(audit({ reported: 12, actual: 9 })).toEqual([]);
    expect(audit({ ...visits, reported: 9, adjustments: [{ reason: '不详' }] })).toEqual([]);
  });
});

describe('target formulas', () => {
  const groups = { id: 'professional-groups', target: 9, actual: 9 };
  const sessions = (target: number) => ({
    id: 'professional-group-sessions',
    target,
    actual: 54,
    targetFormula: { times: 6, of: 'professional-groups' },
  });

  it('are kept, or not by one', () => {
    expect(both(groups, sessions(54))).toEqual([]);
    expect(both(groups, sessions(55))).toEqual([
      ['formula-mismatch', 'indicators.professional-group-sessions.target', 55, 54],
    ]);
    expect(both(groups, sessions(53))).toHaveLength(1);
  });

  it('are exact where the product has decimals', () => {
    const hours = (target: number) => ({
      id: 'h',
      label: '时',
      unit: '时',
      decimals: 2,
      target,
      actual: 1,
      targetFormula: { times: 1.1, of: 'g' },
    });
    const g = { id: 'g', label: '组', unit: '个', decimals: 1, target: 1.1, actual: 1 };
    expect(both(g, hours(1.21))).toEqual([]);
    expect(both(g, hours(1.2))).toEqual([['formula-mismatch', 'indicators.h.target', 1.2, 1.21]]);
  });

  it('may stand in the scheme', () => {
    const own = schemeInput({
      indicators: [
        { id: 'groups', label: '小组', unit: '个' },
        { id: 'sessions', label: '节数', unit: '节', targetFormula: { times: 6, of: 'groups' } },
      ],
    });
    const indicators = [
      { id: 'groups', target: 9, actual: 9 },
      { id: 'sessions', target: 53, actual: 53 },
    ];
    const { discrepancies } = evaluateJson(caseInput({ scheme: own, indicators }));
    expect(discrepancies.filter((found) => found.code === 'formula-mismatch')).toMatchObject([
      { stated: 53, expected: 54, details: { count: 6, subjects: [{ en: '小组' }] } },
    ]);
  });

  it('are not checked where a part is not known', () => {
    expect(audit(sessions(55))).toEqual([]);
    expect(audit({ id: 'professional-groups' }, sessions(55))).toEqual([]);
    expect(audit(groups, { ...sessions(55), target: undefined })).toEqual([]);
    expect(audit(groups, { ...sessions(55), targetFormula: { of: 'professional-groups' } })).toEqual([]);
    expect(audit(groups, { ...sessions(55), targetFormula: { times: 6 } })).toEqual([]);
    expect(audit(groups, { ...sessions(55), id: undefined })).toEqual([]);
  });
});

describe('outliers', () => {
  it("are rates above the scheme's limit, not at it", () => {
    expect(both({ id: 'home-visits', target: 100, actual: 300 })).toEqual([]);
    expect(both({ id: 'home-visits', target: 10_000, actual: 30_001 })).toEqual([
      ['rate-outlier', 'indicators.home-visits.rate', 300.01, 300],
    ]);
    const scheme200 = { extends: 'guangzhou-2023', outlierRate: 200 };
    expect(
      brief(audited({ scheme: scheme200, indicators: [{ id: 'home-visits', target: 100, actual: 201 }] })),
    ).toEqual([['rate-outlier', 'indicators.home-visits.rate', 201, 200]]);
  });

  it('need a rate', () => {
    expect(both({ id: 'home-visits', target: 0, actual: 300 })).toEqual([]);
    expect(audit({ id: 'home-visits', actual: 300 })).toEqual([]);
  });
});

describe('derived targets', () => {
  it('are named in one note', () => {
    const derived = (id: string) => ({ id, target: 10, actual: 10, targetSource: 'derived' as const });
    const found = audited({
      scheme,
      indicators: [derived('home-visits'), derived('client-files'), { id: 'large-events' }],
    });
    expect(found).toMatchObject([
      {
        code: 'target-derived',
        severity: 'note',
        path: 'indicators',
        stated: null,
        expected: null,
        details: { count: 2, subjects: [{ 'zh-CN': '探访' }, { 'zh-CN': '建档' }] },
      },
    ]);
    expect(both(derived('home-visits'))).toHaveLength(1);
  });

  it('are none where every target was agreed', () => {
    expect(both({ id: 'home-visits', target: 10, actual: 10, targetSource: 'agreed' })).toEqual([]);
    expect(audit({ targetSource: 'derived' })).toEqual([]);
  });
});

describe('sessions and groups', () => {
  it.each(['professional-group', 'interest-group'])('of a %s: no fewer sessions than groups', (kind) => {
    const groups = { id: `${kind}s`, target: 10, actual: 9 };
    const sessions = (actual: number) => ({ id: `${kind}-sessions`, target: 10, actual });
    expect(both(groups, sessions(9))).toEqual([]);
    expect(both(groups, sessions(8))).toEqual([['sessions-below-groups', `indicators.${kind}-sessions.actual`, 8, 9]]);
    expect(audit(groups)).toEqual([]);
    expect(audit(sessions(8))).toEqual([]);
    expect(audit({ ...groups, actual: undefined }, sessions(8))).toEqual([]);
    expect(audit(groups, { ...sessions(8), actual: undefined })).toEqual([]);
  });
});

describe('cases closed and opened', () => {
  const opened = { id: 'casework-opened', target: 60, actual: 60 };
  const closed = (actual: number) => ({ id: 'casework-closed', target: 60, actual });

  it('carried over where more were closed than opened', () => {
    expect(both(opened, closed(60))).toEqual([]);
    expect(both(opened, closed(61))).toEqual([['closed-exceeds-opened', 'indicators.casework-closed.actual', 61, 60]]);
    expect(audit(opened)).toEqual([]);
    expect(audit(closed(61))).toEqual([]);
    expect(audit({ ...opened, actual: undefined }, closed(61))).toEqual([]);
    expect(audit(opened, { ...closed(61), actual: undefined })).toEqual([]);
  });
});
