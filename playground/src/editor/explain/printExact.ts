const MOST_DIGITS = 6;

/** An exact value in lowest terms. */
export interface Fraction {
  readonly numerator: string;
  readonly denominator: string;
}

/**
 * An exact value as a decimal where that ends within six digits, else as its fraction and the first six digits.
 *
 * @example
 * ```ts
 * printExact({ numerator: '980', denominator: '11' }); // '980/11 = 89.090909…'
 * printExact({ numerator: '175', denominator: '2' }); // '87.5'
 * ```
 */
export function printExact({ numerator, denominator }: Fraction): string {
  const negative = numerator.startsWith('-');
  const over = BigInt(denominator);
  let rest = BigInt(negative ? numerator.slice(1) : numerator);
  const whole = rest / over;
  rest %= over;
  let digits = '';
  while (rest > 0n && digits.length < MOST_DIGITS) {
    rest *= 10n;
    digits += String(rest / over);
    rest %= over;
  }
  const decimal = `${negative ? '-' : ''}${whole}${digits === '' ? '' : `.${digits}`}`;
  return rest === 0n ? decimal : `${numerator}/${denominator} = ${decimal}…`;
}
