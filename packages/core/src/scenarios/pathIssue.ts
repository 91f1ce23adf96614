import { stepOf } from '../audit/textAt.js';
import type { Issue } from '../issues/issue.js';
import { nearest } from '../issues/nearest.js';
import { makeIssue } from '../issues/showPath.js';
import { resolveScheme } from '../schemes/resolveScheme.js';
import { type Forms, keysOf } from './formsOf.js';

/** What a change put into the case because it was not there. */
export interface AddedItem {
  readonly path: string;
  readonly index: number;
  readonly item: unknown;
}

/** What could have been meant at a step: what the case has there, what the format has, and what its scheme names. */
export function namesAt(
  root: Record<string, unknown>,
  path: string,
  depth: number,
  container: Record<string, unknown> | unknown[],
  forms: Forms,
): string[] {
  const known = Array.isArray(container) ? container.map(stepOf) : Object.keys(container);
  const inScheme = depth === 1 ? idsInScheme(root, path.split('.')[0]) : [];
  return [...known, ...keysOf(forms), ...inScheme];
}

function idsInScheme({ scheme: given }: Record<string, unknown>, list: string | undefined): string[] {
  const { scheme = {} } = resolveScheme(given);
  const items = new Map<string | undefined, unknown>(Object.entries(scheme)).get(list);
  return Array.isArray(items) ? items.map(stepOf) : [];
}

/** The issue of a path that leads nowhere, with the nearest whole path that could have been meant at this step. */
export function pathIssue(
  path: string,
  index: number,
  depth: number,
  names: readonly string[],
  missing: readonly string[] = [],
): Issue {
  const steps = path.split('.');
  const step = String(steps[depth]);
  const near = nearest(
    step,
    names.filter((name) => name !== step),
  );
  const meant = near === undefined ? undefined : steps.map((own, at) => (at === depth ? near : own)).join('.');
  const hint = meant === undefined ? '' : `; the nearest is ${JSON.stringify(meant)}`;
  const needs = missing.length === 0 ? '' : `; a new item also needs ${missing.join(', ')}`;
  const params = { id: path, ...(meant !== undefined && { nearest: meant }) };
  return makeIssue('unknown-reference', [index, 'path'], `a path into the case${hint}${needs}`, path, params);
}

/** The issue of a path into a scheme that the case only names. */
export function presetIssue(index: number, scheme: unknown): Issue {
  const expected = `the scheme as { "extends": ${JSON.stringify(scheme)} } with the parts that differ, before a part is changed`;
  return makeIssue('invalid-type', [index, 'path'], expected, scheme, { kind: 'object' });
}

/**
 * Issues of an item that a change added are told of its path, where the item is not whole or its id looks like another:
 * then the path was not meant to add anything.
 */
export function withPathIssues(
  issues: readonly Issue[],
  root: Record<string, unknown>,
  added: readonly AddedItem[],
): readonly Issue[] {
  return added.reduce((left: readonly Issue[], { item, path, index }) => {
    // An item stands at the second step at the earliest.
    const [list, id] = path.split('.') as [string, string];
    const items = root[list];
    if (!Array.isArray(items)) return left;
    const position = items.indexOf(item);
    const own = left.filter((issue) => issue.path[0] === list && issue.path[1] === position);
    const missing = own.filter(({ code, path }) => code === 'missing' && path.length === 3);
    const others = items.filter((other) => other !== item).map(stepOf);
    const isUnknown = own.some(({ code }) => code === 'missing-label' || code === 'unknown-reference');
    const known = isUnknown ? [...others, ...idsInScheme(root, list)] : others;
    if (missing.length === 0 && !(isUnknown && nearest(id, known) !== undefined)) return left;
    const keys = missing.map((issue) => String(issue.path[2]));
    return [...left.filter((issue) => !own.includes(issue)), pathIssue(path, index, 1, known, keys)];
  }, issues);
}
