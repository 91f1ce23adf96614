/**
 * A formula in figures and what it comes to. A figure that is its own formula stands once; of a condition it is said
 * that it holds, and a list of what was counted stands among the inputs already.
 *
 * @example
 * ```ts
 * exactText('49 / 55 x 100', '980/11 = 89.090909…'); // '49 ÷ 55 × 100 = 980/11 = 89.090909…'
 * exactText('85.18 >= 80: 6', '6'); // '85.18 ≥ 80: 6'
 * exactText('casework-closed: 1', '1'); // '1'
 * ```
 */
export function exactText(symbols: string, exact: string): string {
  const formula = symbols.replaceAll(' x ', ' × ').replaceAll(' / ', ' ÷ ').replaceAll(' >= ', ' ≥ ');
  if (formula.includes(': ')) return /^[\d.]+ [×÷≥<]/.test(formula) ? formula : exact;
  return formula === exact ? exact : `${formula} = ${exact}`;
}
