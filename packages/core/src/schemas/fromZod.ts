import type * as z from 'zod/mini';
import { type IssueList, valueAt } from '../issues/IssueList.js';
import type { PathStep } from '../issues/issue.js';
import { nearest } from '../issues/nearest.js';
import { type FieldProblem, fieldKinds } from './fields.js';

type ZodIssue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

/** What zod calls a kind of value, in words; `params.kind` keeps zod's. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['object', 'an object'],
  ['record', 'an object'],
  ['array', 'a list'],
  ['string', 'a text'],
  ['boolean', 'true or false'],
  ['number', 'a number'],
  ['null', 'nothing'],
]);

/** Adds what zod found wrong with the part of `input` at `prefix`, checked by `schema`. */
export function addZodIssues(
  list: IssueList,
  found: readonly ZodIssue[],
  schema: Schema,
  input: unknown,
  prefix: readonly PathStep[] = [],
): void {
  for (const issue of found) addZodIssue(list, issue, schema, input, prefix);
}

function addZodIssue(
  list: IssueList,
  issue: ZodIssue,
  schema: Schema,
  input: unknown,
  prefix: readonly PathStep[],
): void {
  const inner = issue.path as PathStep[];
  const path = [...prefix, ...inner];
  const received = valueAt(input, inner);
  switch (issue.code) {
    case 'custom': {
      const { code, expected, params } = (issue.params as { problem: FieldProblem }).problem;
      list.add(code, path, expected, received, params);
      return;
    }
    case 'invalid_type': {
      const expected = KINDS.get(issue.expected) ?? issue.expected;
      const code = received === undefined ? 'missing' : 'invalid-type';
      list.add(code, path, expected, received, { kind: issue.expected });
      return;
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String).join(', ');
      const expected = issue.values.length === 1 ? allowed : `one of ${allowed}`;
      list.add(received === undefined ? 'missing' : 'invalid-value', path, expected, received, { allowed });
      return;
    }
    case 'unrecognized_keys': {
      const known = keysOf(schemaAt(schema, inner, input));
      for (const key of issue.keys) {
        // `lookOver` has named it already, here and where no schema would.
        if (key !== '__proto__') addUnknownKey(list, [...path, key], key, known);
      }
      return;
    }
    case 'invalid_union':
      addUnionIssue(list, issue, schemaAt(schema, inner, input), received, path);
      return;
    default:
      list.add('invalid-value', path, issue.message, received);
  }
}

/** Adds the issue of a key that is not known. */
export function addUnknownKey(list: IssueList, path: PathStep[], key: string, known: readonly string[]): void {
  const near = nearest(key, known);
  const expected = near === undefined ? 'no such key' : `a known key; the nearest is ${JSON.stringify(near)}`;
  list.add('unknown-key', path, expected, key, near === undefined ? { key } : { key, nearest: near });
}

function addUnionIssue(
  list: IssueList,
  issue: Extract<ZodIssue, { code: 'invalid_union' }>,
  schema: Schema | undefined,
  received: unknown,
  path: PathStep[],
): void {
  if (issue.discriminator !== undefined) {
    const allowed = (issue as { options?: readonly unknown[] }).options?.join(', ') ?? '';
    const code = received === undefined ? 'missing' : 'invalid-value';
    list.add(code, path, `one of ${allowed}`, received, { allowed });
    return;
  }
  const options = optionsOf(schema);
  const [best, ...others] = likeliestBranches(issue.errors);
  const option = best === undefined ? undefined : options[best];
  const bestIssues = best === undefined ? undefined : issue.errors[best];
  if (received !== undefined && others.length === 0 && option !== undefined && bestIssues !== undefined) {
    addZodIssues(list, bestIssues, option, received, path);
    return;
  }
  const names = [...new Set(options.map(nameOf))];
  const code = received === undefined ? 'missing' : 'invalid-type';
  list.add(code, path, names.join(' or '), received, { kind: 'union' });
}

/**
 * The branches of a union that the input was meant for: of the right kind, with the fewest unknown keys and, among
 * those, the fewest issues. Several only where none is of the right kind.
 */
function likeliestBranches(errors: readonly (readonly ZodIssue[])[]): number[] {
  const all = errors.map((_, index) => index);
  const ofRightKind = all.filter((index) => !(errors[index] ?? []).some(isWrongKind));
  if (ofRightKind.length < 2) return ofRightKind.length === 1 ? ofRightKind : all;
  const weight = (index: number) =>
    (errors[index] ?? []).reduce(
      (sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length * 1000 : 1),
      0,
    );
  return [ofRightKind.reduce((best, index) => (weight(index) < weight(best) ? index : best))];
}

function isWrongKind(issue: ZodIssue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_type') return true;
  if (issue.code !== 'custom') return false;
  const { code } = (issue.params as { problem: FieldProblem }).problem;
  return code === 'invalid-type' || code === 'not-a-number';
}

function nameOf(schema: Schema): string {
  const { def } = schema._zod;
  if (def.type === 'pipe') return fieldKinds.get(schema) === 'decimal' ? 'a number' : 'a text';
  return KINDS.get(def.type) ?? def.type;
}

/** The schema without what makes it optional or gives it a default. */
function bare(schema: Schema): Schema {
  const { def } = schema._zod as { def: { type: string; innerType?: Schema; getter?: () => Schema } };
  if ((def.type === 'optional' || def.type === 'default') && def.innerType !== undefined) return bare(def.innerType);
  return def.type === 'lazy' && def.getter !== undefined ? bare(def.getter()) : schema;
}

interface AnyDefinition {
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly options?: readonly Schema[];
}

function definitionOf(schema: Schema): AnyDefinition {
  return bare(schema)._zod.def as AnyDefinition;
}

/** The schema that checks what stands at a path, through every union whose branch the keys on the way decide. */
function schemaAt(schema: Schema, path: readonly PathStep[], input: unknown): Schema | undefined {
  const { shape, element, valueType, options } = definitionOf(schema);
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  if (options !== undefined) {
    for (const option of options) {
      const found = schemaAt(option, path, input);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const entry = shape !== undefined && Object.hasOwn(shape, step) ? shape[step] : valueType;
  const next = typeof step === 'number' ? element : entry;
  return next === undefined ? undefined : schemaAt(next, rest, valueAt(input, [step]));
}

function keysOf(schema: Schema | undefined): string[] {
  if (schema === undefined) return [];
  const { shape, options } = definitionOf(schema);
  if (shape !== undefined) return Object.keys(shape);
  return options === undefined ? [] : options.flatMap(keysOf);
}

function optionsOf(schema: Schema | undefined): readonly Schema[] {
  return schema === undefined ? [] : (definitionOf(schema).options ?? []);
}
