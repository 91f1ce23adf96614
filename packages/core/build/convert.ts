import * as z from 'zod/mini';
import { fieldOf } from '../src/schemas/fields.js';
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
      setDefault(zodSchema, jsonSchema as JsonSchema, direction);
      const name = zodSchema === schema ? undefined : (fieldOf(zodSchema) ?? nameOf(zodSchema));
      if (name !== undefined) replace(jsonSchema as JsonSchema, refTo(name));
      // The keys of an open object are ids of the case or the scheme.
      else if (zodSchema._zod.def.type === 'record') (jsonSchema as JsonSchema).propertyNames = refTo('id');
    },
  });
  const { $schema: _, $defs = {}, ...root } = withTypesWrittenOut(made) as JsonSchema;
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

/** What takes the place of a key that is left out; in what is given out, none is. */
function setDefault({ _zod }: z.core.$ZodType, schema: JsonSchema, direction: Direction): void {
  const { type, defaultValue } = _zod.def as { type: string; defaultValue?: unknown };
  if (direction === 'output') delete schema.default;
  else if (type === 'default') schema.default = structuredClone(defaultValue);
}

/** Several types at once written out as a choice between them, the form that every other choice has. */
function withTypesWrittenOut(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withTypesWrittenOut);
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) =>
      key === 'type' && Array.isArray(part)
        ? ['anyOf', part.map((type: unknown) => ({ type }))]
        : [key, withTypesWrittenOut(part)],
    ),
  );
}

function replace(schema: JsonSchema, by: JsonSchema): void {
  for (const key of Object.keys(schema)) {
    if (key !== 'default') delete schema[key as keyof JsonSchema];
  }
  Object.assign(schema, by);
}
