import { completionRate, SwEvalError, targetsFromRate } from '@sw-eval/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asPrinted, divideOnPaper, rateOnPaper } from '../deep/oracle.js';
import { issuesThrown } from './support/issues.js';
import { anyCount, anyDecimal, anyRounding, type Exact, fromParts, textOfParts } from './support/numbers.js';
import { draws } from './support/settings.js';

function onPaper(actual: Exact, target: Exact, decimals: number, mode: 'half-up' | 'half-even' | 'down'): string {
  const numerator = actual.parts * 10n ** BigInt(target.decimals) * 100n;
  const denominator = target.parts * 10n ** BigInt(actual.decimals);
  return divideOnPaper(numerator, denominator, decimals, mode);
}

const rateOf = (actual: number, target: number, rounding = {}) => completionRate({ actual, target }, rounding) ?? -1;

describe('a completion rate', () => {
  test('is what long division on paper gives, for inputs of every size and every rounding', () => {
    fc.assert(
      fc.property(anyDecimal(), anyDecimal(), anyRounding(), (actual, target, { decimals, mode }) => {
        const rate = completionRate({ actual: actual.value, target: target.value }, { decimals, mode });
        expect(rate).toBe(Number(onPaper(actual, target, decimals, mode)));
      }),
      draws(20_000),
    );
  });

  test('prints as it would on paper', () => {
    fc.assert(
      fc.property(anyCount(), fc.integer({ min: 1, max: 20_000 }), anyRounding(), (actual, target, rounding) => {
        const { decimals, mode } = rounding;
        const onPaper = rateOnPaper(BigInt(actual), BigInt(target), decimals, mode);
        expect(String(completionRate({ actual, target }, rounding))).toBe(asPrinted(onPaper));
      }),
      draws(10_000),
    );
  });

  test('stays the same when actual and target are scaled together', () => {
    const law = fc.property(
      anyCount(),
      fc.integer({ min: 1, max: 20_000 }),
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 0, max: 6 }),
      anyRounding(),
      (actual, target, factor, shift, rounding) => {
        const rate = rateOf(actual, target, rounding);
        expect(rateOf(actual * factor, target * factor, rounding)).toBe(rate);
        expect(rateOf(fromParts(actual, shift), fromParts(target, shift), rounding)).toBe(rate);
      },
    );
    fc.assert(law, draws(5000));
  });

  test('never falls when more is done, and never rises when more was agreed', () => {
    const law = fc.property(
      anyCount(),
      anyCount(),
      fc.integer({ min: 1, max: 20_000 }),
      anyCount(),
      anyRounding(),
      (actual, more, target, higher, rounding) => {
        const rate = rateOf(actual, target, rounding);
        expect(rateOf(actual + more, target, rounding)).toBeGreaterThanOrEqual(rate);
        expect(rateOf(actual, target + higher, rounding)).toBeLessThanOrEqual(rate);
      },
    );
    fc.assert(law, draws(5000));
  });

  test('is never cut off below or at 100, and is 100 exactly when the target is met', () => {
    fc.assert(
      fc.property(anyDecimal(), anyDecimal(), (actual, target) => {
        const exact = rateOf(actual.value, target.value, { decimals: 2, mode: 'down' });
        expect(exact >= 100).toBe(actual.value >= target.value);
        expect(rateOf(target.value, target.value)).toBe(100);
      }),
      draws(5000),
    );
  });

  test('differs between the three modes by at most one of the last digit: down, half-even, half-up', () => {
    const law = fc.property(anyDecimal(), anyDecimal(), fc.integer({ min: 0, max: 6 }), (actual, target, decimals) => {
      const [down, even, up] = (['down', 'half-even', 'half-up'] as const).map((mode) =>
        rateOf(actual.value, target.value, { decimals, mode }),
      ) as [number, number, number];
      expect(down).toBeLessThanOrEqual(even);
      expect(even).toBeLessThanOrEqual(up);
      // Far above 2^53 neighbouring numbers lie further apart than one of the last digit.
      const gap = Math.max(10 ** -decimals, up * 2 ** -51);
      expect(up - down).toBeLessThanOrEqual(gap * 1.5);
    });
    fc.assert(law, draws(5000));
  });

  test('is null for a target of 0, whatever was done', () => {
    fc.assert(
      fc.property(anyDecimal(), anyRounding(), ({ value }, rounding) => {
        expect(completionRate({ actual: value, target: 0 }, rounding)).toBeNull();
      }),
      draws(500),
    );
  });

  test('is the same for decimal strings as for numbers, zeros at either end included', () => {
    const zeros = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(anyDecimal(), anyDecimal(), anyRounding(), zeros, zeros, (actual, target, rounding, front, back) => {
        const text = textOfParts(actual.parts, actual.decimals);
        const padded = `${'0'.repeat(front)}${text.includes('.') ? text + '0'.repeat(back) : text}`;
        expect(completionRate({ actual: padded, target: textOfParts(target.parts, target.decimals) }, rounding)).toBe(
          completionRate({ actual: actual.value, target: target.value }, rounding),
        );
      }),
      draws(5000),
    );
  });

  test('of any JSON values is a value or a SwEvalError that names the argument', () => {
    const numberLike = fc.oneof(
      fc.jsonValue(),
      fc.double(),
      fc.constantFrom('1e3', ' 5', '-3', '-0', '+1', '1.', '.5', '0x10', '٣', 'Infinity', ''),
      fc.stringMatching(/^\d{0,16}\.?\d{0,9}$/),
    );
    const options = fc.oneof(
      fc.constant({}),
      fc.record({
        decimals: fc.oneof(fc.integer(), fc.jsonValue()),
        mode: fc.oneof(fc.constant('down'), fc.jsonValue()),
      }),
    );
    const law = fc.property(numberLike, numberLike, options, (actual, target, rounding) => {
      const issues = issuesThrown(() => {
        const rate = completionRate({ actual: actual as number, target: target as number }, rounding as object);
        expect(rate === null || (Number.isFinite(rate) && rate >= 0 && !Object.is(rate, -0))).toBe(true);
      });
      for (const { path } of issues) {
        expect(path).toHaveLength(1);
        expect(['actual', 'target', 'decimals', 'mode']).toContain(path[0]);
      }
    });
    fc.assert(law, draws(20_000));
  });
});

