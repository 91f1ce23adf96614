import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { JsonSchema } from '../../packages/core/build/jsonSchema.js';
import { schemaFiles } from '../../packages/core/build/schemaFiles.js';

/** The files as they are made. */
export const files = schemaFiles();

/** Compiles a schema with ajv in strict mode: a word it does not know or a rule that says nothing is an error. */
export function compile(schema: JsonSchema, { dates = true } = {}): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: false, validateFormats: dates });
  if (dates) formats(ajv, ['date']);
  return ajv.compile(schema);
}

/** Whether ajv takes a value for a case. */
export const isCase = compile(files['case.schema.json']);

/** Whether ajv takes a value for a scheme. */
export const isScheme = compile(files['scheme.schema.json']);

/** Whether ajv takes a value for an evaluation. */
export const isEvaluation = compile(files['evaluation.schema.json']);
