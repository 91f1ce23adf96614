import * as z from 'zod/mini';
import { fieldKinds } from '../src/schemas/fields.js';
import { type Direction, type JsonSchema, refTo } from './jsonSchema.js';

/** What zod calls a definition that refers to itself. */
const RECURSIVE = /__schema\d+/g;

/** Which definition stands for a zod schema inside others; `undefined` for one that is written out. */
export type NameOf = (schema: z.core.$ZodType) => string | undefined;

/** A zod schema as JSON Schema; parts with a name are references. */
export interface Converted {
  readonly schema: JsonSchema;
  /** The one part that refers to itself, under the name that was asked for. */
  readonly recursive?: JsonSchema;
}

/**
 * A zod schema as JSON Schema.
 *
 * @param nameOf which parts become references to `$defs`; fields with a kind always do, under its name
 * @param recursiveName what the definition is called that refers to itself
 * @throws Error where there is a part that refers to itself but no name for it, or more than one
 */
export function convert(
  schema: z.core.$ZodType,
  direction: Direction,
  nameOf: NameOf = () => undefined,
  recursiveName?: string,
): Converted {
  const made = z.toJSONSchema(schema, {
    io: direction,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // What is given out has every value filled in.
      if (direction === 'output') delete (jsonSchema as JsonSchema).default;
      const name = zodSchema === schema ? undefined : (fieldKinds.get(zodSchema) ?? nameOf(zodSchema));
      if (name !== undefined) replace(jsonSchema as JsonSchema, refTo(name));
      // The keys of an open object are ids of the case or the scheme.
      else if (zodSchema._zod.def.type === 'record') (jsonSchema as JsonSchema).propertyNames = refTo('id');
    },
  }) as JsonSchema;
  const { $schema: _, $defs = {}, ...root } = made;
  const used = new Set(JSON.stringify(root).match(RECURSIVE));
  const [own, ...others] = used;
  if (own === undefined) return { schema: root };
  if (others.length > 0 || recursiveName === undefined) {
    throw new Error(`parts that refer to themselves and have no name: ${[...used].join(', ')}`);
  }
  const renamed = (part: JsonSchema | undefined) =>
    JSON.parse(JSON.stringify(part).replaceAll(own, recursiveName)) as JsonSchema;
  return { schema: renamed(root), recursive: renamed($defs[own]) };
}

function replace(schema: JsonSchema, by: JsonSchema): void {
  for (const key of Object.keys(schema)) {
    if (key !== 'default') delete schema[key as keyof JsonSchema];
  }
  Object.assign(schema, by);
}
