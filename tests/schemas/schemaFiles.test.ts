import { describe, expect, it } from 'vitest';
import { type JsonSchema, refTo } from '../../packages/core/build/jsonSchema.js';
import { schemaFiles } from '../../packages/core/build/schemaFiles.js';
import { compile, files } from './validators.js';

const named = Object.entries(files);

/** Every object of a schema, itself included. */
function partsOf(value: unknown): JsonSchema[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(partsOf);
  return Array.isArray(value) ? inner : [value, ...inner];
}

describe.each(named)('%s', (_, schema) => {
  it('is draft 2020-12, compiles in strict mode and says what it is in both languages', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(compile(schema)).toBeTypeOf('function');
    expect(schema.title).toMatch(/^[A-Z][a-z ]+ \/ \p{Script=Han}+$/u);
    expect(schema.description).toMatch(/^[ -~]+\n.*\p{Script=Han}/u);
  });

  it('has an id of its own that leads to no host', () => {
    expect(schema.$id).toMatch(/^urn:sw-eval:schema:[a-z]+:1$/);
    expect(named.filter(([, other]) => other.$id === schema.$id)).toHaveLength(1);
  });

  it('allows no unknown key anywhere, as parseCase does', () => {
    const objects = partsOf(schema).filter((part) => part.type === 'object');
    expect(objects.length).toBeGreaterThan(10);
    // Either all keys are named, or they are ids and what stands under them is checked.
    for (const { properties, additionalProperties, propertyNames } of objects) {
      if (properties !== undefined) expect(additionalProperties).toBe(false);
      else expect([typeof additionalProperties, propertyNames]).toEqual(['object', refTo('id')]);
    }
  });

  it('has every definition it refers to, and no other', () => {
    const used = new Set([...JSON.stringify(schema).matchAll(/"#\/\$defs\/([^"]+)"/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(Object.keys(schema.$defs ?? {}).sort());
    for (const { $ref } of partsOf(schema)) expect($ref ?? '#/').toMatch(/^#\//);
  });

  it('leaves no part without a rule', () => {
    for (const part of partsOf(schema).filter(({ description }) => typeof description === 'string')) {
      const { description: _, title: _title, default: _default, ...rules } = part;
      expect(Object.keys(rules)).not.toEqual([]);
    }
  });
});

describe('the schema files', () => {
  it('are the same each time they are made', () => {
    expect(JSON.stringify(schemaFiles())).toBe(JSON.stringify(files));
  });

  it('name as default what takes the place of a key that is left out, but nothing where all is filled in', () => {
    const { properties = {} } = files['scheme.schema.json'].$defs?.['scheme'] ?? {};
    expect(properties['totalPoints']?.default).toBe(100);
    expect(properties['monthConvention']?.default).toBe('half-month');
    expect(partsOf(files['evaluation.schema.json']).filter((part) => part.default !== undefined)).toEqual([]);
    expect(
      partsOf(files['scheme.schema.json'].$defs?.['schemeExtension']).filter(({ default: d }) => d !== undefined),
    ).toEqual([]);
  });
});
