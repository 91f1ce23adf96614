import type * as z from 'zod/mini';
import { MOST_HINTS, nearest } from '../issues/nearest.js';
import { noField, textField } from './fields.js';
import { kind, readOf } from './kind.js';
import { DEEPEST, type Problem, type Read, Reading } from './Reading.js';

type Schema = z.core.$ZodType;

/** Tells what is too deep, and whether it is; a value is as deep as its path is long. */
function isTooDeep(input: object, reading: Reading): boolean {
  if (reading.depth < DEEPEST) return false;
  reading.add('too-deep', `at most ${DEEPEST} levels of nesting`, input, { max: DEEPEST });
  return true;
}

/** An object's keys and values, or nothing where an input is none or cannot be read. */
function objectOf(input: unknown, reading: Reading): Readonly<Record<string, unknown>> | undefined {
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) {
    return isTooDeep(input, reading) ? undefined : (input as Record<string, unknown>);
  }
  return reading.add('invalid-type', 'an object', input, { kind: 'object' });
}

/** Adds a key that is not among the known ones. */
function addUnknownKey(key: string, known: readonly string[], reading: Reading): void {
  const near = reading.problems.length < MOST_HINTS ? nearest(key, known) : undefined;
  const expected = near === undefined ? 'no such key' : `a known key; the nearest is ${JSON.stringify(near)}`;
  const params = near === undefined ? { key } : { key, nearest: near };
  reading.part(() => reading.add('unknown-key', expected, key, params), key, key);
}

/** An object of known keys. */
export function keyed<Shape extends z.core.$ZodShape>(shape: Shape): z.ZodMiniObject<Shape, z.core.$strict> {
  const parts = Object.entries(shape).map(([key, schema]) => ({
    key,
    read: readOf(schema),
    isOptional: schema._zod.optin === 'optional',
  }));
  return kind({ type: 'object', shape, catchall: noField() }, (input, reading) => {
    const object = objectOf(input, reading);
    if (object === undefined) return undefined;
    const output: Record<string, unknown> = {};
    let unread = Object.keys(object).length;
    for (const { key, read, isOptional } of parts) {
      const given = object[key];
      if (given !== undefined) unread -= 1;
      else if (isOptional) continue;
      output[key] = reading.part(read, given, key);
    }
    if (unread > 0) {
      for (const key of Object.keys(object)) {
        if (!Object.hasOwn(shape, key)) addUnknownKey(key, Object.keys(shape), reading);
      }
    }
    return output;
  });
}

/** A list. */
export function listOf<Item extends Schema>(element: Item): z.ZodMiniArray<Item> {
  const read = readOf(element);
  return kind({ type: 'array', element }, (input, reading) => {
    if (!Array.isArray(input)) return reading.add('invalid-type', 'a list', input, { kind: 'array' });
    if (isTooDeep(input, reading)) return undefined;
    const output: unknown[] = [];
    for (let index = 0; index < input.length; index += 1) output.push(reading.part(read, input[index], index));
    return output;
  });
}

/** Values under ids of the user's. */
export function byId<Value extends Schema>(valueType: Value): z.ZodMiniRecord<z.ZodMiniString<string>, Value> {
  const read = readOf(valueType);
  const keyType = textField() as unknown as z.ZodMiniString<string>;
  return kind({ type: 'record', keyType, valueType }, (input, reading) => {
    const object = objectOf(input, reading);
    if (object === undefined) return undefined;
    const output: Record<string, unknown> = {};
    for (const key of Object.keys(object)) {
      // Under this key nothing can be kept.
      if (key === '__proto__') addUnknownKey(key, [], reading);
      else output[key] = reading.part(read, object[key], key);
    }
    return output;
  });
}

/** A part that may be left out; an object then passes over it. */
export function optional<Inner extends Schema>(innerType: Inner): z.ZodMiniOptional<Inner> {
  const schema = kind<z.ZodMiniOptional<Inner>>({ type: 'optional', innerType }, readOf(innerType));
  schema._zod.optin = 'optional';
  schema._zod.optout = 'optional';
  return schema;
}

