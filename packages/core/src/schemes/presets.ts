import { argumentIssue } from '../issues/issue.js';
import { SwEvalError } from '../issues/SwEvalError.js';
import type { Scheme } from '../schemas/schemeSchema.js';
import { guangzhou2019 } from './guangzhou2019.js';
import { guangzhou2023 } from './guangzhou2023.js';
import { mofPerformanceBands } from './mofPerformanceBands.js';
import { shenzhen2021Bands } from './shenzhen2021Bands.js';

/** The id of a scheme this package brings. */
export type SchemeId = 'guangzhou-2023' | 'guangzhou-2019' | 'shenzhen-2021-bands' | 'mof-performance-bands';

/**
 * The schemes this package brings, by id. Each says of every rule whether a published source states it.
 *
 * - `guangzhou-2023`: four parties, 10 + 20 + 15 + 55 points, four bands, 16 indicators
 * - `guangzhou-2019`: three parties, 1000 points, from a news report; no bands known, so a case must bring its own
 * - `shenzhen-2021-bands`, `mof-performance-bands`: bands with gaps; a case brings the parties
 *
 * @example
 * ```ts
 * schemes['guangzhou-2023'].parties.map((party) => party.share); // [10, 20, 15, 55]
 * ```
 */
export const schemes: Readonly<Record<SchemeId, Scheme>> = {
  'guangzhou-2023': guangzhou2023,
  'guangzhou-2019': guangzhou2019,
  'shenzhen-2021-bands': shenzhen2021Bands,
  'mof-performance-bands': mofPerformanceBands,
};

/** The preset with this id, or `undefined`. */
export function findPreset(id: string): Scheme | undefined {
  const preset = schemes[id as SchemeId] as Scheme | undefined;
  // What every object inherits has no such id.
  return preset?.id === id ? preset : undefined;
}

/** The ids of all presets, for messages. */
export function presetIds(): string {
  return Object.keys(schemes).join(', ');
}

/** @throws SwEvalError `unknown-scheme` */
export function requirePreset(id: string): Scheme {
  const preset = findPreset(id);
  if (preset !== undefined) return preset;
  const allowed = presetIds();
  throw new SwEvalError([argumentIssue('unknown-scheme', 'scheme', `one of ${allowed}`, id, { allowed })]);
}
