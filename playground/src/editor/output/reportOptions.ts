import type { Locale } from '../../i18n/texts';

/** A house's arrangement of a report, by the ids of its sections. It may name sections that one report does not have. */
export interface Arrangement {
  /** Top-level sections in this order; the others follow in their usual one. */
  readonly order: readonly string[];
  readonly drop: readonly string[];
  readonly titles: readonly { readonly id: string; readonly title: string }[];
  /** Whether the contents stand under the title. */
  readonly contents: boolean;
  /** Whether an annex lists what differs. */
  readonly annexDiscrepancies: boolean;
}

/** How a report is put together: its language, and its arrangement. */
export interface ReportOptions {
  readonly locale: Locale;
  readonly arrangement: Arrangement;
}

/** The usual arrangement. */
export const AS_USUAL: Arrangement = {
  order: [],
  drop: [],
  titles: [],
  contents: false,
  annexDiscrepancies: false,
};

/** A section as a report has it without an arrangement. */
export interface OutlineSection {
  readonly id: string;
  readonly title: string;
  /** 1 for a top-level section. */
  readonly depth: number;
}
