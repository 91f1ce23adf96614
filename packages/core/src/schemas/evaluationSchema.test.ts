import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseInput, rubricScheme } from '../../testing/exampleCase.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import { buildEvaluationSchema } from './evaluationSchema.js';

const real: unknown = JSON.parse(
  readFileSync(new URL('../../../../tests/cases/guangwei-2024-final.json', import.meta.url), 'utf8'),
);

describe('the schema of an evaluation', () => {
  const schema = buildEvaluationSchema();

  it('takes an evaluation and leaves it as it is', () => {
    const rubric = {
      id: 'root',
      label: '细则',
      points: 10,
      children: [
        { id: 'team', label: '团队', points: 4, rule: { kind: 'direct' } },
        { id: 'lapses', label: '差错', points: 6, rule: { kind: 'deduct', each: 1 } },
      ],
    };
    const scored = caseInput({ scheme: rubricScheme(rubric), parties: [{ id: 'experts', rubric: { team: 3 } }] });
    for (const input of [real, caseInput(), scored]) {
      const evaluation = evaluateJson(input);
      expect(schema.parse(evaluation)).toEqual(evaluation);
    }
  });

  it('refuses what evaluate never gives', () => {
    const evaluation = evaluateJson(real);
    expect(schema.safeParse({ ...evaluation, points: 1 }).success).toBe(false);
    expect(schema.safeParse({ ...evaluation, total: '93.73' }).success).toBe(false);
    expect(schema.safeParse({ ...evaluation, period: { ...evaluation.period, progress: -1 } }).success).toBe(false);
  });
});
