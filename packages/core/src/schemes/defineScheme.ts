import { IssueList } from '../issues/IssueList.js';
import { SwEvalError } from '../issues/SwEvalError.js';
import { addTooDeep } from '../schemas/plainInput.js';
import type { Scheme, SchemeExtension, SchemeInput } from '../schemas/schemeSchema.js';
import { resolveScheme } from './resolveScheme.js';

/**
 * Checks a scheme and fills in what it leaves out: version `1`, 100 points, two decimals half up, `half-month`, an
 * outlier rate of 300 %, no parties, bands, indicators, standards or vetoes; every rule without a source is a
 * convention. `{ extends: presetId, … }` replaces the preset's keys that are given, each wholly.
 *
 * @throws SwEvalError with every issue: shares that do not add up, ids that stand twice, bands that meet, …
 * @example
 * ```ts
 * const scheme = defineScheme({
 *   extends: 'guangzhou-2023',
 *   bands: [
 *     { id: 'pass', label: '通过', min: 70 },
 *     { id: 'fail', label: '不通过', min: 0 },
 *   ],
 * });
 * gradeOf(93.73, scheme.bands)?.id; // 'pass'
 * scheme.rules.bands?.basis; // 'convention'
 * ```
 */
export function defineScheme(input: SchemeInput | SchemeExtensionInput): Scheme {
  const { scheme, issues } = resolveScheme(input);
  if (scheme !== undefined) return scheme;
  const list = new IssueList(input);
  throw new SwEvalError(addTooDeep(input, list) ? list.issues : issues);
}

/** A preset's id in `extends`, and the keys that replace the preset's, written as in a whole scheme. */
export type SchemeExtensionInput = Pick<SchemeExtension, 'extends'> & Partial<SchemeInput>;
