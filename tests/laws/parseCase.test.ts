import { evaluateJson, type Issue, parseCase, safeParseCase } from '@sw-eval/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cpuTime } from '../support/cpuTime.js';
import { drawCase } from './support/cases.js';
import { damaged, hostileJson } from './support/damage.js';
import { deepFrozen } from './support/frozen.js';
import { issuesThrown } from './support/issues.js';
import { draws } from './support/settings.js';
import { withTextNumbers } from './support/textNumbers.js';

/** Longest that an answer may take, in milliseconds, on a busy machine; usual are less than 5. */
const BOUND = 2000;

/** Evaluates, and gives the issues where the input is refused. */
function issuesOf(input: unknown): readonly Issue[] {
  const start = cpuTime();
  const issues = issuesThrown(() => evaluateJson(input));
  expect(cpuTime() - start).toBeLessThan(BOUND);
  return issues;
}

describe('parsing a case', () => {
  test('accepts every case with any part of the format', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { input } = drawCase(draw, { gaps: true, stated: true });
        const result = safeParseCase(input);
        expect(result.ok ? [] : result.issues).toEqual([]);
      }),
      draws(80),
    );
  });

  test('gives a case that survives JSON and parses to itself', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const parsed = parseCase(drawCase(draw, { gaps: true, stated: true }).input);
        const again: unknown = JSON.parse(JSON.stringify(parsed));
        expect(again).toStrictEqual(parsed);
        expect(parseCase(again)).toStrictEqual(parsed);
      }),
      draws(80),
    );
  });

  test('reads decimal strings as the numbers they stand for', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { input } = drawCase(draw, { gaps: true, stated: true });
        expect(parseCase(withTextNumbers(draw, input))).toStrictEqual(parseCase(input));
      }),
      draws(80),
    );
  });

  test('changes nothing of its input', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { input } = drawCase(draw, { gaps: true, stated: true });
        const before = JSON.stringify(input);
        safeParseCase(deepFrozen(input));
        safeParseCase(deepFrozen(damaged(draw, input)));
        expect(JSON.stringify(input)).toBe(before);
      }),
      draws(80),
    );
  });

  test('of any JSON value gives a value or a SwEvalError, in bounded time', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue({ maxDepth: 6 }), hostileJson()), (input) => {
        expect(issuesOf(input).length).toBeGreaterThan(0);
      }),
      draws(500),
    );
  });

  test('names a thousand unknown references in bounded time', () => {
    const longId = (letter: string, index: number) => `${letter.repeat(56)}${index}`;
    const count = 1000;
    const numbers = Array.from({ length: count }, (_, index) => index);
    const days = { start: '2024-01-01', end: '2024-12-31' };
    const issues = issuesOf({
      ...{
        version: 1,
        stage: 'final',
        scheme: 'guangzhou-2023',
        station: { name: 'x' },
        agreement: days,
        period: days,
      },
      areas: numbers.map((index) => ({ id: longId('a', index), name: 'x' })),
      indicators: [
        {
          id: 'client-files',
          target: 1,
          actual: 1,
          byUnit: numbers.map((index) => ({ unit: longId('b', index), actual: 1 })),
        },
      ],
      parties: [],
    });
    expect(issues.filter(({ code }) => code === 'unknown-reference')).toHaveLength(count);
  });

  test('of a damaged case gives a value or a SwEvalError, and every issue leads to a place of the input', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const input = damaged(draw, drawCase(draw, { gaps: true, stated: true }).input);
        const issues = issuesOf(input);
        for (const { path } of issues) {
          // All but the last step are there; the last may name what is missing.
          let value: unknown = input;
          for (const step of path.slice(0, -1)) {
            expect(typeof value === 'object' && value !== null && Object.hasOwn(value, step)).toBe(true);
            value = (value as Record<string | number, unknown>)[step];
          }
        }
      }),
      draws(250),
    );
  });

  test('throws exactly the issues that safeParseCase lists, each once', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const input = damaged(draw, drawCase(draw).input);
        const result = safeParseCase(input);
        if (result.ok) {
          expect(parseCase(input)).toStrictEqual(result.value);
          return;
        }
        expect(issuesOf(input)).toEqual(result.issues);
        const places = result.issues.map(({ code, path, received }) => JSON.stringify([code, path, received]));
        expect(places).toEqual([...new Set(places)]);
      }),
      draws(100),
    );
  });

  test('of a case whose scheme alone is damaged finds fault with nothing else', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { input } = drawCase(draw, { gaps: true });
        fc.pre(typeof input.scheme === 'object');
        const result = safeParseCase({ ...input, scheme: { ...input.scheme, tittle: 'x' } });
        expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual([['scheme', 'tittle']]);
      }),
      draws(100),
    );
  });

  test('names a key that was added anywhere', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { input } = drawCase(draw);
        const key = draw(fc.constantFrom, 'Target', 'extra', '__proto', '数');
        for (const part of ['station', 'agreement', 'period'] as const) {
          const result = safeParseCase({ ...input, [part]: { ...input[part], [key]: 1 } });
          expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path])).toEqual([
            ['unknown-key', [part, key]],
          ]);
        }
      }),
      draws(60),
    );
  });
});
