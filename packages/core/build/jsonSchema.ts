/** The parts of JSON Schema (draft 2020-12) that the files of this package use. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  default?: unknown;
  type?: string;
  const?: unknown;
  enum?: readonly unknown[];
  anyOf?: readonly JsonSchema[];
  oneOf?: readonly JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: readonly string[];
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  pattern?: string;
  format?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
}

/** Whether a schema is for something that is read (`input`) or for something that is given out (`output`). */
export type Direction = 'input' | 'output';

/** The reference to a definition of the same file. */
export function refTo(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

/**
 * The same schema with every property replaced by what `change` makes of it. A property's path has `[]` for the items
 * of a list and `{}` for values under keys that are free: `stated.mentions[].value`.
 * Branches of a union have the path of the union.
 */
export function mapProperties(
  schema: JsonSchema,
  path: string,
  change: (path: string, property: JsonSchema) => JsonSchema,
): JsonSchema {
  const inner = (part: JsonSchema, at: string) => mapProperties(part, at, change);
  const { properties, items, additionalProperties, anyOf, oneOf } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, property]) => {
          const at = `${path}.${key}`;
          return [key, change(at, inner(property, at))];
        }),
      ),
    }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: inner(additionalProperties, `${path}{}`) }),
    ...(items && { items: inner(items, `${path}[]`) }),
    ...(anyOf && { anyOf: anyOf.map((branch) => inner(branch, path)) }),
    ...(oneOf && { oneOf: oneOf.map((branch) => inner(branch, path)) }),
  };
}
