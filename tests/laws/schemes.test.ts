import { defineScheme, evaluateJson, type Scheme, schemes } from '@sw-eval/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawCase } from './support/cases.js';
import { damaged, hostileJson } from './support/damage.js';
import { deepFrozen } from './support/frozen.js';
import { issuesThrown } from './support/issues.js';
import { drawScheme, reordered, someKeys } from './support/schemes.js';
import { draws } from './support/settings.js';

const anyPreset = fc.constantFrom(...(Object.keys(schemes) as (keyof typeof schemes)[]));

describe('a scheme', () => {
  test('that was defined is defined again as itself, through JSON too', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { scheme } = drawScheme(draw, { gaps: true });
        expect(defineScheme(scheme)).toStrictEqual(scheme);
        expect(defineScheme(JSON.parse(JSON.stringify(scheme)))).toStrictEqual(scheme);
      }),
      draws(100),
    );
  });

  test('does not change what it was given', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { given } = drawScheme(draw, { gaps: true });
        fc.pre(typeof given === 'object');
        const before = structuredClone(given);
        defineScheme(deepFrozen(given));
        expect(given).toStrictEqual(before);
      }),
      draws(80),
    );
  });

  test('gives the same figures with its parties, bands and indicators in another order', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { input, scheme } = drawCase(draw, { gaps: true });
        const [one, other] = [evaluateJson(input), evaluateJson({ ...input, scheme: reordered(draw, scheme) })];
        expect([other.total, other.grade, other.range, other.complete]).toEqual([
          one.total,
          one.grade,
          one.range,
          one.complete,
        ]);
        const byId = ({ indicators }: typeof one) => new Map(indicators.map((indicator) => [indicator.id, indicator]));
        expect(byId(other)).toEqual(byId(one));
      }),
      draws(100),
    );
  });

  test('of any JSON values, or damaged, is a scheme or a SwEvalError', () => {
    const define = (input: unknown) => {
      issuesThrown(() => defineScheme(input as Scheme));
    };
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), hostileJson()), define), draws(500));
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        define(damaged(draw, drawScheme(draw, { gaps: true }).given));
      }),
      draws(150),
    );
  });
});

describe('an extension', () => {
  test('that replaces nothing is the preset', () => {
    fc.assert(
      fc.property(anyPreset, (id) => {
        expect(defineScheme({ extends: id })).toStrictEqual(schemes[id]);
      }),
      draws(20),
    );
  });

  test("that replaces keys by the preset's own keeps every value, and calls what they rule a convention", () => {
    fc.assert(
      fc.property(fc.gen(), anyPreset, (draw, id) => {
        const preset = schemes[id];
        const keys = someKeys(draw);
        const overrides = Object.fromEntries(keys.map((key) => [key, preset[key]]));
        const { rules, ...values } = defineScheme({ extends: id, ...overrides });
        const { rules: own, ...ownValues } = preset;
        expect(values).toStrictEqual(ownValues);
        for (const [name, rule] of Object.entries(rules)) {
          // No rule becomes better founded by being replaced.
          const before = own[name as keyof typeof own];
          expect(rule).toEqual(rule?.basis === 'sourced' ? before : { basis: 'convention' });
        }
        if (keys.includes('bands')) expect(rules.bands).toEqual({ basis: 'convention' });
        if (keys.includes('parties')) expect(rules.shares).toEqual({ basis: 'convention' });
      }),
      draws(100),
    );
  });
});
