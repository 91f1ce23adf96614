import { inflateSync } from 'node:zlib';
import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zlibRuns } from './zlibRuns.js';

/** A byte, as often as said, one run after the other. */
function runs(...pairs: readonly (readonly [value: number, times: number])[]): Uint8Array {
  return Uint8Array.from(pairs.flatMap(([value, times]) => Array.from({ length: times }, () => value)));
}

describe('zlibRuns', () => {
  it('gives back a run of every length up to beyond the longest that one repeat can say', () => {
    for (let times = 0; times <= 600; times += 1) {
      const bytes = runs([7, times], [9, 1]);
      expect(new Uint8Array(inflateSync(zlibRuns(bytes))), `${times}`).toEqual(bytes);
    }
  });

  it('gives back every byte, alone and in runs', () => {
    const bytes = runs(...Array.from({ length: 256 }, (_, value) => [value, (value % 5) + 1] as const));
    expect(new Uint8Array(inflateSync(zlibRuns(bytes)))).toEqual(bytes);
    expect(unzlibSync(zlibRuns(bytes))).toEqual(bytes);
  });

  it('gives back what has no runs, and nothing', () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31 + (index >> 8) * 7) & 0xff);
    expect(new Uint8Array(inflateSync(zlibRuns(bytes)))).toEqual(bytes);
    expect(inflateSync(zlibRuns(new Uint8Array())).length).toBe(0);
  });

  it('makes runs small', () => {
    expect(zlibRuns(new Uint8Array(100_000)).length).toBeLessThan(700);
  });
});
