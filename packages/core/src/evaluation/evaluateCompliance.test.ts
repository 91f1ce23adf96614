import { describe, expect, it } from 'vitest';
import { caseInput, schemeInput } from '../../testing/exampleCase.js';
import { parseCase } from '../cases/parseCase.js';
import { evaluate, evaluateJson } from './evaluate.js';

const HOURS = { id: 'hours', label: '继续教育', unit: '小时', threshold: 6 };
const scheme = schemeInput({ compliance: [HOURS, { id: 'rooms', label: '场地' }] });
const verdicts = (compliance?: Record<string, unknown>[]) => evaluateJson(caseInput({ scheme, compliance })).compliance;

describe('standards', () => {
  it('are met from the threshold on', () => {
    const verdict = (measured: number) => verdicts([{ id: 'hours', measured }])[0]?.verdict;
    expect([5.99, 6, 6.01, 0].map(verdict)).toEqual(['not-met', 'met', 'met', 'not-met']);
  });

  it('are not judged without a measured value or a threshold', () => {
    expect(verdicts()).toEqual([
      {
        id: 'hours',
        label: { 'zh-CN': '继续教育', en: '继续教育' },
        unit: { 'zh-CN': '小时', en: '小时' },
        measured: null,
        threshold: 6,
        verdict: 'not-judged',
      },
      { id: 'rooms', label: { 'zh-CN': '场地', en: '场地' }, measured: null, threshold: null, verdict: 'not-judged' },
    ]);
    expect(verdicts([{ id: 'rooms', measured: 3 }])[1]?.verdict).toBe('not-judged');
  });

  it("take the case's threshold before the scheme's, and its words", () => {
    expect(verdicts([{ id: 'hours', measured: 7.4, threshold: 8, label: '培训', unit: '时' }])[0]).toEqual({
      id: 'hours',
      label: { 'zh-CN': '培训', en: '培训' },
      unit: { 'zh-CN': '时', en: '时' },
      measured: 7.4,
      threshold: 8,
      verdict: 'not-met',
    });
    expect(verdicts([{ id: 'rooms', measured: 3, threshold: 2 }])[1]?.verdict).toBe('met');
  });

  it("stand in the scheme's order, then the case's own", () => {
    const given = [
      { id: 'books', label: '藏书', measured: 1 },
      { id: 'rooms', measured: 3 },
    ];
    expect(verdicts(given).map((standard) => standard.id)).toEqual(['hours', 'rooms', 'books']);
  });

  it('are named by their id where a case that was never checked gives no label', () => {
    const c = parseCase(caseInput({ scheme }));
    const { compliance } = evaluate({ ...c, compliance: [{ id: 'books' }] });
    expect(compliance[2]?.label).toEqual({ 'zh-CN': 'books', en: 'books' });
  });
});

describe('a survey', () => {
  it('is reported apart, with its rates', () => {
    const survey = { method: 'telephone', sampled: 60, satisfied: 58, aware: 50 };
    const evaluation = evaluateJson(caseInput({ survey }));
    expect(evaluation.survey).toEqual({ ...survey, satisfactionRate: 96.67, awarenessRate: 83.33 });
    expect(evaluation.total).toBeNull();
  });

  it('has no awareness that was not asked for, and no rate where nobody was asked', () => {
    const { survey } = evaluateJson(caseInput({ survey: { sampled: 0, satisfied: 0 } }));
    expect(survey).toEqual({ sampled: 0, satisfied: 0, satisfactionRate: null });
    expect(evaluateJson(caseInput({ survey: { sampled: 0, satisfied: 0, aware: 0 } })).survey).toMatchObject({
      awarenessRate: null,
    });
  });
});

describe('what a case leaves out', () => {
  it('is left out of the result', () => {
    const { compliance, survey } = evaluateJson(
      caseInput({ scheme, compliance: [{ id: 'rooms' }], survey: { sampled: 4, satisfied: 3 } }),
    );
    expect(Object.keys(compliance[1] ?? {})).not.toContain('unit');
    expect(Object.keys(survey ?? {})).toEqual(['sampled', 'satisfied', 'satisfactionRate']);
  });
});
