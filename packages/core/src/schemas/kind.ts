import { ZodMiniType } from 'zod/mini';
import { $constructor, type $ZodType, type $ZodTypeDef, type $ZodTypeInternals } from 'zod/v4/core';
import { type Read, Reading } from './Reading.js';

/** A definition as zod has it for a schema of this type, and how a value is read. */
interface KindDefinition extends $ZodTypeDef {
  readonly read: Read;
}

interface KindType extends ZodMiniType {
  _zod: $ZodTypeInternals & { def: KindDefinition };
}

/*
 * zod's schemas, read in our own way: in one step each, and with problems instead of zod's issues. Whoever has zod may
 * use them like any other, for types, as a part of schemas, or for JSON Schema.
 */
const Kind = /* @__PURE__ */ $constructor<KindType, KindDefinition>('SwEvalKind', (schema, definition) => {
  ZodMiniType.init(schema, definition);
  schema._zod.parse = (payload) => {
    const reading = new Reading();
    const input = payload.value;
    payload.value = definition.read(input, reading);
    for (const problem of reading.problems) {
      const { path, received, expected } = problem;
      const message = `expected ${expected}`;
      payload.issues.push({ code: 'custom', path, input: received, message, inst: schema, params: { problem } });
    }
    return payload;
  };
});

/**
 * A schema of a zod type that reads by `read`.
 *
 * @param definition what zod's own schema of that type has in its definition
 */
export function kind<Schema extends $ZodType>(definition: Omit<Schema['_zod']['def'], 'checks' | 'error'>, read: Read) {
  return new Kind({ ...(definition as $ZodTypeDef), read }) as unknown as Schema;
}

/** How a schema made by {@link kind} reads. */
export function readOf(schema: $ZodType): Read {
  return (schema as KindType)._zod.def.read;
}
