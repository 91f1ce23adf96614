import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { caseInput, type Draft, rubricScheme, schemeInput } from '../../testing/exampleCase.js';
import { evaluationCaseSchema } from './caseSchema.js';
import { schemeSchema } from './schemeSchema.js';

/** Where zod finds something wrong, and what. */
function told(schema: z.core.$ZodType, input: unknown): string[] {
  const result = z.safeParse(schema, input);
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** A rubric whose leaf lies so many levels below its root. */
function rubricOf(levels: number): Draft {
  const node = { id: `n${levels}`, label: '项', points: 10 };
  return levels === 0 ? { ...node, rule: { kind: 'direct' } } : { ...node, children: [rubricOf(levels - 1)] };
}

describe('the schemas, used with zod', () => {
  it('read like zod’s own', () => {
    expect(z.safeParse(evaluationCaseSchema, caseInput({ targetBasis: 'term' })).success).toBe(true);
    expect(evaluationCaseSchema.safeParse(caseInput()).success).toBe(true);
    expect(evaluationCaseSchema instanceof z.ZodMiniType).toBe(true);
    expect(() => evaluationCaseSchema.parse(caseInput({ stage: 'endterm' }))).toThrow(z.core.$ZodError);
  });

  it('tell where something is wrong and what was expected', () => {
    expect(told(evaluationCaseSchema, caseInput({ stage: 'endterm', indicators: [{ id: 'a', target: -1 }] }))).toEqual([
      'stage: expected one of mid-term, final, spot-check, re-evaluation',
      'indicators.0.target: expected a number of at least 0',
      'indicators.0.actual: expected a number',
    ]);
  });

  it('may be parts of other schemas, and take checks', () => {
    const file = z.object({ case: z.optional(evaluationCaseSchema), scheme: schemeSchema });
    expect(told(file, { scheme: schemeInput() })).toEqual([]);
    expect(told(file, { case: {}, scheme: schemeInput() })[0]).toBe('case.version: expected 1');
    const final = evaluationCaseSchema.check(z.refine(({ stage }) => stage === 'final', 'not final'));
    expect(told(final, caseInput())).toEqual([]);
    expect(told(final, caseInput({ stage: 'mid-term' }))).toEqual([': not final']);
  });

  it('fill in what a scheme leaves out, anew each time', () => {
    const [first, second] = [schemeSchema.parse(schemeInput()), schemeSchema.parse(schemeInput())];
    expect(first.rounding).toEqual({ decimals: 2, mode: 'half-up' });
    expect(first.rounding).not.toBe(second.rounding);
  });

  it('become JSON Schema, in both directions', () => {
    for (const io of ['input', 'output'] as const) {
      const { required, additionalProperties } = z.toJSONSchema(schemeSchema, { io, unrepresentable: 'any' });
      expect(additionalProperties).toBe(false);
      const usual = io === 'input' ? [] : ['version', 'totalPoints', 'parties', 'bands', 'rounding'];
      expect(required).toEqual(expect.arrayContaining(['id', 'title', ...usual]));
      expect(required).toHaveLength(io === 'input' ? 2 : 13);
    }
  });

  it('read 32 levels of nesting and no more', () => {
    // A rubric's root lies four levels down, each child two further, and a leaf's rule one below the leaf.
    const withRubric = (levels: number) => caseInput({ scheme: rubricScheme(rubricOf(levels)) });
    expect(told(evaluationCaseSchema, withRubric(13))).toEqual([]);
    expect(told(evaluationCaseSchema, withRubric(14))).toHaveLength(1);
    expect(told(evaluationCaseSchema, withRubric(14))[0]).toMatch(/: expected at most 32 levels of nesting$/);
    expect(told(evaluationCaseSchema, withRubric(2000))).toHaveLength(1);
    expect(told(evaluationCaseSchema, JSON.parse('['.repeat(5000) + ']'.repeat(5000)))).toEqual([
      ': expected an object',
    ]);
  });
});
