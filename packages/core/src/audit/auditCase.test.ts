import { describe, expect, it } from 'vitest';
import { audited } from '../../testing/audited.js';
import { caseInput, publishedScores } from '../../testing/exampleCase.js';
import { parseCase } from '../cases/parseCase.js';
import { evaluateJson } from '../evaluation/evaluate.js';

describe('auditCase', () => {
  it('finds nothing in a clean case', () => {
    const input = caseInput({
      parties: publishedScores(),
      indicators: [{ id: 'casework-closed', target: 55, actual: 49 }],
      stated: { total: 93.73, grade: 'excellent', assessedMonths: 10.5, rates: { 'casework-closed': 89.09 } },
    });
    expect(audited(parseCase(input))).toEqual([]);
    expect(evaluateJson(input).discrepancies).toEqual([]);
  });

  it('lists errors first, then warnings, then notes', () => {
    const found = audited({
      period: { start: '2024-03-28', end: '2025-01-31' },
      indicators: [
        { id: 'home-visits', target: 10, actual: 40, targetSource: 'derived' },
        { id: 'casework-opened', target: 10, actual: 10 },
        { id: 'casework-closed', target: 10, actual: 11 },
      ],
      conclusion: { summary: '电话13812345678' },
      stated: { assessedMonths: 10, mentions: [{ indicators: ['home-visits'], value: 39, relation: 'same' }] },
    });
    expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'error months-mismatch',
      'warning mention-mismatch',
      'warning personal-data',
      'note rate-outlier',
      'note closed-exceeds-opened',
      'note target-derived',
      'note scheme-assumed',
    ]);
  });

  it('never accuses: every message asks to check, or says what was done', () => {
    const { discrepancies } = evaluateJson(
      caseInput({ parties: publishedScores(), stated: { total: 90, assessedMonths: 10 } }),
    );
    expect(discrepancies.map((found) => found.message)).toEqual([
      'stated.total: 90 differs from 93.73, please check',
      'stated.assessedMonths: 10 differs from 10.5, please check',
    ]);
  });

  it('takes figures from the evaluation it is given', () => {
    const c = parseCase(caseInput({ parties: publishedScores(), stated: { total: 93.73, assessedMonths: 10.5 } }));
    const evaluation = evaluateJson(c);
    const period = { ...evaluation.period, assessedMonths: 9 };
    expect(audited(c, { ...evaluation, total: 90, period }).map(({ code, expected }) => [code, expected])).toEqual([
      ['total-mismatch', 90],
      ['months-mismatch', 9],
    ]);
  });

  it('leaves the case as it is', () => {
    const c = parseCase(caseInput({ stated: { total: 1 } }));
    const before = JSON.stringify(c);
    audited(c);
    expect(JSON.stringify(c)).toBe(before);
  });

  it('is not led astray by keys of objects', () => {
    const stated = { rates: JSON.parse('{ "__proto__": 1, "constructor": 2 }') as Record<string, number> };
    expect(audited({ scheme: 'guangzhou-2023', stated })).toEqual([]);
  });
});
