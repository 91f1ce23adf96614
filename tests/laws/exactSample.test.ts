import { readFileSync } from 'node:fs';
import { assessedMonths, evaluateJson } from '@sw-eval/core';
import { afterEach, describe, expect, test } from 'vitest';
import { EDGE_SETS, tryEdges } from '../deep/bandEdges.js';
import { PAIR_SETS, tryPairs } from '../deep/exactPairs.js';
import { CONVENTIONS } from '../deep/monthsByDays.js';
import { ZONES } from '../deep/zones.js';
import { dateAt } from './support/dates.js';

describe('a sample of what the deep run tries to the last pair', () => {
  test.each(PAIR_SETS)('rates: $name', (set) => {
    const { checked, wrong } = tryPairs(set, 97);
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(25_000);
  });

  test('totals on the edges of bands', () => {
    for (const set of EDGE_SETS) {
      const { checked, wrong } = tryEdges(set, 50);
      expect(wrong).toEqual([]);
      expect(checked).toBeGreaterThan(200);
    }
  });
});

describe("the host's zone", () => {
  afterEach(() => {
    process.env['TZ'] = 'UTC';
  });

  test('changes no months and nothing of an evaluation', () => {
    const realCase: unknown = JSON.parse(
      readFileSync(new URL('../cases/guangwei-2024-final.json', import.meta.url), 'utf8'),
    );
    const results = ZONES.map((zone) => {
      process.env['TZ'] = zone;
      const offsets = [0, 6].map((month) => new Date(2024, month, 1).getTimezoneOffset()).join();
      const months = Array.from({ length: 700 }, (_, index) => ({
        start: dateAt(index * 3),
        end: dateAt(index * 4),
      })).flatMap((period) => CONVENTIONS.map((convention) => assessedMonths(period, convention)));
      return { offsets, figures: JSON.stringify([months, evaluateJson(realCase)]) };
    });
    expect(new Set(results.map(({ offsets }) => offsets)).size).toBe(ZONES.length);
    expect(new Set(results.map(({ figures }) => figures)).size).toBe(1);
  });
});
