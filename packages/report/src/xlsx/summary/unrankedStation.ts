import type { Evaluation, Localised } from '@sw-eval/core';

/** A station that has no place in a ranking, since it has no total. */
export interface UnrankedStation {
  readonly name: string;
  /** The parties that have not scored it; none where its scheme has no parties. */
  readonly missing: readonly Localised[];
}

/**
 * A station without a total and why it has none; nothing for one that is ranked. A summary only counts such stations:
 * whoever has their evaluations can have them named with it.
 *
 * @example
 * ```ts
 * const station = evaluateJson({ ...given, parties: [{ id: 'oversight', awarded: 9.8 }], stated: {} });
 * unrankedStation(station)?.missing.map((label) => label.en); // ['Purchaser', 'Supervision centre', 'Third-party evaluator']
 * unrankedStation(evaluation); // undefined
 * ```
 */
export function unrankedStation({ station, parties, total }: Evaluation): UnrankedStation | undefined {
  if (total !== null) return undefined;
  return {
    name: station.name,
    missing: parties.filter(({ awarded }) => awarded === null).map(({ label }) => label),
  };
}
