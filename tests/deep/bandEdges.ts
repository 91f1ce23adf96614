import { defineScheme, evaluateJson, gradeOf, type Scheme, totalScore } from '@sw-eval/core';

/** Shares and lower bounds in hundredths. */
interface EdgeSet {
  readonly shares: readonly number[];
  readonly edges: readonly number[];
}

const USUAL = [9000, 8000, 6000, 0];

/** Twenty ways of dividing points: published ones, uneven ones, ones with fractions, 1000 points, many parties. */
export const EDGE_SETS: readonly EdgeSet[] = [
  { shares: [1000, 2000, 1500, 5500], edges: USUAL },
  { shares: [5500, 1500, 2000, 1000], edges: USUAL },
  { shares: [70_000, 20_000, 10_000], edges: [90_000, 80_000, 60_000, 0] },
  { shares: [2500, 2500, 2500, 2500], edges: USUAL },
  { shares: [10_000], edges: USUAL },
  { shares: [5000, 5000], edges: USUAL },
  { shares: [3333, 3333, 3334], edges: USUAL },
  { shares: [3000, 7000], edges: [8500, 7000, 5500, 0] },
  { shares: [1250, 1250, 3750, 3750], edges: USUAL },
  { shares: [4000, 3000, 2000, 1000], edges: [9500, 8500, 7500, 6000, 0] },
  { shares: [1429, 1429, 1429, 1429, 1428, 1428, 1428], edges: USUAL },
  { shares: [833, 833, 833, 833, 833, 833, 833, 833, 834, 834, 834, 834], edges: USUAL },
  { shares: [6000, 4000], edges: [8950, 7950, 5950, 0] },
  { shares: [4500, 3500, 2000], edges: [9001, 8001, 6001, 1] },
  { shares: [5550, 4450], edges: [8995, 7495, 0] },
  { shares: [110, 2290, 7600], edges: USUAL },
  { shares: [50_000, 30_000, 20_000], edges: [95_000, 85_050, 70_025, 0] },
  { shares: [1, 9999], edges: USUAL },
  { shares: [300, 400, 300], edges: [900, 810, 655, 0] },
  { shares: [3500, 3500, 1500, 1500], edges: [8888, 7777, 6666, 0] },
];

/** The scheme of a set; bands are named by their lower bound. */
function schemeOf({ shares, edges }: EdgeSet): Scheme {
  return defineScheme({
    id: 'edges',
    title: 'Edges',
    totalPoints: shares.reduce((sum, share) => sum + share, 0) / 100,
    parties: shares.map((share, index) => ({ id: `p${index}`, label: `P${index}`, share: share / 100 })),
    bands: edges.map((edge) => ({ id: `from-${edge}`, label: String(edge), min: edge / 100 })),
  });
}

/** Scores in hundredths that add up to a total, walked through so that about `count` are given. */
function* scoresOf(shares: readonly number[], total: number, count: number): Generator<number[]> {
  const most = shares.reduce((sum, share) => sum + share, 0);
  // A stride without a common factor with the shares, so that all last digits come up.
  for (let seed = 0; seed < count; seed += 1) {
    let left = total;
    let room = most;
    let mixed = seed;
    const scores = shares.map((share, index) => {
      room -= share;
      const least = Math.max(0, left - room);
      const highest = Math.min(share, left);
      mixed = (mixed * 7919 + index * 104_729 + 13) % 1_000_003;
      const score = index === shares.length - 1 ? left : least + (mixed % (highest - least + 1));
      left -= score;
      return score;
    });
    yield scores;
  }
}

/** What came of trying totals on, and one hundredth below, the edges of a set. */
export interface TriedEdges {
  checked: number;
  wrongCount: number;
  readonly wrong: string[];
}

/** Tries about `count` ways to reach each edge of a set, and as many to fall one hundredth short of it. */
export function tryEdges(set: EdgeSet, count: number): TriedEdges {
  const tried: TriedEdges = { checked: 0, wrongCount: 0, wrong: [] };
  const scheme = schemeOf(set);
  const { edges, shares } = set;
  edges.forEach((edge, index) => {
    for (const short of edge === 0 ? [0] : [0, 1]) {
      const band = edges[index + short];
      const expected = band === undefined ? undefined : `from-${band}`;
      for (const scores of scoresOf(shares, edge - short, count)) {
        tried.checked += 1;
        const parties = scores.map((score, party) => ({ id: `p${party}`, awarded: score / 100 }));
        const total = totalScore(parties, scheme);
        const grade = gradeOf(total, scheme.bands)?.id;
        const good = total === (edge - short) / 100 && grade === expected && isAlikeRaw(scores, set, scheme, expected);
        if (good && (tried.checked % 50 !== 0 || isAlikeWhole(parties, scheme, expected))) continue;
        tried.wrongCount += 1;
        if (tried.wrong.length < 10)
          tried.wrong.push(`${scores.join(' + ')} of ${shares.join(' + ')}: ${total}, ${grade}`);
      }
    }
  });
  return tried;
}

/** The same points given raw, out of a hundredfold of each share: weighting them is exact, so the grade is the same. */
function isAlikeRaw(
  scores: readonly number[],
  { shares }: EdgeSet,
  scheme: Scheme,
  expected: string | undefined,
): boolean {
  const parties = scores.map((score, party) => ({ id: `p${party}`, raw: score / 8, rawMax: (shares[party] ?? 0) / 8 }));
  return gradeOf(totalScore(parties, scheme), scheme.bands)?.id === expected;
}

/** The same through a whole case. */
function isAlikeWhole(
  parties: { id: string; awarded: number }[],
  scheme: Scheme,
  expected: string | undefined,
): boolean {
  const range = { start: '2024-01-01', end: '2024-12-31' };
  const station = { name: 'Station' };
  const rest = { version: 1, stage: 'final', station, agreement: range, period: range, indicators: [] };
  return evaluateJson({ ...rest, scheme, parties }).grade?.id === expected;
}
