import { describe, expect, it } from 'vitest';
import { audited } from '../../testing/audited.js';
import { caseInput, publishedScores, schemeInput } from '../../testing/exampleCase.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import type { PartialCase } from '../schemas/caseSchema.js';
import type { Discrepancy } from './discrepancy.js';

const scheme = 'guangzhou-2023';
const brief = (found: Discrepancy[]) => found.map(({ code, path, stated, expected }) => [code, path, stated, expected]);
const audit = (c: PartialCase) => brief(audited({ scheme, ...c }));
const whole = (changes: Record<string, unknown>) =>
  brief(evaluateJson(caseInput({ parties: publishedScores(), ...changes })).discrepancies);

describe('a stated rate', () => {
  const indicators = [{ id: 'casework-closed', target: 55, actual: 49 }];

  it('differs by a hundredth, or agrees', () => {
    for (const check of [audit, whole]) {
      expect(check({ indicators, stated: { rates: { 'casework-closed': 89.09 } } })).toEqual([]);
      expect(check({ indicators, stated: { rates: { 'casework-closed': 89.1 } } })).toEqual([
        ['rate-mismatch', 'stated.rates.casework-closed', 89.1, 89.09],
      ]);
      expect(check({ indicators, stated: { rates: { 'casework-closed': 89.08 } } })).toHaveLength(1);
    }
  });

  it('differs where there is no rate, for want of a target', () => {
    const none = [{ id: 'casework-closed', target: 0, actual: 49 }];
    expect(audit({ indicators: none, stated: { rates: { 'casework-closed': 100 } } })).toEqual([
      ['rate-mismatch', 'stated.rates.casework-closed', 100, null],
    ]);
  });

  it('is not checked where a figure is not known', () => {
    expect(
      audit({ indicators: [{ id: 'casework-closed', actual: 49 }], stated: { rates: { 'casework-closed': 1 } } }),
    ).toEqual([]);
    expect(audit({ stated: { rates: { 'casework-closed': 1 } } })).toEqual([]);
    expect(audit({ indicators, stated: { rates: { 'casework-closed': undefined } } })).toEqual([]);
    expect(audit({ indicators: [{ target: 55, actual: 49 }], stated: { rates: { 'casework-closed': 1 } } })).toEqual(
      [],
    );
  });
});

describe('a stated total', () => {
  const parties = [
    { id: 'oversight', awarded: 9.8 },
    { id: 'purchaser', awarded: 19.8 },
    { id: 'supervision-centre', awarded: 14.9 },
    { id: 'third-party', raw: 89.5 },
  ];

  it('differs from the sum of the scores by a hundredth, or agrees', () => {
    for (const check of [audit, whole]) {
      expect(check({ parties, stated: { total: 93.73 } })).toEqual([]);
      expect(check({ parties, stated: { total: 93.74 } })).toEqual([['total-mismatch', 'stated.total', 93.74, 93.73]]);
    }
  });

  it('is not checked while a score is missing', () => {
    expect(audit({ parties: parties.slice(0, 3), stated: { total: 93.74 } })).toEqual([]);
    expect(audit({ stated: { total: 93.74 } })).toEqual([]);
    expect(audit({ parties: [...parties.slice(0, 3), { id: 'third-party' }], stated: { total: 1 } })).toEqual([]);
    expect(
      audit({ parties: [...parties.slice(0, 3), { id: 'third-party', raw: 5, rawMax: 0 }], stated: { total: 1 } }),
    ).toEqual([]);
    expect(whole({ parties: parties.slice(0, 3), stated: { total: 93.74 } })).toEqual([
      ['missing-party', 'parties.third-party', null, 55],
    ]);
  });

  it('is not checked where there are no parties', () => {
    expect(audit({ scheme: 'shenzhen-2021-bands', stated: { total: 93.74 } })).toEqual([]);
  });
});

