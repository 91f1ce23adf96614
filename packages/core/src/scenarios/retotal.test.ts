import { describe, expect, it } from 'vitest';
import { caseInput, rubricScheme } from '../../testing/exampleCase.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import { retotal } from './retotal.js';

describe('retotal', () => {
  it('does not take a party for an indicator of the same id', () => {
    const leaf = (id: string, rule: unknown) => ({ id, label: id, points: 50, rule });
    const children = [
      leaf('volume', { kind: 'linear', indicator: 'experts', full: 100 }),
      leaf('team', { kind: 'direct' }),
    ];
    const evaluation = evaluateJson(
      caseInput({
        scheme: rubricScheme({ id: 'root', label: '总', points: 100, children }),
        indicators: [{ id: 'experts', label: '专家咨询', unit: '次', target: 10, actual: 5 }],
        parties: [{ id: 'experts', rubric: { team: 30 } }],
      }),
    );
    expect(evaluation.total).toBe(55);
    expect(retotal(evaluation, { id: 'experts', actual: 6 }).total).toBe(60);
    const change = (leafId: string, value: number | string[]) => (leafId === 'team' ? 31 : value);
    expect(retotal(evaluation, { id: 'experts', change }).total).toBe(56);
  });
});
