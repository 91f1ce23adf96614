import { describe, expect, it } from 'vitest';
import type { DiscrepancyCode, Severity } from './discrepancy.js';
import { differs, makeDiscrepancy } from './makeDiscrepancy.js';

describe('makeDiscrepancy', () => {
  it('puts the severity of the code and a sentence with the path', () => {
    expect(makeDiscrepancy('total-mismatch', 'stated.total', 90, 93.73, differs(90, 93.73))).toEqual({
      code: 'total-mismatch',
      severity: 'error',
      path: 'stated.total',
      stated: 90,
      expected: 93.73,
      message: 'stated.total: 90 differs from 93.73, please check',
    });
    expect(makeDiscrepancy('rate-outlier', 'a', 1, 2, 'x', { limit: 2 })).toMatchObject({
      severity: 'note',
      details: { limit: 2 },
    });
    expect(makeDiscrepancy('band-gap', 'a', 1, null, 'x').severity).toBe('warning');
  });

  it('says nothing for what is not there', () => {
    expect(differs(90, null)).toBe('90 differs from nothing, please check');
    expect(differs(null, 0)).toBe('nothing differs from 0, please check');
  });

  it.each<[Severity, DiscrepancyCode[]]>([
    [
      'error',
      [
        'rate-mismatch',
        'total-mismatch',
        'grade-mismatch',
        'months-mismatch',
        'rollup-mismatch',
        'adjustment-mismatch',
        'period-outside-term',
        'conflict-not-recused',
      ],
    ],
    [
      'warning',
      [
        'mention-mismatch',
        'formula-mismatch',
        'name-mismatch',
        'sessions-below-groups',
        'missing-party',
        'band-gap',
        'personal-data',
      ],
    ],
    ['note', ['rate-outlier', 'closed-exceeds-opened', 'target-derived', 'scheme-assumed']],
  ])('takes these for an %s', (severity, codes) => {
    expect(codes.map((code) => makeDiscrepancy(code, 'a', 1, 2, 'x').severity)).toEqual(codes.map(() => severity));
  });
});
