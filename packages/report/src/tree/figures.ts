/** A count with its unit's decimals: `1112`, `7.4`. */
export interface CountFigure {
  kind: 'count';
  value: number;
  /** Decimals printed, 0 to 6. */
  decimals: number;
  /** Printed after the number, without a space in Chinese. */
  unit?: string;
}

/** A rate in percent: `101.09%`; `null` prints as a dash. */
export interface RateFigure {
  kind: 'rate';
  value: number | null;
  decimals: number;
}

/** Points: `93.73`; `null` (not given yet) prints as a dash. */
export interface ScoreFigure {
  kind: 'score';
  value: number | null;
  decimals: number;
  unit?: string;
}

/** A calendar date, `YYYY-MM-DD`. */
export interface DateFigure {
  kind: 'date';
  value: string;
}

/** A figure as a value: how it is written depends only on the report's locale. */
export type Figure = CountFigure | RateFigure | ScoreFigure | DateFigure;
