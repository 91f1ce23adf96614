import { describe, expect, it } from 'vitest';
import { fractionOf, rounded } from '../numbers/fraction.js';
import type { Aggregate } from '../schemas/schemeSchema.js';
import { aggregate } from './aggregate.js';

const of = (how: Aggregate, ...points: number[]) =>
  rounded(aggregate(points.map(fractionOf), how), { decimals: 6, mode: 'half-up' });

describe('aggregate', () => {
  it('takes the mean', () => {
    expect(of('mean', 10, 1, 8, 9, 7)).toBe(7);
    expect(of('mean', 1, 0, 0)).toBe(0.333333);
    expect(of('mean', 4.5)).toBe(4.5);
  });

  it('drops the highest and the lowest from five on', () => {
    expect(of('trimmed-mean', 10, 1, 8, 9, 7)).toBe(8);
    expect(of('trimmed-mean', 10, 10, 10, 1, 1)).toBe(7);
    expect(of('trimmed-mean', 10, 1, 8, 9, 7, 3)).toBe(6.75);
    expect(of('trimmed-mean', 10, 1, 9, 7)).toBe(6.75);
    expect(of('trimmed-mean', 10)).toBe(10);
  });

  it('takes the middle, or the mean of the two in the middle', () => {
    expect(of('median', 10, 1, 8, 9, 7)).toBe(8);
    expect(of('median', 10, 1, 9, 7)).toBe(8);
    expect(of('median', 10, 9.5)).toBe(9.75);
    expect(of('median', 3)).toBe(3);
  });
});
