import Big from 'big.js';
import { withLibrary } from './library.mjs';

/** big.js, half up. */
export const evaluate = withLibrary({
  rate: (actual, target) => Number(new Big(actual).times(100).div(target).toFixed(2, Big.roundHalfUp)),
  points: (raw, share) => new Big(raw).times(share).div(100).round(2, Big.roundHalfUp),
  value: (awarded) => new Big(awarded),
  add: (a, b) => a.plus(b),
  toNumber: (value) => value.toNumber(),
  isAtLeast: (value, min) => value.gte(min),
});
