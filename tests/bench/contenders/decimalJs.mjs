import { Decimal } from 'decimal.js';
import { withLibrary } from './library.mjs';

/** decimal.js, half up. */
export const evaluate = withLibrary({
  rate: (actual, target) => new Decimal(actual).times(100).div(target).toDecimalPlaces(2).toNumber(),
  points: (raw, share) => new Decimal(raw).times(share).div(100).toDecimalPlaces(2),
  value: (awarded) => new Decimal(awarded),
  add: (a, b) => a.plus(b),
  toNumber: (value) => value.toNumber(),
  isAtLeast: (value, min) => value.gte(min),
});
