import { describe, expect, test } from 'vitest';
import { PAIR_SETS, tryPairs } from './exactPairs.js';
import { reportTried } from './report.js';

const EXPECTED = new Map([
  ['targets 1 to 2,000', 4_004_000],
  ['targets that are multiples of 4,000', 2_600_025],
]);

describe('the rate of every pair of whole numbers is that of long division', () => {
  test.each(PAIR_SETS.filter(({ decimals }) => decimals === 0))('$name', (set) => {
    const { checked, printed, wrongCount, wrong } = tryPairs(set, 1);
    reportTried(set.name, { pairs: checked, 'of them as printed and by every mode': printed, wrong: wrongCount });
    expect(wrong).toEqual([]);
    expect([checked, wrongCount]).toEqual([EXPECTED.get(set.name), 0]);
  });
});
