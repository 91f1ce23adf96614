import { describe, expect, it } from 'vitest';
import { caseInput, publishedScores, schemeInput } from '../../testing/exampleCase.js';
import { errorOf } from '../../testing/issuesOf.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import { pointsTo } from './pointsTo.js';

const aim = (grade: string, changes: Record<string, unknown> = {}) =>
  pointsTo(evaluateJson(caseInput({ parties: publishedScores(), ...changes })), grade);
const needed = (grade: string, changes: Record<string, unknown> = {}) =>
  aim(grade, changes).parties.map((party) => party.needed);

describe('pointsTo, of parties', () => {
  it('says how far the total is from a grade', () => {
    expect(aim('excellent')).toMatchObject({ grade: 'excellent', min: 90, distance: -3.73, reached: true });
    const parties = publishedScores().map((score) =>
      score['id'] === 'third-party' ? { ...score, awarded: 45.4 } : score,
    );
    expect(aim('excellent', { parties })).toMatchObject({ distance: 0.1, reached: false });
    const just = publishedScores().map((score) =>
      score['id'] === 'third-party' ? { ...score, awarded: 45.5 } : score,
    );
    expect(aim('excellent', { parties: just })).toMatchObject({ distance: 0, reached: true });
    const open = publishedScores().slice(0, 3);
    for (const grade of ['excellent', 'unqualified']) {
      expect(aim(grade, { parties: open })).toMatchObject({ distance: null, reached: false });
      expect(aim(grade, { parties: open })).not.toHaveProperty('inGap');
    }
  });

  it('says what each party would have to give, the others as they are', () => {
    // 90 less 83.93, 73.93, 78.83 and 44.50.
    expect(needed('excellent')).toEqual([6.07, 16.07, 11.17, 45.5]);
    expect(aim('excellent').parties.map((party) => party.safe)).toEqual([6.07, 16.07, 11.17, 45.5]);
  });

  it('says that no score of a party suffices', () => {
    const parties = [
      { id: 'oversight', awarded: 5 },
      { id: 'purchaser', awarded: 5 },
      { id: 'supervision-centre', awarded: 5 },
      { id: 'third-party', awarded: 50 },
    ];
    // 60 from the others: 30 are missing, more than any of the three has, and 75 of the fourth.
    expect(needed('excellent', { parties })).toEqual([null, null, null, null]);
    expect(needed('qualified', { parties })).toEqual([0, 0, 0, 45]);
    const just = [
      { id: 'oversight', awarded: 5 },
      { id: 'purchaser', awarded: 20 },
    ];
    const all = [...just, { id: 'supervision-centre', awarded: 15 }, { id: 'third-party', awarded: 45 }];
    // 80 from the others: the whole share of the first is just enough.
    expect(needed('excellent', { parties: all })[0]).toBe(10);
  });

  it('takes other missing scores in full, and says from where on the grade is safe', () => {
    const parties = publishedScores().slice(0, 3);
    expect(aim('excellent', { parties })).toMatchObject({ distance: null, reached: false });
    expect(needed('excellent', { parties })).toEqual([0.3, 10.3, 5.4, 45.5]);
    expect(aim('excellent', { parties }).parties.map((party) => party.safe)).toEqual([null, null, null, 45.5]);
  });

  it('gives raw scores where the party gives one', () => {
    const parties = [...publishedScores().slice(0, 3), { id: 'third-party', raw: 80 }];
    const [, , , third] = aim('excellent', { parties }).parties;
    // 45.50 of 55: 55 x 82.72 / 100 = 45.496, prints as 45.50; 82.71 gives 45.4905, 45.49.
    expect(third).toMatchObject({ awarded: 44, needed: 45.5, neededRaw: 82.72 });
    const enough = [
      { id: 'oversight', awarded: 10 },
      { id: 'purchaser', awarded: 20 },
      { id: 'supervision-centre', awarded: 15 },
      { id: 'third-party', raw: 100 },
    ];
    expect(aim('unqualified', { parties: enough }).parties[3]).toMatchObject({ needed: 0, neededRaw: 0 });
    const hopeless = enough.map((score) => ('awarded' in score ? { ...score, awarded: 0 } : { ...score, raw: 1 }));
    expect(aim('excellent', { parties: hopeless }).parties[3]).not.toHaveProperty('neededRaw');
  });

  it('asks for the least raw score that prints as the points, by the rounding of the scheme', () => {
    const others = [
      { id: 'purchaser', awarded: 20 },
      { id: 'supervision-centre', awarded: 15 },
      { id: 'third-party', awarded: 49.5 },
      { id: 'oversight', raw: 10 },
    ];
    // 5.50 of 10: 54.95 gives 5.495, which prints as 5.50.
    expect(aim('excellent', { parties: others }).parties[0]).toMatchObject({ needed: 5.5, neededRaw: 54.95 });
    const scheme = { extends: 'guangzhou-2023', rounding: { decimals: 2, mode: 'down' } };
    const parties = [...publishedScores().slice(0, 3), { id: 'third-party', raw: 80 }];
    // Rounded down, 82.72 gives 45.49 and 82.73 gives 45.50.
    expect(aim('excellent', { scheme, parties }).parties[3]).toMatchObject({ needed: 45.5, neededRaw: 82.73 });
    // 5.50 of 10: nothing below 55 gives it.
    expect(aim('excellent', { scheme, parties: others }).parties[0]).toMatchObject({ needed: 5.5, neededRaw: 55 });
  });

  it('asks for a little more where halves go to the even digit and so to the points below', () => {
    const scheme = { extends: 'guangzhou-2023', rounding: { decimals: 2, mode: 'half-even' } };
    const neededRaw = (thirdParty: number) => {
      const parties = [
        { id: 'oversight', raw: 10 },
        { id: 'purchaser', awarded: 20 },
        { id: 'supervision-centre', awarded: 15 },
        { id: 'third-party', awarded: thirdParty },
      ];
      return aim('excellent', { scheme, parties }).parties[0]?.neededRaw;
    };
    // 5.50 from 5.495 on, which goes up to the even 5.50; 5.51 from above 5.505 on, which goes down to the even 5.50.
    expect(neededRaw(49.5)).toBe(54.95);
    expect(neededRaw(49.49)).toBe(55.06);
  });

  it('asks nothing of a party whose share is 0', () => {
    const scheme = schemeInput({
      parties: [
        { id: 'town', label: '镇街', share: 0 },
        { id: 'experts', label: '专家', share: 100 },
      ],
    });
    const parties = [
      { id: 'town', raw: 50 },
      { id: 'experts', awarded: 95 },
    ];
    expect(aim('pass', { scheme, parties }).parties[0]).toMatchObject({ needed: 0, neededRaw: 0 });
  });

  it('finds the least raw score at once, whatever it is out of', () => {
    const parties = [...publishedScores().slice(1), { id: 'oversight', raw: 1, rawMax: 100_000_000 }];
    // 6.07 of 10: from 6.065 on, 60.65 million of 100.
    expect(aim('excellent', { parties }).parties[0]).toMatchObject({ needed: 6.07, neededRaw: 60_650_000 });
  }, 2000);

  it('keeps to the points that can be printed', () => {
    const scheme = {
      extends: 'guangzhou-2023',
      bands: [
        { id: 'pass', label: '通过', min: 89.996 },
        { id: 'fail', label: '不通过', min: 0 },
      ],
    };
    // 45.496 less what the others give; and 45.494, nearer to the points below.
    expect(needed('pass', { scheme })[3]).toBe(45.5);
    const lower = scheme.bands.map((band) => ({ ...band, min: Math.min(band.min, 89.994) }));
    expect(needed('pass', { scheme: { ...scheme, bands: lower } })[3]).toBe(45.5);
  });

  it('keeps to what the filled leaves of a rubric leave open', () => {
    const leaf = (id: string, points: number) => ({ id, label: id, points, rule: { kind: 'direct' } });
    const rubric = { id: 'root', label: '总', points: 100, children: [leaf('a', 50), leaf('b', 30), leaf('c', 20)] };
    const scheme = schemeInput({
      parties: [
        { id: 'town', label: '镇街', share: 40 },
        { id: 'experts', label: '专家', share: 60, rubric },
      ],
      bands: [
        { id: 'top', label: '上', min: 90 },
        { id: 'mid', label: '中', min: 60 },
        { id: 'low', label: '下', min: 0 },
      ],
    });
    const partly = { scheme, parties: [{ id: 'experts', rubric: { a: 40, b: 25 } }] };
    // Of the experts 65 to 85 of 100 points: 39 to 51 of 60.
    expect(evaluateJson(caseInput(partly)).range).toMatchObject({ min: 39, max: 91 });
    expect(aim('top', partly).parties.map((party) => [party.needed, party.safe])).toEqual([
      [39, null],
      [50, null],
    ]);
    expect(aim('mid', partly).parties.map((party) => [party.needed, party.safe])).toEqual([
      [9, 21],
      [20, null],
    ]);
    const given = { scheme, parties: [{ id: 'town', awarded: 38 }, ...partly.parties] };
    // Even with the last leaf in full the experts come to no more than 51.
    expect(aim('top', given).parties.map((party) => party.needed)).toEqual([39, null]);
    const engagement = { panel: [{ id: 'e1', conflict: '亲属', recused: true }] };
    const panelScores = [{ evaluator: 'e1', rubric: { a: 40 } }];
    const recused = aim('top', { scheme, engagement, parties: [{ id: 'experts', panelScores }] });
    expect(recused.parties.map((party) => party.needed)).toEqual([30, 50]);
  });

  it('reaches no grade in a gap between bands', () => {
    const bands = [
      { id: 'top', label: '上', min: 90 },
      { id: 'mid', label: '中', min: 80, max: 89 },
      { id: 'low', label: '下', min: 0, max: 79 },
    ];
    const scheme = { extends: 'guangzhou-2023', bands };
    const parties = [...publishedScores().slice(0, 3), { id: 'third-party', awarded: 45 }];
    expect(aim('mid', { scheme, parties })).toMatchObject({ distance: -9.5, reached: false, inGap: true });
    expect(aim('top', { scheme, parties })).toMatchObject({ distance: 0.5, reached: false });
    expect(aim('top', { scheme, parties })).not.toHaveProperty('inGap');
    expect(aim('mid', { scheme })).toMatchObject({ reached: true });
    expect(aim('mid', { scheme })).not.toHaveProperty('inGap');
  });

  it('is blocked by a veto, whatever the points', () => {
    const scheme = { extends: 'guangzhou-2023', vetoes: [{ id: 'lapse', label: '疏漏', capGrade: 'qualified' }] };
    const vetoes = [{ id: 'lapse', evidence: '一' }];
    expect(aim('good', { scheme, vetoes })).toMatchObject({
      reached: false,
      blockedBy: 'lapse',
      parties: [{ needed: null, safe: null }, { needed: null }, { needed: null }, { needed: null }],
    });
    expect(aim('qualified', { scheme, vetoes })).toMatchObject({ reached: true });
    expect(aim('qualified', { scheme, vetoes })).not.toHaveProperty('blockedBy');
  });

  it('refuses a grade the scheme does not have', () => {
    const error = errorOf(() => aim('splendid'));
    expect(error.issues).toMatchObject([
      {
        code: 'unknown-reference',
        pathText: 'gradeId',
        params: { id: 'splendid', allowed: 'excellent, good, qualified, unqualified' },
      },
    ]);
  });
});
