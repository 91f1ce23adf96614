import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { Evaluation, RubricResult } from '../evaluation/evaluation.js';
import type { buildEvaluationSchema, buildRubricResultParts } from './evaluationSchema.js';

type Described = z.output<ReturnType<typeof buildEvaluationSchema>>;

describe('the schema of an evaluation', () => {
  it('describes exactly what evaluate gives, key by key', () => {
    expectTypeOf<Described>().toEqualTypeOf<Evaluation>();
    expectTypeOf<keyof Described>().toEqualTypeOf<keyof Evaluation>();
  });

  it('describes a node of a rubric key by key; the nodes below it are such nodes again', () => {
    type Parts = z.output<ReturnType<typeof buildRubricResultParts>>;
    expectTypeOf<Parts>().toEqualTypeOf<Omit<RubricResult, 'children'>>();
  });

  it('takes an evaluation and gives one', () => {
    expectTypeOf<Evaluation>().toExtend<Described>();
    expectTypeOf<Described>().toExtend<Evaluation>();
  });
});
