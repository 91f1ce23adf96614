import { add, compare, divide, type Fraction, fractionOf, ZERO } from '../numbers/fraction.js';
import type { Aggregate } from '../schemas/schemeSchema.js';

/** From this many evaluators on, a trimmed mean drops the highest and the lowest. */
const FEWEST_TRIMMED = 5;

/** One value for the points several evaluators gave, exact; there is at least one. */
export function aggregate(points: readonly Fraction[], how: Aggregate): Fraction {
  const ordered = [...points].sort(compare);
  if (how === 'median') return median(ordered);
  const kept = how === 'trimmed-mean' && ordered.length >= FEWEST_TRIMMED ? ordered.slice(1, -1) : ordered;
  return mean(kept);
}

function mean(points: readonly Fraction[]): Fraction {
  return divide(points.reduce(add, ZERO), fractionOf(points.length));
}

function median(ordered: readonly Fraction[]): Fraction {
  const middle = (ordered.length - 1) / 2;
  return mean(ordered.slice(Math.floor(middle), Math.ceil(middle) + 1));
}
