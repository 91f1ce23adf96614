import { stepOf } from '../audit/textAt.js';
import { parseCase } from '../cases/parseCase.js';
import { nearest } from '../issues/nearest.js';
import { SwEvalError } from '../issues/SwEvalError.js';
import { makeIssue } from '../issues/showPath.js';
import type { EvaluationCase } from '../schemas/caseSchema.js';

/** One change of a case: the path names list items by id; the value `undefined` removes what stands there. */
export interface ScenarioChange {
  readonly path: string;
  readonly value: unknown;
}

type Container = Record<string, unknown> | unknown[];

/**
 * A case with some things otherwise. The case itself is not changed, and the result is checked like any other.
 *
 * A party without an entry yet is added when a change names it.
 *
 * @param changes applied in order: `parties.third-party.awarded`, `indicators.client-files.actual`, `scheme`
 * @throws SwEvalError `unknown-reference` for a path that leads nowhere, and every issue of the changed case
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
  const copy = structuredClone(c) as unknown as Record<string, unknown>;
  changes.forEach(({ path, value }, index) => {
    apply(copy, path, value, index);
  });
  return parseCase(copy);
}

function apply(root: Record<string, unknown>, path: string, value: unknown, index: number): void {
  const steps = path.split('.');
  const last = String(steps.pop());
  let container: Container = root;
  for (const [depth, step] of steps.entries()) {
    const next = childOf(container, step, steps.slice(0, depth).join('.'));
    if (typeof next !== 'object' || next === null) throw unknownPath(path, step, container, index);
    container = next as Container;
  }
  if (Array.isArray(container)) {
    const position = container.findIndex((item, at) => stepOf(item, at) === last);
    if (position < 0) throw unknownPath(path, last, container, index);
    if (value === undefined) container.splice(position, 1);
    else container[position] = value;
  } else if (value === undefined) {
    delete container[last];
  } else {
    Object.defineProperty(container, last, { value, enumerable: true, configurable: true, writable: true });
  }
}

function childOf(container: Container, step: string, path: string): unknown {
  if (!Array.isArray(container)) return Object.hasOwn(container, step) ? container[step] : undefined;
  const found = container.find((item, index) => stepOf(item, index) === step);
  if (found !== undefined || path !== 'parties') return found;
  const party = { id: step };
  container.push(party);
  return party;
}

function unknownPath(path: string, step: string, container: Container, index: number): SwEvalError {
  const known = Array.isArray(container) ? container.map(stepOf) : Object.keys(container);
  const near = nearest(step, known);
  const hint = near === undefined ? '' : `; the nearest to ${step} is ${JSON.stringify(near)}`;
  const params = { id: path, ...(near !== undefined && { nearest: near }) };
  return new SwEvalError([
    makeIssue('unknown-reference', [index, 'path'], `a path into the case${hint}`, path, params),
  ]);
}
