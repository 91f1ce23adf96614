import { stepInto, stepOf } from '../audit/textAt.js';
import { safeParseCase } from '../cases/parseCase.js';
import { argumentIssue, type Issue } from '../issues/issue.js';
import { SwEvalError } from '../issues/SwEvalError.js';
import { makeIssue } from '../issues/showPath.js';
import { type EvaluationCase, evaluationCaseSchema } from '../schemas/caseSchema.js';
import { emptyOf, type Forms, formsAt, formsOf, idKeyOf, isById, keysOf } from './formsOf.js';
import { type AddedItem, namesAt, pathIssue, presetIssue, withPathIssues } from './pathIssue.js';

/** One change of a case: the path names list items by id; the value `undefined` removes what stands there. */
export interface ScenarioChange {
  readonly path: string;
  readonly value: unknown;
}

/**
 * A case with some things otherwise. The case itself is not changed, and the result is checked like any other.
 *
 * What a path names and the case does not have is added where the format has a place for it: `survey.aware`, or an item
 * of a list by its id (by the number of items there are, where items have none). An item is whole once the changes
 * together say all it needs: `indicators.own.label`, `.unit`, `.target` and `.actual`. Part of a scheme can be changed
 * where the case gives the scheme or extends one; of a preset's id, first change `scheme` to `{ extends: id }`.
 * To remove what the case may have but does not is no change.
 *
 * @param changes applied in order: `parties.third-party.awarded`, `indicators.client-files.actual`, `scheme`
 * @throws SwEvalError `unknown-reference` for a path that leads nowhere, `invalid-type` for what is no list of changes or
 *   part of a preset, and every issue of the changed case
 * @example
 * ```ts
 * const before = parseCase({
 *   version: 1,
 *   stage: 'final',
 *   scheme: 'guangzhou-2023',
 *   station: { name: 'Example station' },
 *   agreement: { start: '2024-03-28', end: '2025-03-27' },
 *   period: { start: '2024-03-28', end: '2025-01-31' },
 *   indicators: [{ id: 'casework-closed', target: 55, actual: 49 }],
 *   parties: [{ id: 'oversight', awarded: 9.8 }],
 * });
 * const after = applyScenario(before, [
 *   { path: 'indicators.casework-closed.actual', value: 55 },
 *   { path: 'parties.purchaser.awarded', value: 19.8 },
 * ]);
 * after.indicators[0]?.actual; // 55
 * after.parties.length; // 2
 * before.indicators[0]?.actual; // 49
 * ```
 */
export function applyScenario(c: EvaluationCase, changes: readonly ScenarioChange[]): EvaluationCase {
  const wrong = issuesOfChanges(changes);
  if (wrong.length > 0) throw new SwEvalError(wrong);
  const copy: Record<string, unknown> = structuredClone({ ...c });
  const added: AddedItem[] = [];
  changes.forEach((change, index) => {
    apply(copy, change, index, added);
  });
  const result = safeParseCase(copy);
  if (!result.ok) throw new SwEvalError(withPathIssues(result.issues, copy, added));
  return result.value;
}

function issuesOfChanges(changes: readonly ScenarioChange[]): Issue[] {
  if (!Array.isArray(changes)) {
    return [argumentIssue('invalid-type', 'changes', 'a list of changes', changes, { kind: 'array' })];
  }
  return changes.flatMap((change: unknown, index): Issue[] => {
    if (typeof change !== 'object' || change === null) {
      return [makeIssue('invalid-type', [index], 'a change { path, value }', change, { kind: 'object' })];
    }
    const { path } = change as Partial<ScenarioChange>;
    if (typeof path === 'string') return [];
    return [makeIssue('invalid-type', [index, 'path'], 'a path, as a text', path, { kind: 'text' })];
  });
}

type Container = Record<string, unknown> | unknown[];

/** Makes one change; puts down what it adds that was not there. */
function apply(
  root: Record<string, unknown>,
  { path, value }: ScenarioChange,
  index: number,
  added: AddedItem[],
): void {
  const steps = path.split('.');
  const last = String(steps.pop());
  let container: Container = root;
  let forms = formsOf(evaluationCaseSchema);
  let depth = 0;
  const nowhere = () => new SwEvalError([pathIssue(path, index, depth, namesAt(root, path, depth, container, forms))]);
  for (const step of steps) {
    const inner = formsAt(forms, step);
    let next = stepInto(container, step);
    if (next === undefined) {
      // To remove something nothing is added on the way; an item that is not there is meant to be.
      if (value !== undefined) next = addTo(container, step, inner);
      else if (!Array.isArray(container)) next = emptyOf(inner);
      added.push({ path, index, item: next });
    }
    if (typeof next !== 'object' || next === null) {
      throw keysOf(inner).includes('extends') ? new SwEvalError([presetIssue(index, next)]) : nowhere();
    }
    container = next as Container;
    forms = inner;
    depth += 1;
  }
  if (Array.isArray(container)) {
    const found = container.findIndex((item, at) => stepOf(item, at) === last);
    const item = copyOf(value);
    if (found >= 0) container.splice(found, 1, ...(value === undefined ? [] : [item]));
    else if (value === undefined || !isItem(value, formsAt(forms, last), last, container)) throw nowhere();
    else {
      container.push(item);
      added.push({ path, index, item });
    }
  } else if (value !== undefined) {
    put(container, last, copyOf(value));
  } else if (Object.hasOwn(container, last)) {
    delete container[last];
  } else if (isById(forms) || formsAt(forms, last).length === 0) {
    throw nowhere();
  }
}

/** Adds what the format has there, still empty; an item with its id. `undefined` where the format has no such place. */
function addTo(container: Container, step: string, forms: Forms): unknown {
  const empty = emptyOf(forms);
  if (!Array.isArray(container)) return put(container, step, empty);
  const key = idKeyOf(forms);
  if (key === undefined && step !== String(container.length)) return undefined;
  const item = key === undefined ? empty : { [key]: step };
  container.push(item);
  return item;
}

/** Whether a value can be a new item of a list under this id, or at its end. */
function isItem(value: unknown, forms: Forms, step: string, list: readonly unknown[]): boolean {
  const key = idKeyOf(forms);
  return key === undefined ? step === String(list.length) : typeof value === 'object' && value !== null;
}

/** Sets a key also where objects inherit one of that name. */
function put(container: Record<string, unknown>, key: string, value: unknown): unknown {
  Object.defineProperty(container, key, { value, enumerable: true, configurable: true });
  return value;
}

/** A copy, so that a later change does not reach into what the caller gave. */
function copyOf(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    // No JSON, and so no part of a case either; checking the case says so.
    return value;
  }
}
