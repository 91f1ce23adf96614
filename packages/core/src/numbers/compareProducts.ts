import { decimalsOf, powerOfTen, scaledBy } from './decimal.js';

/** Sign of the product of `left` less the product of `right`, exact; factors are decimals of at least 0. */
export function compareProducts(left: readonly number[], right: readonly number[]): number {
  const a = wholeProduct(left);
  const b = wholeProduct(right);
  const first = a.value * powerOfTen(Math.max(0, b.decimals - a.decimals));
  const second = b.value * powerOfTen(Math.max(0, a.decimals - b.decimals));
  if (first <= Number.MAX_SAFE_INTEGER && second <= Number.MAX_SAFE_INTEGER) return Math.sign(first - second);
  const exact = bigProduct(left, b.decimals) - bigProduct(right, a.decimals);
  return exact > 0n ? 1 : exact < 0n ? -1 : 0;
}

function wholeProduct(factors: readonly number[]) {
  let value = 1;
  let decimals = 0;
  for (const factor of factors) {
    const own = decimalsOf(factor);
    value *= scaledBy(factor, own);
    decimals += own;
  }
  return { value, decimals };
}

function bigProduct(factors: readonly number[], exponent: number): bigint {
  return factors.reduce(
    (product, factor) => product * BigInt(scaledBy(factor, decimalsOf(factor))),
    10n ** BigInt(exponent),
  );
}
