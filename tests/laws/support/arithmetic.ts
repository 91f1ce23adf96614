/** An exact value. */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** What a formula may hold beside numbers. */
const TOKEN = /\d+(?:\.\d+)?|max\(|min\(|[-+x/(),]/g;

/**
 * What a formula such as `max(0, 55 - 49) / 1.5` comes to, in exact fractions, read as a person reads it; `undefined`
 * where it is not arithmetic. Days that are only mentioned, `10 + 0.5 (4 d)`, are passed over.
 *
 * A second implementation, for tests only: nothing of the core is used.
 */
export function workOut(formula: string): Exact | undefined {
  const text = formula.replace(/\((\+ )?\d+ d\)/g, '');
  const tokens = text.match(TOKEN) ?? [];
  if (tokens.length === 0 || tokens.join('') !== text.replaceAll(' ', '')) return undefined;
  const reader = new Reader(tokens);
  const value = reader.sum();
  return reader.isAtEnd() ? value : undefined;
}

class Reader {
  readonly #tokens: string[];

  constructor(tokens: readonly string[]) {
    this.#tokens = [...tokens];
  }

  isAtEnd(): boolean {
    return this.#tokens.length === 0;
  }

  sum(): Exact | undefined {
    return this.#chain(
      ['+', '-'],
      () => this.#product(),
      (a, b, sign) => ({
        numerator: a.numerator * b.denominator + (sign === '+' ? 1n : -1n) * b.numerator * a.denominator,
        denominator: a.denominator * b.denominator,
      }),
    );
  }

  #product(): Exact | undefined {
    return this.#chain(
      ['x', '/'],
      () => this.#part(),
      (a, b, sign) => {
        const [over, under] = sign === 'x' ? [b.numerator, b.denominator] : [b.denominator, b.numerator];
        return under === 0n ? undefined : { numerator: a.numerator * over, denominator: a.denominator * under };
      },
    );
  }

  #chain(
    signs: readonly string[],
    next: () => Exact | undefined,
    put: (a: Exact, b: Exact, sign: string) => Exact | undefined,
  ): Exact | undefined {
    let value = next();
    while (value !== undefined && signs.includes(this.#tokens[0] ?? '')) {
      const sign = String(this.#tokens.shift());
      const right = next();
      value = right && put(value, right, sign);
    }
    return value;
  }

  #part(): Exact | undefined {
    const token = this.#tokens.shift();
    if (token === undefined) return undefined;
    if (/^\d/.test(token)) {
      const [whole = '', decimals = ''] = token.split('.');
      return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) };
    }
    if (token !== '(' && token !== 'max(' && token !== 'min(') return undefined;
    const first = this.sum();
    let value = first;
    if (token !== '(') {
      if (this.#tokens.shift() !== ',') return undefined;
      const second = this.sum();
      if (first === undefined || second === undefined) return undefined;
      const isFirstLess = first.numerator * second.denominator < second.numerator * first.denominator;
      value = isFirstLess === (token === 'min(') ? first : second;
    }
    return this.#tokens.shift() === ')' ? value : undefined;
  }
}
