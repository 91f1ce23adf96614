import { describe, expect, test } from 'vitest';
import { PAIR_SETS, tryPairs } from './exactPairs.js';
import { reportTried } from './report.js';

describe('the rate of every pair with one or two decimals is that of long division', () => {
  test.each(PAIR_SETS.filter(({ decimals }) => decimals > 0))('$name', (set) => {
    const { checked, printed, wrongCount, wrong } = tryPairs(set, 1);
    reportTried(set.name, { pairs: checked, 'of them as printed and by every mode': printed, wrong: wrongCount });
    expect(wrong).toEqual([]);
    expect([checked, wrongCount]).toEqual([4_004_000, 0]);
  });
});
