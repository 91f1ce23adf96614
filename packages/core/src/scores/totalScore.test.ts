import { describe, expect, it } from 'vitest';
import { errorOf } from '../../testing/issuesOf.js';
import { defineScheme } from '../schemes/defineScheme.js';
import { type PartyScore, totalScore } from './totalScore.js';

const GUANGZHOU = 'guangzhou-2023';

describe('totalScore', () => {
  it('adds the scores of the published report exactly', () => {
    const scores = [
      { id: 'oversight', awarded: 9.8 },
      { id: 'purchaser', awarded: '19.80' },
      { id: 'supervision-centre', awarded: 14.9 },
      { id: 'third-party', awarded: 49.23 },
    ];
    expect(totalScore(scores, GUANGZHOU)).toBe(93.73);
    expect(totalScore([...scores].reverse(), GUANGZHOU)).toBe(93.73);
  });

  it('adds up what is given, and nothing to 0', () => {
    expect(totalScore([{ id: 'purchaser', awarded: 20 }], GUANGZHOU)).toBe(20);
    expect(totalScore([], GUANGZHOU)).toBe(0);
  });

  it('rounds each raw score before it adds, so that the printed lines add up', () => {
    // 10 x 33.35 / 100 = 3.335 -> 3.34; 20 x 33.325 / 100 = 6.665 -> 6.67; together 10.01, not 10.00.
    const scores = [
      { id: 'oversight', raw: 33.35 },
      { id: 'purchaser', raw: 33.325 },
    ];
    expect(totalScore(scores, GUANGZHOU)).toBe(10.01);
    expect(totalScore([{ id: 'oversight', raw: '4', rawMax: '5' }], GUANGZHOU)).toBe(8);
  });

  it('takes a scheme of its own, with its rounding', () => {
    const scheme = defineScheme({
      id: 'thirds',
      title: '三分',
      totalPoints: 10,
      parties: [{ id: 'a', label: 'A', share: 10 }],
      rounding: { decimals: 0, mode: 'down' },
    });
    expect(totalScore([{ id: 'a', raw: 2, rawMax: 3 }], scheme)).toBe(6);
    expect(errorOf(() => totalScore([{ id: 'a', awarded: 6.5 }], scheme)).issues[0]).toMatchObject({
      code: 'too-many-decimals',
      expected: 'a whole number',
    });
  });

  it('adds scores of more than two decimals, and large ones, exactly', () => {
    const parties = (share: number) => ['a', 'b', 'c'].map((id) => ({ id, label: id, share }));
    const shares = (share: number, decimals: number) =>
      defineScheme({
        id: 'thirds',
        title: '三分',
        totalPoints: share * 3,
        parties: parties(share),
        rounding: { decimals, mode: 'half-up' },
      });
    const given = (...points: number[]) => points.map((awarded, index) => ({ id: 'abc'.charAt(index), awarded }));
    expect(totalScore(given(0.105, 0.205, 0.3), shares(10, 3))).toBe(0.61);
    expect(totalScore([...given(0.105, 0.205), { id: 'c', raw: 1, rawMax: 3 }], shares(10, 3))).toBe(3.643);
    expect(totalScore(given(299_999_999_999.99, 299_999_999_999.98, 0.02), shares(3e11, 2))).toBe(599_999_999_999.99);
  });

  it.each<[PartyScore, string, string]>([
    [{ id: 'nobody', awarded: 1 }, 'unknown-reference', '[0].id'],
    [{ id: 'oversight', awarded: 10.01 }, 'score-above-share', '[0].awarded'],
    [{ id: 'oversight', awarded: -1 }, 'negative', '[0].awarded'],
    [{ id: 'oversight', awarded: 'zehn' }, 'not-a-number', '[0].awarded'],
    [{ id: 'oversight', awarded: 9.805 }, 'too-many-decimals', '[0].awarded'],
    [{ id: 'oversight', raw: 100.5 }, 'score-above-share', '[0].raw'],
    [{ id: 'oversight', raw: 51, rawMax: 50 }, 'score-above-share', '[0].raw'],
    [{ id: 'oversight', raw: 'viel' }, 'not-a-number', '[0].raw'],
    [{ id: 'oversight', raw: 0, rawMax: 0 }, 'out-of-range', '[0].rawMax'],
    [{ id: 'oversight' } as PartyScore, 'not-a-number', '[0].raw'],
  ])('refuses %j as %s', (score, code, pathText) => {
    expect(errorOf(() => totalScore([score], GUANGZHOU)).issues).toMatchObject([{ code, pathText }]);
  });

  it('takes the share itself and no hundredth more', () => {
    expect(totalScore([{ id: 'oversight', awarded: 10 }], GUANGZHOU)).toBe(10);
    expect(totalScore([{ id: 'oversight', raw: 100 }], GUANGZHOU)).toBe(10);
  });

  it('refuses a party that stands twice, and names everything at once', () => {
    const error = errorOf(() =>
      totalScore(
        [
          { id: 'oversight', awarded: 9 },
          { id: 'oversight', awarded: 8 },
          { id: 'nobody', awarded: 1 },
          { id: 'purchaser', awarded: 21 },
        ],
        GUANGZHOU,
      ),
    );
    expect(error.issues.map((issue) => [issue.code, issue.pathText])).toEqual([
      ['duplicate-id', '[1].id'],
      ['unknown-reference', '[2].id'],
      ['score-above-share', '[3].awarded'],
    ]);
  });

  it.each(['guangzhou', 'constructor', '__proto__'])('refuses the unknown scheme %s', (scheme) => {
    expect(errorOf(() => totalScore([], scheme)).code).toBe('unknown-scheme');
  });

  it('names the parties there are, the place of a wrong maximum, and nothing divided by 0', () => {
    const [unknown] = errorOf(() => totalScore([{ id: 'nobody', awarded: 1 }], GUANGZHOU)).issues;
    expect(unknown?.params?.['allowed']).toBe('oversight, purchaser, supervision-centre, third-party');
    const negative = errorOf(() => totalScore([{ id: 'oversight', raw: 1, rawMax: -1 }], GUANGZHOU));
    expect(negative.issues.map(({ code, pathText }) => [code, pathText])).toEqual([['negative', '[0].rawMax']]);
    const none = errorOf(() => totalScore([{ id: 'oversight', raw: 1.234, rawMax: 0 }], GUANGZHOU));
    expect(none.issues.map(({ code, pathText }) => [code, pathText])).toEqual([['out-of-range', '[0].rawMax']]);
  });

  it('takes the raw score where an awarded one is there but undefined', () => {
    const score = { id: 'oversight', awarded: undefined, raw: 90 } as unknown as PartyScore;
    expect(totalScore([score], GUANGZHOU)).toBe(9);
  });
});