/** What a caller of `targetsFromRate` gets, where too many fit: nothing. */
function targetsOf(actual: number, rate: number, rounding = {}): number[] | undefined {
  try {
    return targetsFromRate(actual, rate, rounding);
  } catch (error) {
    if (error instanceof SwEvalError && error.code === 'too-many-targets') return undefined;
    throw error;
  }
}

describe('the targets worked back from a printed rate', () => {
  const counts = fc.oneof(anyCount(), fc.integer({ min: 0, max: 999_999_999 }));
  const targets = fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 999_999_999 }));

  test('hold the target, or are too many', () => {
    fc.assert(
      fc.property(counts, targets, anyRounding(), (actual, target, rounding) => {
        const rate = rateOf(actual, target, rounding);
        // A rate of more digits than an input may have cannot be given back.
        fc.pre(String(rate).replace('.', '').length <= 15 && rate < 1e12);
        const found = targetsOf(actual, rate, rounding);
        if (found !== undefined) expect(found).toContain(target);
      }),
      draws(5000),
    );
  });

  test('each print as that rate, follow on each other without a gap, and their neighbours do not', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 60_000 }), anyRounding(), (actual, hundredths, rounding) => {
        const rate = fromParts(hundredths, Math.min(2, rounding.decimals));
        const found = targetsOf(actual, rate, rounding) ?? [];
        const [first, last] = [found[0], found.at(-1)];
        fc.pre(first !== undefined && last !== undefined);
        expect(found.every((target, index) => target === first + index)).toBe(true);
        expect(found.every((target) => rateOf(actual, target, rounding) === rate)).toBe(true);
        if (first > 1) expect(rateOf(actual, first - 1, rounding)).not.toBe(rate);
        expect(rateOf(actual, last + 1, rounding)).not.toBe(rate);
      }),
      draws(5000),
    );
  });

  test('are those that trying every target finds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 4000, max: 60_000 }),
        anyRounding(),
        (actual, hundredths, rounding) => {
          const rate = fromParts(hundredths, 2);
          const tried = Array.from({ length: 1000 }, (_, index) => index + 1).filter(
            (target) => rateOf(actual, target, rounding) === rate,
          );
          expect(targetsOf(actual, rate, rounding)).toEqual(tried);
        },
      ),
      draws(150),
    );
  });
});
