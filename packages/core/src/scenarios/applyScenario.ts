import { stepOf } from '../audit/textAt.js';
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
    const item = apply(copy, change, index);
    if (item !== undefined) added.push(item);
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

/** A place on the way along a path. */
interface Place {
  readonly container: Record<string, unknown> | unknown[];
  /** What can stand there. */
  readonly forms: Forms;
}

/** Makes one change; tells which item of the case's lists it added, if any. */
function apply(root: Record<string, unknown>, { path, value }: ScenarioChange, index: number): AddedItem | undefined {
  const steps = path.split('.');
  const nowhere = (depth: number, { container, forms }: Place) =>
    new SwEvalError([pathIssue(index, steps, depth, namesAt(root, steps, depth, container, forms))]);
  let place: Place = { container: root, forms: formsOf(evaluationCaseSchema) };
  let added: AddedItem | undefined;
  for (const [depth, step] of steps.slice(0, -1).entries()) {
    const forms = formsAt(place.forms, step);
    let next = childOf(place.container, step);
    if (next === undefined) {
      // To remove something nothing is added on the way; an item that is not there is meant to be.
      const isGone = value === undefined && Array.isArray(place.container);
      if (!isGone) next = value === undefined ? emptyOf(forms) : addTo(place.container, step, forms);
      if (next === undefined) throw nowhere(depth, place);
      if (depth === 1 && value !== undefined) added = { list: String(steps[0]), item: next, id: step, path, index };
    }
    if (typeof next !== 'object' || next === null) {
      throw keysOf(forms).includes('extends') ? new SwEvalError([presetIssue(index, next)]) : nowhere(depth, place);
    }
    place = { container: next as Place['container'], forms };
  }
  const depth = steps.length - 1;
  const last = String(steps[depth]);
  const { container, forms } = place;
  if (Array.isArray(container)) {
    const position = container.findIndex((item, at) => stepOf(item, at) === last);
    if (position >= 0) container.splice(position, 1, ...(value === undefined ? [] : [copyOf(value)]));
    else if (value === undefined || !isItem(value, formsAt(forms, last), last, container)) throw nowhere(depth, place);
    else {
      const item = copyOf(value);
      container.push(item);
      if (depth === 1) added = { list: String(steps[0]), item, id: last, path, index };
    }
  } else if (value !== undefined) {
    put(container, last, copyOf(value));
  } else if (Object.hasOwn(container, last)) {
    delete container[last];
  } else if (isById(forms) || formsAt(forms, last).length === 0) {
    throw nowhere(depth, place);
  }
  return added;
}

function childOf(container: Place['container'], step: string): unknown {
  if (!Array.isArray(container)) return Object.hasOwn(container, step) ? container[step] : undefined;
  return container.find((item, index) => stepOf(item, index) === step);
}

/** Adds what the format has there, still empty; an item with its id. `undefined` where the format has no such place. */
function addTo(container: Place['container'], step: string, forms: Forms): unknown {
  const empty = emptyOf(forms);
  if (empty === undefined) return undefined;
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
  Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
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
