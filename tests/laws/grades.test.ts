import { defineScheme, gradeOf, totalScore } from '@sw-eval/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divideOnPaper } from '../deep/oracle.js';
import { anyBands, splitParts } from './support/bands.js';
import { issuesThrown } from './support/issues.js';
import { fromParts, textOfParts } from './support/numbers.js';
import { draws } from './support/settings.js';

/** A scheme of 1 to 12 parties and a score in hundredths for each, not above its share. */
const scored = fc
  .tuple(fc.constantFrom(100, 1000, 99.5), fc.integer({ min: 1, max: 12 }))
  .chain(([total, count]) => splitParts(Math.round(total * 100), count).map((shares) => ({ total, shares })))
  .chain(({ total, shares }) =>
    fc.record({
      total: fc.constant(total),
      shares: fc.constant(shares),
      scores: fc.tuple(...shares.map((share) => fc.integer({ min: 0, max: share }))),
    }),
  );

function schemeOf(shares: readonly number[], totalPoints: number) {
  const parties = shares.map((share, index) => ({ id: `p${index}`, label: `P${index}`, share: fromParts(share, 2) }));
  return defineScheme({ id: 'drawn', title: 'Drawn', totalPoints, parties, bands: [] });
}

const awardedOf = (scores: readonly number[]) =>
  scores.map((score, index) => ({ id: `p${index}`, awarded: fromParts(score, 2) }));

