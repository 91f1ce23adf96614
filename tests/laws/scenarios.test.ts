import { applyScenario, parseCase, type ScenarioChange } from '@sw-eval/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pick } from './support/draw.js';
import { deepFrozen } from './support/frozen.js';
import { drawParsed } from './support/parsed.js';
import { draws } from './support/settings.js';

describe('a scenario', () => {
  test('of no changes is the case itself, and changes nothing of it', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { parsed } = drawParsed(draw, { gaps: true, stated: true });
        const before = structuredClone(parsed);
        expect(applyScenario(deepFrozen(parsed), [])).toStrictEqual(before);
      }),
      draws(60),
    );
  });

  test('undone is the case itself', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { parsed } = drawParsed(draw, { gaps: true });
        fc.pre(parsed.indicators.length > 0);
        const { id, actual } = pick(draw, parsed.indicators);
        const path = `indicators.${id}.actual`;
        const there = applyScenario(parsed, [{ path, value: Math.round((actual + 1) * 1e6) / 1e6 }]);
        expect(there.indicators.find((indicator) => indicator.id === id)?.actual).not.toBe(actual);
        expect(applyScenario(there, [{ path, value: actual }])).toStrictEqual(parsed);
      }),
      draws(60),
    );
  });
});

/** Every plain value of a case, and every empty part, with the path that leads to it. */
function changesTo(value: unknown, path = ''): ScenarioChange[] {
  const parts = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (parts.length === 0) return [{ path, value }];
  return parts.flatMap(([key, part]) => {
    const { id, unit, evaluator } = (part ?? {}) as Record<string, unknown>;
    const step = Array.isArray(value) ? String(id ?? unit ?? evaluator ?? key) : key;
    return changesTo(part, path === '' ? step : `${path}.${step}`);
  });
}

describe('a case', () => {
  test('can be written path by path on a bare one, and every part of it taken away again', () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { parsed } = drawParsed(draw, { gaps: true, stated: true });
        const { version, stage, scheme, station, agreement, period, ...rest } = parsed;
        const bare = parseCase({
          ...{ version, stage, scheme, station: { name: station.name }, agreement, period },
          ...{ indicators: [], parties: [] },
        });
        const written = applyScenario(bare, [
          ...changesTo(station, 'station'),
          ...Object.entries(rest).flatMap(([key, part]) => changesTo(part, key)),
        ]);
        expect(written).toEqual(parsed);
        const keys = Object.keys(rest).filter((key) => key !== 'indicators' && key !== 'parties');
        const taken = applyScenario(parsed, [
          ...keys.map((path) => ({ path, value: undefined })),
          ...parsed.indicators.map(({ id }) => ({ path: `indicators.${id}`, value: undefined })),
          ...parsed.parties.map(({ id }) => ({ path: `parties.${id}`, value: undefined })),
          ...Object.keys(station).flatMap((key) =>
            key === 'name' ? [] : [{ path: `station.${key}`, value: undefined }],
          ),
        ]);
        expect(taken).toEqual(bare);
      }),
      draws(60),
    );
  });
});
