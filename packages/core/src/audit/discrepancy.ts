import type { Localised } from '../texts/localised.js';

/** How much a discrepancy weighs: figures that cannot both be right, figures to check, things worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * Every code a discrepancy can have.
 *
 * | severity | codes |
 * | --- | --- |
 * | error | `rate-mismatch`, `total-mismatch`, `grade-mismatch`, `months-mismatch`, `rollup-mismatch`, `adjustment-mismatch`, `period-outside-term`, `conflict-not-recused` |
 * | warning | `mention-mismatch`, `formula-mismatch`, `name-mismatch`, `sessions-below-groups`, `missing-party`, `band-gap`, `personal-data` |
 * | note | `rate-outlier`, `closed-exceeds-opened`, `target-derived`, `scheme-assumed` |
 */
export type DiscrepancyCode =
  | 'rate-mismatch'
  | 'total-mismatch'
  | 'grade-mismatch'
  | 'months-mismatch'
  | 'rollup-mismatch'
  | 'adjustment-mismatch'
  | 'period-outside-term'
  | 'conflict-not-recused'
  | 'mention-mismatch'
  | 'formula-mismatch'
  | 'name-mismatch'
  | 'sessions-below-groups'
  | 'missing-party'
  | 'band-gap'
  | 'personal-data'
  | 'rate-outlier'
  | 'closed-exceeds-opened'
  | 'target-derived'
  | 'scheme-assumed';

/** Figures or names of a case that differ, or something to check. Plain JSON. Never an accusation. */
export interface Discrepancy {
  code: DiscrepancyCode;
  severity: Severity;
  /** Where, list items by id: `stated.rates.client-files`; items without an id by index: `stated.mentions.0`. */
  path: string;
  /** What the case or report says. */
  stated: number | string | null;
  /** What it was compared with. */
  expected: number | string | null;
  /** One English sentence; `formatDiscrepancy` gives either language. */
  message: string;
  /** What a sentence needs beside the two values. */
  details?: DiscrepancyDetails;
}

/** Names and figures for the sentence of a discrepancy. */
export interface DiscrepancyDetails {
  /** What it is about: an indicator, a party, a body. */
  subject?: Localised;
  unit?: Localised;
  /** Further things it is about, as for `target-derived`. */
  subjects?: Localised[];
  /** Where in the report, as the case says it. */
  where?: string;
  /** For a mention: whether it gives the same thing or a part. */
  relation?: 'same' | 'part';
  /** A limit, as for `rate-outlier`. */
  limit?: number;
  /** What kind of personal data. */
  kind?: 'id-number' | 'mobile-number' | 'bank-card';
  count?: number;
}