describe('a stated grade', () => {
  const stated = (grade: string) => ({ parties: publishedScores(), stated: { grade } });

  it('differs from that of the total, or agrees', () => {
    for (const check of [audit, whole]) {
      expect(check(stated('excellent'))).toEqual([]);
      expect(check(stated('good'))).toEqual([['grade-mismatch', 'stated.grade', 'good', 'excellent']]);
      expect(check(stated('splendid'))).toEqual([['grade-mismatch', 'stated.grade', 'splendid', 'excellent']]);
    }
  });

  it('is compared with the stated total where the scores are not known', () => {
    expect(audit({ stated: { total: 90, grade: 'good' } })).toEqual([
      ['grade-mismatch', 'stated.grade', 'good', 'excellent'],
    ]);
    expect(audit({ stated: { total: 89.99, grade: 'good' } })).toEqual([]);
    expect(audit({ stated: { grade: 'good' } })).toEqual([]);
  });

  it('is compared with the capped grade where a veto holds', () => {
    const vetoed = {
      scheme: { extends: 'guangzhou-2023', vetoes: [{ id: 'lapse', label: '疏漏', capGrade: 'qualified' }] },
      vetoes: [{ id: 'lapse', evidence: '台账缺失' }],
      parties: publishedScores(),
    };
    for (const check of [(c: Record<string, unknown>) => brief(audited(c)), whole]) {
      expect(check({ ...vetoed, stated: { grade: 'excellent' } })).toEqual([
        ['grade-mismatch', 'stated.grade', 'excellent', 'qualified'],
      ]);
      expect(check({ ...vetoed, stated: { grade: 'qualified' } })).toEqual([]);
    }
    const partly = { scheme: vetoed.scheme, vetoes: [{}], parties: publishedScores(), stated: { grade: 'excellent' } };
    expect(brief(audited(partly as unknown as PartialCase))).toEqual([]);
  });

  it('is named with its label, both ways', () => {
    const [found] = audited({ scheme, stated: { total: 90, grade: 'good' } });
    expect(found?.details).toEqual({
      subject: { 'zh-CN': '良好', en: 'Good' },
      subjects: [{ 'zh-CN': '优秀', en: 'Excellent' }],
    });
    const [other] = audited({ scheme, stated: { total: 90, grade: 'splendid' } });
    expect(other?.details?.subject).toEqual({ 'zh-CN': 'splendid', en: 'splendid' });
  });

  it('is not checked without bands', () => {
    const bare = { id: 'bare', title: '无等级', parties: [{ id: 'all', label: '全部', share: 100 }] };
    expect(
      audited({
        scheme: bare,
        parties: [{ id: 'all', awarded: 5 }],
        stated: { grade: 'good' },
      } as unknown as PartialCase),
    ).toEqual([]);
  });
});

describe('stated months', () => {
  const period = { start: '2024-03-28', end: '2025-01-31' };

  it("differ from those the scheme's convention counts, or agree", () => {
    for (const check of [audit, whole]) {
      expect(check({ period, stated: { assessedMonths: 10.5 } })).toEqual([]);
      expect(check({ period, stated: { assessedMonths: 10 } })).toEqual([
        ['months-mismatch', 'stated.assessedMonths', 10, 10.5],
      ]);
      expect(
        check({
          period,
          scheme: { extends: scheme, monthConvention: 'calendar-months' },
          stated: { assessedMonths: 11 },
        } as PartialCase),
      ).toEqual([]);
    }
  });

  it('are not checked where the period is not known or is none', () => {
    for (const other of [
      {},
      { period: { start: '2024-03-28' } },
      { period: { end: '2024-03-28' } },
      { period: { start: '2024-03-28', end: '2024-02-30' } },
      { period: { start: '2024-13-28', end: '2024-03-30' } },
      { period: { start: '2025-03-28', end: '2025-03-27' } },
    ]) {
      expect(audit({ ...other, stated: { assessedMonths: 10 } })).toEqual([]);
    }
    expect(audit({ period: { start: '2025-03-28', end: '2025-03-28' }, stated: { assessedMonths: 10 } })).toHaveLength(
      1,
    );
  });
});

describe('a total in a gap between bands', () => {
  const gaps = schemeInput({
    parties: [{ id: 'all', label: '全部', share: 100 }],
    bands: [
      { id: 'pass', label: '通过', min: 60 },
      { id: 'fail', label: '不通过', min: 0, max: 59 },
    ],
  });
  const at = (awarded: number) => ({ scheme: gaps, parties: [{ id: 'all', awarded }] });

  it('is told of, from just above one band to just below the next', () => {
    for (const check of [(c: Record<string, unknown>) => brief(audited(c)), whole]) {
      expect(check(at(59))).toEqual([]);
      expect(check(at(59.01))).toEqual([['band-gap', 'total', 59.01, null]]);
      expect(check(at(59.99))).toEqual([['band-gap', 'total', 59.99, null]]);
      expect(check(at(60))).toEqual([]);
    }
  });

  it('is not one below all bands or above them', () => {
    const bands = [{ id: 'pass', label: '通过', min: 60, max: 90 }];
    const scheme = schemeInput({ parties: [{ id: 'all', label: '全部', share: 100 }], bands });
    expect(whole({ scheme, parties: [{ id: 'all', awarded: 50 }] })).toEqual([]);
    expect(whole({ scheme, parties: [{ id: 'all', awarded: 95 }] })).toEqual([]);
  });

  it('may be the stated one where the scores are not known', () => {
    expect(brief(audited({ scheme: gaps, stated: { total: 59.5 } } as unknown as PartialCase))).toEqual([
      ['band-gap', 'total', 59.5, null],
    ]);
  });

  it('has no grade a stated one could differ from', () => {
    expect(whole({ ...at(59.5), stated: { grade: 'pass' } })).toEqual([['band-gap', 'total', 59.5, null]]);
  });
});
