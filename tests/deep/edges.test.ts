import { expect, test } from 'vitest';
import { EDGE_SETS, tryEdges } from './bandEdges.js';
import { reportTried } from './report.js';

test('every total on the edge of a band, and one hundredth below it, has the right grade for 20 sets of shares', () => {
  expect(EDGE_SETS).toHaveLength(20);
  let [checked, wrongCount] = [0, 0];
  const wrong: string[] = [];
  for (const set of EDGE_SETS) {
    const tried = tryEdges(set, 3000);
    checked += tried.checked;
    wrongCount += tried.wrongCount;
    wrong.push(...tried.wrong);
  }
  reportTried('totals on the edges of bands', { totals: checked, wrong: wrongCount });
  expect(wrong).toEqual([]);
  expect(wrongCount).toBe(0);
});
