import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { Evaluation } from '../evaluation/evaluation.js';
import type { buildEvaluationSchema } from './evaluationSchema.js';

type Described = z.output<ReturnType<typeof buildEvaluationSchema>>;

describe('the schema of an evaluation', () => {
  it('describes exactly what evaluate gives, key by key', () => {
    expectTypeOf<Described>().toEqualTypeOf<Evaluation>();
    expectTypeOf<keyof Described>().toEqualTypeOf<keyof Evaluation>();
  });

  it('takes an evaluation and gives one', () => {
    expectTypeOf<Evaluation>().toExtend<Described>();
    expectTypeOf<Described>().toExtend<Evaluation>();
  });
});
