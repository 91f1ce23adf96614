import type { RuleName, Scheme } from '../schemas/schemeSchema.js';
import { both, type Localised } from '../texts/localised.js';
import { withConventions } from './conventions.js';

type Words = readonly [zh: string, en: string];
type Labelled = readonly [id: string, ...label: Words];

/** A preset as a table: what it has of its own, and which rules its source states. */
export interface PresetTable {
  readonly id: string;
  readonly title: Words;
  readonly source: Words;
  readonly caveat: Words;
  readonly sourced: readonly RuleName[];
  readonly totalPoints?: number;
  readonly parties?: readonly (readonly [...Labelled, share: number, sections?: readonly Labelled[]])[];
  readonly bands?: readonly (readonly [...Labelled, min: number, max?: number])[];
  readonly indicators?: readonly (readonly [...Labelled, unitZh: string, unitEn: string, group: string])[];
  readonly compliance?: readonly (readonly [...Labelled, unitZh: string, unitEn: string])[];
}

/** The scheme of a table: 100 points unless it says otherwise, and by convention what no source states. */
export function preset(table: PresetTable): Scheme {
  const source = both(...table.source);
  const { id, totalPoints = 100, parties = [], bands = [], indicators = [], compliance = [] } = table;
  return {
    id,
    version: '1',
    title: both(...table.title),
    source,
    caveat: both(...table.caveat),
    totalPoints,
    parties: parties.map(([partyId, zh, en, share, sections]) => ({
      ...labelled([partyId, zh, en]),
      share,
      ...(sections && { sections: sections.map(labelled) }),
    })),
    bands: bands.map(([bandId, zh, en, min, max]) => ({
      ...labelled([bandId, zh, en]),
      min,
      ...(max !== undefined && { max }),
    })),
    rounding: { decimals: 2, mode: 'half-up' },
    monthConvention: 'half-month',
    outlierRate: 300,
    indicators: indicators.map(([indicatorId, zh, en, unitZh, unitEn, group]) => ({
      ...labelled([indicatorId, zh, en]),
      unit: both(unitZh, unitEn),
      group,
    })),
    compliance: compliance.map(([standardId, zh, en, ...unit]) => ({
      ...labelled([standardId, zh, en]),
      unit: both(...unit),
    })),
    vetoes: [],
    rules: withConventions(Object.fromEntries(table.sourced.map((name) => [name, { basis: 'sourced', source }]))),
  };
}

function labelled([id, zh, en]: Labelled): { id: string; label: Localised } {
  return { id, label: both(zh, en) };
}
