import { completionRate } from '@sw-eval/core';
import { asPrinted, type OracleMode, rateOnPaper } from './oracle.js';

/** Pairs of target and actual, both in parts of 10^-decimals: for each target every actual from 0 to twice the target. */
export interface PairSet {
  readonly name: string;
  readonly targets: { readonly first: number; readonly last: number; readonly step: number };
  readonly decimals: number;
}

/** The sets that are tried to the last pair. */
export const PAIR_SETS: readonly PairSet[] = [
  { name: 'targets 1 to 2,000', targets: { first: 1, last: 2000, step: 1 }, decimals: 0 },
  { name: 'targets that are multiples of 4,000', targets: { first: 4000, last: 100_000, step: 4000 }, decimals: 0 },
  { name: 'targets 0.1 to 200.0', targets: { first: 1, last: 2000, step: 1 }, decimals: 1 },
  { name: 'targets 0.01 to 20.00', targets: { first: 1, last: 2000, step: 1 }, decimals: 2 },
];

/** What came of trying pairs; `wrong` holds the first few. */
export interface Tried {
  checked: number;
  printed: number;
  wrongCount: number;
  readonly wrong: string[];
}

/** Every how manieth pair is also compared as printed, and tried as decimal strings and by the other two modes. */
const CLOSER_LOOK = 7;

/** Tries every `stride`th pair of a set against long division on paper. */
export function tryPairs({ targets, decimals }: PairSet, stride: number): Tried {
  const tried: Tried = { checked: 0, printed: 0, wrongCount: 0, wrong: [] };
  const scale = 10 ** decimals;
  const miss = (what: string) => {
    tried.wrongCount += 1;
    if (tried.wrong.length < 10) tried.wrong.push(what);
  };
  let index = 0;
  for (let target = targets.first; target <= targets.last; target += targets.step) {
    for (let actual = 0; actual <= 2 * target; actual += 1) {
      index += 1;
      if (index % stride !== 0) continue;
      const volumes = { actual: actual / scale, target: target / scale };
      const onPaper = rateOnPaper(BigInt(actual), BigInt(target), 2, 'half-up');
      const rate = completionRate(volumes);
      tried.checked += 1;
      if (rate !== Number(onPaper)) miss(`${actual}/${target} at 10^-${decimals}: ${rate}, on paper ${onPaper}`);
      if (tried.checked % CLOSER_LOOK !== 0) continue;
      tried.printed += 1;
      if (String(rate) !== asPrinted(onPaper)) miss(`${actual}/${target} prints as ${rate}, on paper ${onPaper}`);
      lookCloser(actual, target, decimals, miss);
    }
  }
  return tried;
}

function lookCloser(actual: number, target: number, decimals: number, miss: (what: string) => void): void {
  const text = (parts: number) => (parts / 10 ** decimals).toFixed(decimals);
  for (const mode of ['half-up', 'half-even', 'down'] as const satisfies OracleMode[]) {
    const onPaper = rateOnPaper(BigInt(actual), BigInt(target), 2, mode);
    const rate = completionRate({ actual: text(actual), target: text(target) }, { mode });
    if (rate !== Number(onPaper)) miss(`"${text(actual)}"/"${text(target)}" ${mode}: ${rate}, on paper ${onPaper}`);
  }
}
