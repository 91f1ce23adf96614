import { describe, expect, it } from 'vitest';
import { caseInput, publishedScores, schemeInput } from '../../testing/exampleCase.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import { defineScheme } from '../schemes/defineScheme.js';
import { schemes } from '../schemes/presets.js';
import { regrade } from './regrade.js';

const published = evaluateJson(caseInput({ parties: publishedScores() }));
const shares = (...given: number[]) =>
  defineScheme({
    extends: 'guangzhou-2023',
    parties: schemes['guangzhou-2023'].parties.map((party, index) => ({ ...party, share: given[index] ?? 0 })),
  });

describe('regrade', () => {
  it('gives the same total under the same scheme', () => {
    expect(regrade(published, schemes['guangzhou-2023'])).toEqual({
      total: 93.73,
      grade: { id: 'excellent', label: { 'zh-CN': '优秀', en: 'Excellent' } },
    });
  });

  it('gives each party the same part of its other share, rounded once', () => {
    // 24.5 + 24.75 + 24.8333… -> 24.83 + 22.37727… -> 22.38
    expect(regrade(published, shares(25, 25, 25, 25))).toMatchObject({ total: 96.46, grade: { id: 'excellent' } });
    expect(regrade(published, shares(0, 0, 0, 100))).toMatchObject({ total: 89.51, grade: { id: 'good' } });
  });

  it('has no grade where no band holds', () => {
    const bands = [{ id: 'top', label: '上', min: 99 }];
    expect(regrade(published, defineScheme({ extends: 'guangzhou-2023', bands }))).toEqual({
      total: 93.73,
      grade: null,
    });
  });

  it('keeps a total under a scheme that has bands only', () => {
    expect(regrade(published, schemes['shenzhen-2021-bands'])).toMatchObject({
      total: 93.73,
      grade: { id: 'excellent' },
    });
    const inGap = publishedScores().map((score) => (score['id'] === 'third-party' ? { ...score, awarded: 45 } : score));
    expect(regrade(evaluateJson(caseInput({ parties: inGap })), schemes['shenzhen-2021-bands'])).toEqual({
      total: 89.5,
      grade: null,
    });
    const thousand = { ...schemes['shenzhen-2021-bands'], totalPoints: 1000 };
    expect(regrade(published, thousand)).toBeNull();
    const open = evaluateJson(caseInput({ parties: publishedScores().slice(1) }));
    expect(regrade(open, schemes['shenzhen-2021-bands'])).toBeNull();
  });

  it('keeps a veto, where the other scheme has the grade it caps to', () => {
    const scheme = { extends: 'guangzhou-2023', vetoes: [{ id: 'lapse', label: '疏漏', capGrade: 'qualified' }] };
    const vetoes = [{ id: 'lapse', evidence: '一' }];
    const vetoed = evaluateJson(caseInput({ parties: publishedScores(), scheme, vetoes }));
    expect(vetoed).toMatchObject({ total: 93.73, grade: { id: 'qualified' } });
    expect(regrade(vetoed, schemes['guangzhou-2023'])).toMatchObject({ total: 93.73, grade: { id: 'qualified' } });
    expect(regrade(vetoed, schemes['shenzhen-2021-bands'])).toMatchObject({ grade: { id: 'qualified' } });
    const bands = [
      { id: 'pass', label: '通过', min: 60 },
      { id: 'fail', label: '不通过', min: 0 },
    ];
    expect(regrade(vetoed, defineScheme({ extends: 'guangzhou-2023', bands }))).toBeNull();
    const low = publishedScores().map((score) => ({ ...score, awarded: 5 }));
    const below = evaluateJson(caseInput({ parties: low, scheme, vetoes }));
    expect(regrade(below, schemes['guangzhou-2023'])).toMatchObject({ total: 20, grade: { id: 'unqualified' } });
  });

  it('does not compare what cannot be compared', () => {
    expect(regrade(published, schemes['guangzhou-2019'])).toBeNull();
    const fewer = schemes['guangzhou-2023'].parties.slice(0, 3);
    expect(regrade(published, { ...schemes['guangzhou-2023'], parties: fewer })).toBeNull();
    const others = schemes['guangzhou-2023'].parties.map((party) => ({ ...party, id: `${party.id}-2` }));
    expect(regrade(published, { ...schemes['guangzhou-2023'], parties: others })).toBeNull();
    const open = evaluateJson(caseInput({ parties: publishedScores().slice(1) }));
    expect(regrade(open, schemes['guangzhou-2023'])).toBeNull();
    expect(
      regrade(evaluateJson(caseInput({ scheme: { id: 'none', title: '空' } })), schemes['shenzhen-2021-bands']),
    ).toBeNull();
    const zero = schemeInput({
      parties: [
        { id: 'town', label: '镇', share: 0 },
        { id: 'experts', label: '专家', share: 100 },
      ],
    });
    const noShare = evaluateJson(
      caseInput({
        scheme: zero,
        parties: [
          { id: 'town', awarded: 0 },
          { id: 'experts', awarded: 50 },
        ],
      }),
    );
    expect(regrade(noShare, noShare.scheme)).toBeNull();
  });
});
