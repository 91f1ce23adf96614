import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { reportTried } from './report.js';
import { ZONES } from './zones.js';

test('the months of every period of four years are the same in six zones', () => {
  const script = fileURLToPath(new URL('monthsInZone.mjs', import.meta.url));
  const results = ZONES.map((zone) => {
    const env = { ...process.env, TZ: zone };
    const printed = execFileSync(process.execPath, [script], { env, encoding: 'utf8' });
    return JSON.parse(printed) as { offsets: number[]; count: number; checksum: string };
  });
  const [first] = results;
  reportTried('months in six zones', { 'periods and conventions a zone': first?.count ?? 0, zones: results.length });
  // The zones were really in force.
  expect(new Set(results.map(({ offsets }) => offsets.join()))).toHaveProperty('size', ZONES.length);
  expect(results.map(({ checksum, count }) => [checksum, count])).toEqual(
    results.map(() => [first?.checksum, 6_407_946]),
  );
});
