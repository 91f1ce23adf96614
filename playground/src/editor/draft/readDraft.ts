import { type Evaluation, type EvaluationCase, evaluate, type Issue, SwEvalError, safeParseCase } from '@sw-eval/core';
import type { Draft } from './draft';

/** A draft that is a case, with everything computed of it. */
export interface ValidReading {
  readonly ok: true;
  readonly case: EvaluationCase;
  readonly evaluation: Evaluation;
}

/** What a draft comes to: an evaluation, or everything that is wrong with it. */
export type Reading = ValidReading | { readonly ok: false; readonly issues: readonly Issue[] };

/** Checks and computes a draft. */
export function readDraft(draft: Draft): Reading {
  const parsed = safeParseCase(draft);
  if (!parsed.ok) return parsed;
  try {
    return { ok: true, case: parsed.value, evaluation: evaluate(parsed.value) };
  } catch (error) {
    if (error instanceof SwEvalError) return { ok: false, issues: error.issues };
    throw error;
  }
}
