import fc from 'fast-check';

/** The number that whole hundredths (or other parts, by `decimals`) stand for: `fromParts(9373, 2)` is `93.73`. */
export function fromParts(parts: number | bigint, decimals: number): number {
  return Number(textOfParts(parts, decimals));
}

/** The same as a decimal string without needless zeros: `textOfParts(9370n, 2)` is `'93.7'`. */
export function textOfParts(parts: number | bigint, decimals: number): string {
  const digits = String(parts).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return decimals === 0 || fraction === '' ? whole : `${whole}.${fraction}`;
}

/** A decimal, exact: `parts` of 10^-decimals. */
export interface Exact {
  readonly parts: bigint;
  readonly decimals: number;
  readonly value: number;
}

/** Decimals of every size that an input may have: 12 digits before the point, 6 after it, 15 together; never 0. */
export function anyDecimal(): fc.Arbitrary<Exact> {
  return fc
    .integer({ min: 0, max: 6 })
    .chain((decimals) => {
      const most = 10n ** BigInt(Math.min(15, 12 + decimals)) - 1n;
      const small = 10n ** BigInt(decimals) * 3000n;
      return fc.record({
        parts: fc.oneof(fc.bigInt(1n, small), fc.bigInt(1n, most)),
        decimals: fc.constant(decimals),
      });
    })
    .map(({ parts, decimals }) => ({ parts, decimals, value: fromParts(parts, decimals) }));
}

/** The three ways of rounding, with 0 to 6 decimals. */
export function anyRounding() {
  return fc.record({
    decimals: fc.integer({ min: 0, max: 6 }),
    mode: fc.constantFrom('half-up' as const, 'half-even' as const, 'down' as const),
  });
}

/** A count as stations have them, now and then large. */
export function anyCount(most = 20_000): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 200 }) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: most }) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1, 800, 4000, most) },
  );
}
