import {
  applyScenario,
  type EvaluationCase,
  evaluate,
  type Issue,
  type ScenarioChange,
  SwEvalError,
} from '@sw-eval/core';
import type { ValidReading } from '../draft/readDraft';
import type { Scenario, TypedChange } from './scenario';

/** What a scenario comes to. */
export interface ComputedScenario {
  readonly reading: ValidReading;
  /** The first issue of each change that could not be taken in, by its path; the figures are those without it. */
  readonly refused: ReadonlyMap<string, Issue>;
}

/** Computes a scenario of a case. Changes that make it no case are left out and named, so that the rest still counts. */
export function computeScenario(base: ValidReading, scenario: Scenario): ComputedScenario {
  const none = new Map<string, Issue>();
  if (scenario.changes.length === 0) return { reading: base, refused: none };
  const whole = attempt(base.case, scenario.changes.map(changeOf));
  if (whole.ok) return { reading: whole.reading, refused: none };
  const refused = new Map<string, Issue>();
  let reading = base;
  for (const change of scenario.changes) {
    const next = attempt(reading.case, [changeOf(change)]);
    if (next.ok) reading = next.reading;
    else refused.set(change.path, next.issue);
  }
  return { reading, refused };
}

function changeOf({ path, text }: TypedChange): ScenarioChange {
  return { path, value: text === '' ? undefined : text };
}

type Attempt = { readonly ok: true; readonly reading: ValidReading } | { readonly ok: false; readonly issue: Issue };

function attempt(from: EvaluationCase, changes: readonly ScenarioChange[]): Attempt {
  try {
    const changed = applyScenario(from, changes);
    return { ok: true, reading: { ok: true, case: changed, evaluation: evaluate(changed) } };
  } catch (error) {
    const [issue] = error instanceof SwEvalError ? error.issues : [];
    if (issue === undefined) throw error;
    return { ok: false, issue };
  }
}
