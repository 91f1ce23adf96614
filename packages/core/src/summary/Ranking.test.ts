import { describe, expect, it } from 'vitest';
import { MOST_RANKED, Ranking } from './Ranking.js';

const ranked = (...totals: number[]) => {
  const ranking = new Ranking();
  totals.forEach((total, index) => {
    ranking.add({ index, name: `站${index}`, total, grade: null });
  });
  return ranking.stations();
};

describe('Ranking', () => {
  it('ranks by total, best first; equal totals share a rank', () => {
    expect(ranked(80, 93.73, 90, 90, 60).map(({ rank, tied, index }) => [rank, tied, index])).toEqual([
      [1, false, 1],
      [2, true, 2],
      [2, true, 3],
      [4, false, 0],
      [5, false, 4],
    ]);
    expect(ranked(5, 5, 5).map(({ rank, tied }) => [rank, tied])).toEqual([
      [1, true],
      [1, true],
      [1, true],
    ]);
    expect(ranked()).toEqual([]);
  });

  it('keeps name and grade', () => {
    const ranking = new Ranking();
    ranking.add({ index: 0, name: '甲', total: 90, grade: 'excellent' });
    expect(ranking.stations()).toEqual([{ rank: 1, tied: false, index: 0, name: '甲', total: 90, grade: 'excellent' }]);
  });

  it('keeps the highest 10,000, however many there are', () => {
    const count = MOST_RANKED * 2 + 5;
    const stations = ranked(...Array.from({ length: count }, (_, index) => index));
    expect(stations).toHaveLength(10_000);
    expect(stations[0]).toMatchObject({ rank: 1, total: count - 1 });
    expect(stations.at(-1)).toMatchObject({ rank: 10_000, total: count - 10_000 });
  });
});