describe('a total', () => {
  test('is the sum of its lines to the last digit', () => {
    fc.assert(
      fc.property(scored, ({ total, shares, scores }) => {
        const sum = scores.reduce((left, right) => left + right, 0);
        expect(totalScore(awardedOf(scores), schemeOf(shares, total))).toBe(fromParts(sum, 2));
      }),
      draws(2000),
    );
  });

  test('does not depend on the order of the parties, nor on scores being texts', () => {
    const shuffled = scored.chain((drawn) =>
      fc.record({
        drawn: fc.constant(drawn),
        order: fc.shuffledSubarray(awardedOf(drawn.scores), { minLength: drawn.scores.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ drawn: { total, shares, scores }, order }) => {
        const scheme = schemeOf(shares, total);
        const printed = totalScore(awardedOf(scores), scheme);
        expect(totalScore(order, scheme)).toBe(printed);
        const texts = scores.map((score, index) => ({ id: `p${index}`, awarded: textOfParts(score, 2) }));
        expect(totalScore(texts, scheme)).toBe(printed);
      }),
      draws(1000),
    );
  });

  test("of some of the parties is never above that of all, nor that of all above the scheme's points", () => {
    fc.assert(
      fc.property(scored, fc.nat(12), ({ total, shares, scores }, some) => {
        const scheme = schemeOf(shares, total);
        const all = totalScore(awardedOf(scores), scheme);
        expect(totalScore(awardedOf(scores.slice(0, some)), scheme)).toBeLessThanOrEqual(all);
        expect(all).toBeLessThanOrEqual(total);
      }),
      draws(1000),
    );
  });

  test('of raw scores is the sum of what each gives on paper, rounded before it is added', () => {
    const raws = scored.chain((drawn) =>
      fc.record({
        drawn: fc.constant(drawn),
        raws: fc.tuple(...drawn.shares.map(() => fc.integer({ min: 0, max: 500_000 }))),
        rawMax: fc.constantFrom(500, 1000, 50),
      }),
    );
    fc.assert(
      fc.property(raws, ({ drawn: { total, shares }, raws: parts, rawMax }) => {
        const most = rawMax * 1000;
        const given = parts.map((raw) => Math.min(raw, most));
        const scores = given.map((raw, index) => ({ id: `p${index}`, raw: fromParts(raw, 3), rawMax }));
        const hundredths = given.map((raw, index) =>
          BigInt(divideOnPaper(BigInt(raw) * BigInt(shares[index] ?? 0), BigInt(most), 0, 'half-up')),
        );
        const sum = hundredths.reduce((left, right) => left + right, 0n);
        expect(totalScore(scores, schemeOf(shares, total))).toBe(fromParts(sum, 2));
      }),
      draws(2000),
    );
  });

  test('refuses a score one hundredth above its share', () => {
    fc.assert(
      fc.property(scored, fc.nat(), ({ total, shares, scores }, pick) => {
        const index = pick % shares.length;
        const raised = scores.map((score, at) => (at === index ? (shares[at] ?? 0) + 1 : score));
        const issues = issuesThrown(() => totalScore(awardedOf(raised), schemeOf(shares, total)));
        expect(issues.map(({ code, path }) => [code, path])).toEqual([['score-above-share', [index, 'awarded']]]);
      }),
      draws(500),
    );
  });

  test('names every score that is no number, of no party, given twice, too fine or too high, at its place', () => {
    const wrong = fc.constantFrom(
      ...([
        [{ id: 'nobody', awarded: 1 }, 'unknown-reference', 'id'],
        [{ id: 'p0', awarded: 1 }, 'duplicate-id', 'id'],
        [{ id: 'p1', awarded: '一' }, 'not-a-number', 'awarded'],
        [{ id: 'p1', awarded: 1.005 }, 'too-many-decimals', 'awarded'],
        [{ id: 'p1', raw: 101 }, 'score-above-share', 'raw'],
        [{ id: 'p1', raw: 0, rawMax: 0 }, 'out-of-range', 'rawMax'],
        [{ id: 'p1', raw: -1 }, 'negative', 'raw'],
        [{ id: 'p1', raw: 1, rawMax: 1e12 }, 'too-many-digits', 'rawMax'],
        [{ id: 'p1' }, 'not-a-number', 'raw'],
      ] as const),
    );
    fc.assert(
      fc.property(wrong, fc.boolean(), ([score, code, key], texts) => {
        const scheme = schemeOf([5000, 5000], 100);
        const first = { id: 'p0', awarded: texts ? '40.5' : 40.5 };
        const issues = issuesThrown(() => totalScore([first, score as typeof first], scheme));
        expect(issues.map((issue) => [issue.code, issue.path])).toEqual([[code, [1, key]]]);
      }),
      draws(100),
    );
  });
});

describe('a grade', () => {
  const points = fc.integer({ min: 0, max: 100_000 });

  test('is the highest band that begins at or below the total', () => {
    fc.assert(
      fc.property(anyBands(10_000, false), points, (bands, total) => {
        const reached = bands.filter((band) => Math.round(band.min * 100) <= total);
        const highest = reached.reduce<(typeof bands)[number] | undefined>(
          (best, band) => (best === undefined || band.min > best.min ? band : best),
          undefined,
        );
        expect(gradeOf(fromParts(total, 2), bands)?.id).toBe(highest?.id);
      }),
      draws(3000),
    );
  });

  test('does not depend on the order of the bands', () => {
    const shuffled = anyBands(10_000, true).chain((bands) =>
      fc.tuple(fc.constant(bands), fc.shuffledSubarray(bands, { minLength: bands.length })),
    );
    fc.assert(
      fc.property(shuffled, points, ([bands, order], total) => {
        expect(gradeOf(fromParts(total, 2), order)).toEqual(gradeOf(fromParts(total, 2), bands));
      }),
      draws(2000),
    );
  });

  test('is reached on the very edge of its band, and not one hundredth below', () => {
    fc.assert(
      fc.property(anyBands(10_000, true), (bands) => {
        for (const band of bands) {
          expect(gradeOf(band.min, bands)?.id).toBe(band.id);
          if (band.min > 0) expect(gradeOf(fromParts(Math.round(band.min * 100) - 1, 2), bands)?.id).not.toBe(band.id);
          if (band.max !== undefined) {
            expect(gradeOf(band.max, bands)?.id).toBe(band.id);
            expect(gradeOf(fromParts(Math.round(band.max * 100) + 1, 2), bands)?.id).not.toBe(band.id);
          }
        }
      }),
      draws(1000),
    );
  });

  test('is never lower for a higher total, where bands leave no gaps', () => {
    fc.assert(
      fc.property(anyBands(10_000, false), points, points, (bands, total, more) => {
        const lower = gradeOf(fromParts(total, 2), bands)?.min ?? -1;
        expect(gradeOf(fromParts(total + more, 2), bands)?.min ?? -1).toBeGreaterThanOrEqual(lower);
      }),
      draws(2000),
    );
  });

  test('is the band the total lies in, or none inside a gap, where bands have upper bounds', () => {
    fc.assert(
      fc.property(anyBands(10_000, true), points, (bands, parts) => {
        const total = fromParts(parts, 2);
        const above = (min: number) => bands.filter((band) => band.min > min).map((band) => band.min);
        const holding = bands.filter(
          ({ min, max }) =>
            min <= total && (max === undefined ? above(min).every((next) => total < next) : total <= max),
        );
        expect(holding.length).toBeLessThanOrEqual(1);
        expect(gradeOf(total, bands)?.id).toBe(holding[0]?.id);
      }),
      draws(2000),
    );
  });
});
