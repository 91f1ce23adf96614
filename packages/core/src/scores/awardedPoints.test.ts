import { describe, expect, it } from 'vitest';
import { pointsOfRaw, RAW_MAX } from './awardedPoints.js';

describe('pointsOfRaw', () => {
  it('brings a raw score to points of the share, rounded once', () => {
    const rounding = { decimals: 2, mode: 'half-up' } as const;
    expect(RAW_MAX).toBe(100);
    expect(pointsOfRaw(89.5, 100, 55, rounding)).toBe(49.23); // 49.225
    expect(pointsOfRaw(89.5, 100, 55, { decimals: 2, mode: 'half-even' })).toBe(49.22);
    expect(pointsOfRaw(89.5, 100, 55, { decimals: 2, mode: 'down' })).toBe(49.22);
    expect(pointsOfRaw(2, 3, 10, rounding)).toBe(6.67);
    expect(pointsOfRaw(0, 3, 10, rounding)).toBe(0);
  });
});
