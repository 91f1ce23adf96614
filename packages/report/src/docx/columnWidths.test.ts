import { describe, expect, it } from 'vitest';
import { columnWidths } from './columnWidths.js';

describe('columnWidths', () => {
  it('add up to the width whatever the shares', () => {
    expect(columnWidths([33, 33, 34], 100)).toEqual([33, 33, 34]);
    expect(columnWidths([50, 50], 101)).toEqual([51, 50]);
    for (const shares of [[31, 9, 15, 15, 15, 15], [1, 99], [100], [7, 11, 13, 17, 19, 33]]) {
      expect(columnWidths(shares, 8845).reduce((sum, width) => sum + width, 0)).toBe(8845);
    }
  });
});
