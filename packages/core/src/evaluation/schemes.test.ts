import { describe, expect, it } from 'vitest';
import { caseInput, schemeInput } from '../../testing/exampleCase.js';
import { evaluateJson } from './evaluate.js';

describe('other schemes', () => {
  it('have 1000 points', () => {
    const bands = [
      { id: 'excellent', label: '优秀', min: 900 },
      { id: 'other', label: '其他', min: 0 },
    ];
    const evaluation = evaluateJson(
      caseInput({
        scheme: { extends: 'guangzhou-2019', bands },
        parties: [
          { id: 'professional', raw: 92.95 },
          { id: 'purchaser', awarded: 180.1 },
          { id: 'oversight', awarded: 69.25 },
        ],
      }),
    );
    // 700 x 92.95 / 100 = 650.65; together exactly 900.
    expect(evaluation).toMatchObject({ total: 900, grade: { id: 'excellent' }, complete: true });
    expect(evaluation.provenance.schemeVersion).toBe('guangzhou-2019@1 (extended)');
  });

  it('have 12 parties', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `party-${index}`);
    const scheme = schemeInput({ totalPoints: 120, parties: ids.map((id) => ({ id, label: id, share: 10 })) });
    const evaluation = evaluateJson(caseInput({ scheme, parties: ids.map((id) => ({ id, awarded: 8.1 })) }));
    // As floating-point numbers twelve times 8.1 come to 97.19999999999997.
    expect(evaluation).toMatchObject({ total: 97.2, complete: true });
    expect(evaluation.parties).toHaveLength(12);
  });

  it('have no parties, only standards that are met or not', () => {
    const scheme = {
      id: 'outputs',
      title: '产出标准',
      compliance: [
        { id: 'sessions', label: '节数', unit: '节', threshold: 50 },
        { id: 'visits', label: '探访', threshold: 100 },
        { id: 'plans', label: '计划', threshold: 10 },
      ],
    };
    const evaluation = evaluateJson(
      caseInput({
        scheme,
        compliance: [
          { id: 'sessions', measured: 50 },
          { id: 'visits', measured: 99 },
        ],
      }),
    );
    expect(evaluation).toMatchObject({
      parties: [],
      total: null,
      grade: null,
      complete: true,
      range: null,
      discrepancies: [],
    });
    expect(evaluation.compliance.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['sessions', 'met'],
      ['visits', 'not-met'],
      ['plans', 'not-judged'],
    ]);
  });

  it('have no parties and no vetoes that lower anything', () => {
    const scheme = schemeInput({ parties: [], vetoes: [{ id: 'fraud', label: '造假', capGrade: 'fail' }] });
    const evaluation = evaluateJson(caseInput({ scheme, vetoes: [{ id: 'fraud', evidence: '查实' }] }));
    expect(evaluation).toMatchObject({ total: null, grade: null, veto: { id: 'fraud', lowered: false } });
  });

  it('have parties of the scheme that the case does not name', () => {
    const evaluation = evaluateJson(caseInput({ scheme: schemeInput(), parties: [{ id: 'town', awarded: 30 }] }));
    expect(evaluation.parties).toMatchObject([
      { id: 'town', awarded: 30 },
      { id: 'experts', awarded: null, input: 'none' },
    ]);
    expect(evaluation.range).toEqual({ min: 30, max: 90, grades: ['pass', 'fail'] });
  });
});
