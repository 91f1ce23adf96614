import { add, compare, divide, type Fraction, fractionOf, ZERO } from '../numbers/fraction.js';
import type { Aggregate } from '../schemas/schemeSchema.js';

/** From this many evaluators on, a trimmed mean drops the highest and the lowest. */
const FEWEST_TRIMMED = 5;

/** One value for the points several evaluators gave, exact; there is at least one. */
export function aggregate(points: readonly Fraction[], how: Aggregate): Fraction {
  const counted = countedOf(points, how);
  return divide(counted.reduce(add, ZERO), fractionOf(counted.length));
}

/** The points that the mean is taken of, lowest first: for a median the one or two in the middle. */
export function countedOf(points: readonly Fraction[], how: Aggregate): Fraction[] {
  const ordered = [...points].sort(compare);
  if (how === 'median') {
    const middle = (ordered.length - 1) / 2;
    return ordered.slice(Math.floor(middle), Math.ceil(middle) + 1);
  }
  return how === 'trimmed-mean' && ordered.length >= FEWEST_TRIMMED ? ordered.slice(1, -1) : ordered;
}