/** A part that stands for a usual value where it is left out. */
export function usually<Inner extends Schema>(
  innerType: Inner,
  usual: () => z.core.output<Inner>,
): z.ZodMiniDefault<Inner> {
  const read = readOf(innerType);
  const schema = kind<z.ZodMiniDefault<Inner>>(
    { type: 'default', innerType, defaultValue: usual() as z.core.util.NoUndefined<z.core.output<Inner>> },
    (input, reading) => (input === undefined ? usual() : read(input, reading)),
  );
  schema._zod.optin = 'defaulted';
  return schema;
}

/** What `change` makes of a value. */
export function changed<Inner extends Schema, Output>(
  inner: Inner,
  change: (value: z.core.output<Inner>) => Output,
): z.ZodMiniType<Output, z.core.input<Inner>> {
  const read = readOf(inner);
  return kind<z.ZodMiniPipe>({ type: 'pipe', in: inner, out: inner }, (input, reading) => {
    const value = read(input, reading);
    return value === undefined ? undefined : change(value as z.core.output<Inner>);
  }) as unknown as z.ZodMiniType<Output, z.core.input<Inner>>;
}

/** One of some words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(
  ...words: Words
): z.ZodMiniEnum<z.core.util.ToEnum<Words[number]>> {
  const allowed = words.join(', ');
  const entries = Object.fromEntries(words.map((word) => [word, word])) as z.core.util.ToEnum<Words[number]>;
  return kind({ type: 'enum', entries }, (input, reading) =>
    words.includes(input as string) ? input : reading.add('invalid-value', `one of ${allowed}`, input, { allowed }),
  );
}

/** This one value. */
export function exactly<const Value extends string | number>(value: Value): z.ZodMiniLiteral<Value> {
  const expected = String(value);
  return kind({ type: 'literal', values: [value] }, (input, reading) =>
    input === value ? value : reading.add('invalid-value', expected, input, { allowed: expected }),
  );
}

/** One of several kinds of value, in words: the first that can be read, else the first that was meant. */
export function either<const Options extends readonly [Schema, ...Schema[]]>(
  words: string,
  ...options: Options
): z.ZodMiniUnion<Options> {
  const reads = options.map(readOf);
  return kind({ type: 'union', options }, (input, reading) => {
    let meant: Problem[] | undefined;
    for (const read of reads) {
      const attempt = new Reading(reading.depth);
      const value = read(input, attempt);
      if (attempt.problems.length === 0) return value;
      if (!attempt.problems.some(isWrongKind)) meant ??= attempt.problems;
    }
    if (meant === undefined) return reading.add('invalid-type', words, input, { kind: 'union' });
    for (const problem of meant) reading.problems.push(problem);
    return undefined;
  });
}

/** Whether a value is of another kind than was tried, not a bad one of that kind. */
function isWrongKind({ code, path }: Problem): boolean {
  return path.length === 0 && (code === 'missing' || code === 'invalid-type' || code === 'not-a-number');
}

/** Objects told apart by their `kind`. */
export function byKind<const Options extends readonly [z.ZodMiniObject, ...z.ZodMiniObject[]]>(
  ...options: Options
): z.ZodMiniDiscriminatedUnion<Options, 'kind'> {
  const reads = new Map<unknown, Read>(
    options.map((option) => {
      const [value] = (option._zod.def.shape as { kind: z.ZodMiniLiteral<string> }).kind._zod.def.values;
      return [value, readOf(option)];
    }),
  );
  const allowed = [...reads.keys()].join(', ');
  const definition = { type: 'union', discriminator: 'kind', inclusive: false, options } as const;
  return kind<z.ZodMiniDiscriminatedUnion<Options, 'kind'>>(definition, (input, reading) => {
    const object = objectOf(input, reading);
    if (object === undefined) return undefined;
    const read = reads.get(object['kind']);
    if (read !== undefined) return read(input, reading);
    const unlisted: Read = (given) => reading.add('invalid-value', `one of ${allowed}`, given, { allowed });
    return reading.part(unlisted, object['kind'], 'kind');
  });
}

/** A schema that is only known later, because it holds itself. */
export function later<Inner extends Schema>(getter: () => Inner): z.ZodMiniLazy<Inner> {
  const schema = kind<z.ZodMiniLazy<Inner>>({ type: 'lazy', getter }, (input, reading) =>
    readOf(getter())(input, reading),
  );
  Object.defineProperty(schema._zod, 'innerType', { get: getter });
  return schema;
}
