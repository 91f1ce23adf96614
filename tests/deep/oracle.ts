/** How the last digit is decided. */
export type OracleMode = 'half-up' | 'half-even' | 'down';

/**
 * numerator / denominator with `decimals` decimals, by long division as it is done on paper: digit after digit, then
 * the last one by what remains. A second implementation, for tests only: nothing of the core is used.
 *
 * @example
 * ```ts
 * divideOnPaper(4900n, 55n, 2, 'half-up'); // '89.09'
 * divideOnPaper(100n, 800n, 2, 'half-even'); // '0.12'
 * ```
 */
export function divideOnPaper(numerator: bigint, denominator: bigint, decimals: number, mode: OracleMode): string {
  let whole = numerator / denominator;
  let rest = numerator - whole * denominator;
  const digits: bigint[] = [];
  for (let place = 0; place < decimals; place += 1) {
    rest *= 10n;
    let digit = 0n;
    while (rest >= denominator) {
      rest -= denominator;
      digit += 1n;
    }
    digits.push(digit);
  }
  const last = digits.at(-1) ?? whole;
  const half = rest + rest - denominator;
  const raise = mode !== 'down' && (half > 0n || (half === 0n && (mode === 'half-up' || last % 2n === 1n)));
  if (raise) {
    let place = digits.length - 1;
    while (place >= 0 && digits[place] === 9n) {
      digits[place] = 0n;
      place -= 1;
    }
    if (place < 0) whole += 1n;
    else digits[place] = (digits[place] ?? 0n) + 1n;
  }
  return decimals === 0 ? String(whole) : `${whole}.${digits.join('')}`;
}

/** A decimal text as a number prints it: `'93.70'` is `'93.7'`, `'60.00'` is `'60'`. */
export function asPrinted(text: string): string {
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}

/**
 * actual / target x 100 rounded once; both in parts of 10^-partDecimals.
 *
 * @example
 * ```ts
 * rateOnPaper(29n, 32n, 2, 'half-up'); // '90.63'
 * ```
 */
export function rateOnPaper(actual: bigint, target: bigint, decimals: number, mode: OracleMode): string {
  return divideOnPaper(actual * 100n, target, decimals, mode);
}
