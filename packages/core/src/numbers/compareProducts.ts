import { scaleOf } from './decimal.js';

/** Sign of the product of `left` less the product of `right`, exact; factors are decimals of at least 0. */
export function compareProducts(left: readonly number[], right: readonly number[]): number {
  const a = wholeProduct(left);
  const b = wholeProduct(right);
  const first = a.value * b.scale;
  const second = b.value * a.scale;
  if (first <= Number.MAX_SAFE_INTEGER && second <= Number.MAX_SAFE_INTEGER) return Math.sign(first - second);
  const exact = bigProduct(left) * BigInt(b.scale) - bigProduct(right) * BigInt(a.scale);
  return exact > 0n ? 1 : exact < 0n ? -1 : 0;
}

function wholeProduct(factors: readonly number[]) {
  let value = 1;
  let scale = 1;
  for (const factor of factors) {
    const own = scaleOf(factor);
    value *= Math.round(factor * own);
    scale *= own;
  }
  return { value, scale };
}

function bigProduct(factors: readonly number[]): bigint {
  return factors.reduce((product, factor) => product * BigInt(Math.round(factor * scaleOf(factor))), 1n);
}
