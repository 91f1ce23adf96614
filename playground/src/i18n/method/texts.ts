import type { RuleName } from '@sw-eval/core';
import type { SideFigure } from '../../method/ruleSentences';

/** Words of the page on the method, in one language. What a rule says is not among them: that comes from the core. */
export interface MethodTexts {
  title: string;
  lead: string;
  back: string;
  ofOpenCase: (scheme: string) => string;
  caveat: string;
  rules: string;
  counts: (sourced: number, conventions: number) => string;
  rule: string;
  says: string;
  sourced: string;
  notUsed: string;
  names: Record<RuleName, string>;
  figures: Record<SideFigure, string>;
  about: (figure: string, words: string) => string;
  comma: string;
  part: (party: string, share: number) => string;
  full: (points: number) => string;
  band: (band: string, min: number, max: number | undefined) => string;
  outlier: (rate: number) => string;
  standard: (standard: string, threshold: number | undefined) => string;
  months: string;
  monthsHint: string;
  rangeOf: (range: string, start: string, end: string) => string;
  used: string;
}
