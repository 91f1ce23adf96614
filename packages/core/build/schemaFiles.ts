import type * as z from 'zod/mini';
import { evaluationCaseSchema } from '../src/schemas/caseSchema.js';
import { buildEvaluationSchema } from '../src/schemas/evaluationSchema.js';
import { schemeExtensionSchema, schemeSchema } from '../src/schemas/schemeSchema.js';
import { schemes } from '../src/schemes/presets.js';
import { convert, type NameOf } from './convert.js';
import { descriptions } from './descriptions/descriptions.js';
import { HEADS } from './descriptions/headDescriptions.js';
import type { Bilingual } from './descriptions/readDescriptions.js';
import { fieldDefinition } from './fieldDefinitions.js';
import { type Direction, type JsonSchema, mapProperties, refTo } from './jsonSchema.js';

/** Finds the description of the property at a path. */
export type Describe = (path: string) => Bilingual | undefined;

/** The JSON Schema files, by the name they are shipped under. */
export type SchemaFile = 'case.schema.json' | 'scheme.schema.json' | 'evaluation.schema.json';

/**
 * Makes the JSON Schema files of the package from the zod schemas. The same sources give the same files.
 *
 * @throws Error for a property that no description stands for
 */
export function schemaFiles(find: Describe = (path) => descriptions.get(path)): Record<SchemaFile, JsonSchema> {
  const input = schemeDefinitions('input');
  return {
    'case.schema.json': file('case', convert(evaluationCaseSchema, 'input', nameOf).schema, input, 'input', find),
    'scheme.schema.json': file('scheme', { anyOf: [refTo('scheme'), refTo('schemeExtension')] }, input, 'input', find),
    'evaluation.schema.json': evaluationFile(find),
  };
}

function evaluationFile(find: Describe): JsonSchema {
  const { schema, recursive = {} } = convert(buildEvaluationSchema(), 'output', nameOf, 'rubricResult');
  const definitions = new Map(schemeDefinitions('output')).set('rubricResult', recursive);
  return file('evaluation', schema, definitions, 'output', find);
}

/** The definitions a scheme is made of. What is given out is always whole, and has every text in both languages. */
function schemeDefinitions(direction: Direction): Map<string, JsonSchema> {
  const both: JsonSchema = {
    type: 'object',
    properties: { 'zh-CN': refTo('text'), en: refTo('text') },
    required: ['zh-CN', 'en'],
    additionalProperties: false,
  };
  const { schema, recursive = {} } = convert(schemeSchema, direction, nameOf, 'rubricNode');
  const { schema: extension } = convert(schemeExtensionSchema, direction, nameOf, 'rubricNode');
  return new Map<string, JsonSchema>([
    ['localised', direction === 'input' ? { anyOf: [refTo('text'), both] } : both],
    ['presetId', { type: 'string', enum: Object.keys(schemes) }],
    ['presetOrScheme', { anyOf: [refTo('presetId'), refTo('scheme'), refTo('schemeExtension')] }],
    ['rubricNode', recursive],
    ['ruleBasis', convert(anyRule(), direction, nameOf).schema],
    ['scheme', schema],
    ['schemeExtension', { ...extension, properties: { ...extension.properties, extends: refTo('presetId') } }],
  ]);
}

interface AnyDefinition {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly options?: readonly z.core.$ZodType[];
  readonly innerType?: z.core.$ZodType;
}

const definitionOf = (schema: z.core.$ZodType) => schema._zod.def as AnyDefinition;

const keysOf = (schema: z.core.$ZodType) => Object.keys(definitionOf(schema).shape ?? {}).join();

/** What a scheme says about one of its rules; it is the same for all. */
function anyRule(): z.core.$ZodType {
  const { rules: withDefault } = definitionOf(schemeSchema).shape ?? {};
  const rules = withDefault && definitionOf(withDefault).innerType;
  const { shares } = (rules && definitionOf(rules).shape) ?? {};
  const rule = shares && definitionOf(shares).innerType;
  if (rule === undefined) throw new Error('the schema of a scheme has no rule about shares');
  return rule;
}

/** Which definition of {@link schemeDefinitions} a schema is. */
const nameOf: NameOf = (schema) => {
  if (schema === schemeSchema) return 'scheme';
  const { options = [] } = definitionOf(schema);
  if (options.includes(schemeSchema)) return 'presetOrScheme';
  if ([schema, ...options].some((each) => keysOf(each) === 'zh-CN,en')) return 'localised';
  return keysOf(schema) === 'basis,source' ? 'ruleBasis' : undefined;
};

/** A whole file: what it describes, with the definitions it uses, every property described. */
function file(
  name: 'case' | 'scheme' | 'evaluation',
  root: JsonSchema,
  parts: ReadonlyMap<string, JsonSchema>,
  direction: Direction,
  find: Describe,
): JsonSchema {
  const definitions = new Map<string, JsonSchema>();
  const collect = (schema: JsonSchema) => {
    for (const [, used = ''] of JSON.stringify(schema).matchAll(/"#\/\$defs\/([^"]+)"/g)) {
      if (definitions.has(used)) continue;
      const part = parts.get(used) ?? fieldDefinition(used, direction);
      definitions.set(used, part);
      collect(part);
    }
  };
  collect(root);
  const described = (schema: JsonSchema, as: string) =>
    mapProperties(schema, as, (path, property) => describe(path, property, find));
  const sorted = [...definitions].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:sw-eval:schema:${name}:1`,
    ...headOf(name),
    ...described(root, name),
    $defs: Object.fromEntries(sorted.map(([id, part]) => [id, { ...headOf(id), ...described(part, pathOf(id)) }])),
  };
}

/** Under which path the properties of a definition are described: a preset's replacements mean what a scheme's keys do. */
function pathOf(definition: string): string {
  return definition === 'schemeExtension' ? 'scheme' : definition;
}

function headOf(name: string): JsonSchema {
  const head = HEADS.get(name);
  if (head === undefined) return {};
  const [en, zh, longEn, longZh] = head;
  return { title: `${en} / ${zh}`, description: `${longEn}\n${longZh}` };
}

/** A property with its description in front. */
function describe(path: string, property: JsonSchema, find: Describe): JsonSchema {
  const text = find(path);
  if (text === undefined) throw new Error(`no description of ${path}`);
  return { description: text.join('\n'), ...property };
}
