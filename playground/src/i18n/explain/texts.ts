import type { ComplianceResult, RoundingMode } from '@sw-eval/core';

/** Words of explanations in one language; labels and formulas come from the core. */
export interface ExplainTexts {
  formula: string;
  inputs: string;
  exact: string;
  rounding: string;
  roundingOf: Record<RoundingMode, (decimals: number) => string>;
  source: string;
  convention: string;
  given: string;
  scheme: string;
  stillNeeded: string;
  nothingNeeded: string;
  expected: (volume: string) => string;
  needed: (remaining: string, monthsLeft: string, perMonth: string | null) => string;
  yes: string;
  no: string;
  verdict: Record<ComplianceResult['verdict'], string>;
}
