import type { ExplainTexts } from './texts';

const places = (decimals: number): string => `${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}`;

/** Explanations in English. */
export const explainEn: ExplainTexts = {
  formula: 'Formula',
  inputs: 'Inputs',
  exact: 'Exact value',
  rounding: 'Rounding',
  roundingOf: {
    'half-up': (decimals) => `half up, to ${places(decimals)}`,
    'half-even': (decimals) => `half to even, to ${places(decimals)}`,
    down: (decimals) => `down, to ${places(decimals)}`,
  },
  source: 'Source',
  convention: 'Convention, no official rule',
  given: 'Filled in for this case',
  scheme: 'Stands in the scheme',
  stillNeeded: 'Still needed',
  nothingNeeded: 'The target is reached',
  expected: (volume) => `~${volume}~ expected to date`,
  needed: (remaining, monthsLeft, perMonth) =>
    perMonth === null ? remaining : `${remaining}; ~${monthsLeft}~ months left, ~${perMonth}~ a month`,
  yes: 'yes',
  no: 'no',
  verdict: { met: 'Met', 'not-met': 'Not met', 'not-judged': 'Not judged' },
};
