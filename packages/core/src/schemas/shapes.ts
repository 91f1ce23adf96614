import * as z from 'zod/mini';

/*
 * zod's kinds of value, each with the words for what is expected there: they come back as the message of zod's issue,
 * where `fromZod` reads them.
 */

type RawIssue = { readonly code: string };

/** An object of known keys; an issue of an unknown one carries these. */
export function keyed<Shape extends z.core.$ZodShape>(shape: Shape) {
  const error = ({ code }: RawIssue) => (code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : 'an object');
  return z.strictObject(shape, { error });
}

/** A list. */
export function listOf<Item extends z.ZodMiniType>(item: Item) {
  return z.array(item, { error: 'a list' });
}

/** One of some words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(...words: Words) {
  return z.enum(words, { error: `one of ${words.join(', ')}` });
}

/** Values under ids of the user's. */
export function byId<Value extends z.ZodMiniType>(value: Value) {
  return z.record(z.string(), value, { error: 'an object' });
}

/** One of several kinds of value, in words. */
export function either<const Options extends readonly [z.ZodMiniType, ...z.ZodMiniType[]]>(
  words: string,
  ...options: Options
) {
  return z.union(options, { error: words });
}

/** Objects told apart by their `kind`. */
export function byKind<
  const Options extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
>(options: Options) {
  const error = (issue: RawIssue & { readonly options?: unknown }) =>
    Array.isArray(issue.options) ? `one of ${issue.options.join(', ')}` : 'an object';
  return z.discriminatedUnion('kind', options, { error });
}

/** True or false. */
export function flag() {
  return z.boolean({ error: 'true or false' });
}
