import { CASE_DESCRIPTIONS } from './caseDescriptions.js';
import { EVALUATION_DESCRIPTIONS } from './evaluationDescriptions.js';
import { type Bilingual, readDescriptions } from './readDescriptions.js';
import { SCHEME_DESCRIPTIONS } from './schemeDescriptions.js';

/** What every property of the JSON Schema files means, by path. */
export const descriptions: ReadonlyMap<string, Bilingual> = readDescriptions(
  CASE_DESCRIPTIONS + SCHEME_DESCRIPTIONS + EVALUATION_DESCRIPTIONS,
);
