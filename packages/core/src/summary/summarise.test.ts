import { describe, expect, it } from 'vitest';
import { caseInput, publishedScores } from '../../testing/exampleCase.js';
import { errorOf } from '../../testing/issuesOf.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import type { Evaluation } from '../evaluation/evaluation.js';
import { schemes } from '../schemes/presets.js';
import { summarise } from './summarise.js';

/** A station with this score of the third party, none where it is missing, and these home visits of 100. */
function station(name: string, thirdParty: number | undefined, visits: number, target = 100): Evaluation {
  const parties = [
    ...publishedScores().slice(0, 3),
    ...(thirdParty === undefined ? [] : [{ id: 'third-party', awarded: thirdParty }]),
  ];
  return evaluateJson(
    caseInput({ station: { name }, parties, indicators: [{ id: 'home-visits', target, actual: visits }] }),
  );
}

const stations = [
  station('甲', 49.23, 110),
  station('乙', 40, 100),
  station('丙', 45.5, 90),
  station('丁', undefined, 50),
  station('戊', 40, 3, 0),
];

describe('summarise', () => {
  const summary = summarise(stations);

  it('counts stations, totals and grades', () => {
    expect(summary).toMatchObject({
      count: 5,
      complete: 4,
      // 84.5, 84.5, 90, 93.73: median 87.25, quartiles 84.5 and 90.9325.
      totals: {
        count: 4,
        min: 84.5,
        lowerQuartile: 84.5,
        median: 87.25,
        upperQuartile: 90.93,
        max: 93.73,
        method: 'exact',
      },
      ungraded: 1,
      unranked: 1,
    });
    expect(summary.grades.map(({ id, count }) => [id, count])).toEqual([
      ['excellent', 2],
      ['good', 2],
      ['qualified', 0],
      ['unqualified', 0],
    ]);
  });

  it('shows each indicator over all stations', () => {
    expect(summary.indicators).toEqual([
      {
        id: 'home-visits',
        label: { 'zh-CN': '探访', en: 'Home visits' },
        unit: { 'zh-CN': '个', en: 'visits' },
        count: 5,
        rate: { count: 4, min: 50, lowerQuartile: 80, median: 95, upperQuartile: 102.5, max: 110, method: 'exact' },
        statuses: { exceeded: 1, met: 1, 'on-pace': 1, behind: 1, 'no-target': 1 },
        onSchedule: 75,
      },
    ]);
  });

  it('shows each party over the stations it scored', () => {
    expect(summary.parties.map(({ id, count, ratio }) => [id, count, ratio?.median])).toEqual([
      ['oversight', 5, 98],
      ['purchaser', 5, 99],
      ['supervision-centre', 5, 99.33],
      ['third-party', 4, 77.73], // 72.73, 72.73, 82.73, 89.51
    ]);
  });

  it('ranks the stations that have a total', () => {
    expect(summary.ranking.map(({ rank, tied, index, name }) => [rank, tied, index, name])).toEqual([
      [1, false, 0, '甲'],
      [2, false, 2, '丙'],
      [3, true, 1, '乙'],
      [3, true, 4, '戊'],
    ]);
    expect(summary).not.toHaveProperty('regraded');
  });

  it('says the same of stations that come one by one', async () => {
    async function* oneByOne() {
      yield* stations;
    }
    await expect(summarise(oneByOne())).resolves.toEqual(summary);
  });

  it('takes any iterable, an empty one too', () => {
    expect(summarise(new Set(stations))).toEqual(summary);
    expect(summarise([])).toEqual({
      count: 0,
      complete: 0,
      totals: null,
      grades: [],
      ungraded: 0,
      parties: [],
      indicators: [],
      ranking: [],
      unranked: 0,
    });
  });

  it('knows nothing of what no station has', () => {
    const [only] = summarise([station('戊', undefined, 3, 0)]).indicators;
    expect(only).toMatchObject({ rate: null, onSchedule: null });
    expect(summarise([station('丁', undefined, 50)]).parties[3]).toMatchObject({
      id: 'third-party',
      count: 0,
      ratio: null,
    });
    expect(summarise([evaluateJson(caseInput({ scheme: { id: 'none', title: '空' } }))])).toMatchObject({
      complete: 1,
      ungraded: 1,
      unranked: 1,
    });
  });
});

describe('summarise, of grades', () => {
  const bands = [
    { id: 'mid', label: '中', min: 60 },
    { id: 'low', label: '下', min: 0 },
    { id: 'top', label: '上', min: 90 },
  ];
  const graded = (thirdParty: number, ...more: unknown[]) =>
    evaluateJson(
      caseInput({
        scheme: { extends: 'guangzhou-2023', bands: [...bands, ...more] },
        parties: [...publishedScores().slice(0, 3), { id: 'third-party', awarded: thirdParty }],
      }),
    );

  it('puts the best first, however a scheme lists its bands', () => {
    const { grades } = summarise([graded(50), graded(20)]);
    expect(grades.map(({ id, count }) => [id, count])).toEqual([
      ['top', 1],
      ['mid', 1],
      ['low', 0],
    ]);
    const { regraded } = summarise([graded(50)], { scheme: graded(50).scheme });
    expect(regraded?.grades.map(({ id, count }) => [id, count])).toEqual([
      ['top', 1],
      ['mid', 0],
      ['low', 0],
    ]);
  });

  it('adds those that only a later station has, each by the label it was first met with', () => {
    const renamed = { ...graded(50, { id: 'best', label: '优', min: 99 }) };
    const top = renamed.scheme.bands.find(({ id }) => id === 'top');
    const other = { ...renamed, grade: { id: 'top', label: { 'zh-CN': '别名', en: 'Other' } } };
    expect(top?.label['zh-CN']).toBe('上');
    const { grades, ungraded } = summarise([graded(50), other]);
    expect(grades.map(({ id, label, count }) => [id, label['zh-CN'], count])).toEqual([
      ['top', '上', 2],
      ['mid', '中', 0],
      ['low', '下', 0],
      ['best', '优', 0],
    ]);
    expect(ungraded).toBe(0);
  });
});

describe('summarise, of stations without a grade', () => {
  it('ranks one whose total lies in a gap between bands', () => {
    const scheme = { extends: 'shenzhen-2021-bands', parties: [{ id: 'all', label: '全部', share: 100 }] };
    const summary = summarise([evaluateJson(caseInput({ scheme, parties: [{ id: 'all', awarded: 89.5 }] }))]);
    expect(summary).toMatchObject({ ungraded: 1, unranked: 0, ranking: [{ rank: 1, total: 89.5, grade: null }] });
  });
});

describe('summarise, graded again', () => {
  it('under a preset or a scheme', () => {
    const { regraded } = summarise(stations, { scheme: 'guangzhou-2023' });
    expect(regraded).toMatchObject({
      scheme: 'guangzhou-2023',
      comparable: 4,
      notComparable: 1,
      notComparableStations: [{ index: 3, name: '丁' }],
      totals: { median: 87.25 },
    });
    expect(regraded?.grades.map(({ id, count }) => [id, count])).toEqual([
      ['excellent', 2],
      ['good', 2],
      ['qualified', 0],
      ['unqualified', 0],
    ]);
    expect(regraded?.ranking.map((entry) => entry.grade)).toEqual(['excellent', 'excellent', 'good', 'good']);
    expect(summarise(stations, { scheme: schemes['guangzhou-2023'] }).regraded).toEqual(regraded);
  });

  it('where nothing can be compared, or no band holds', () => {
    expect(summarise(stations, { scheme: 'guangzhou-2019' }).regraded).toMatchObject({
      comparable: 0,
      notComparable: 5,
      totals: null,
      ranking: [],
    });
    const bands = [{ id: 'top', label: { 'zh-CN': '上', en: 'Top' }, min: 99 }];
    const { regraded } = summarise(stations, { scheme: { ...schemes['guangzhou-2023'], bands } });
    expect(regraded?.grades).toEqual([{ id: 'top', label: { 'zh-CN': '上', en: 'Top' }, count: 0 }]);
    expect(regraded?.ranking[0]?.grade).toBeNull();
  });

  it('names no more than 10,000 that cannot be compared', () => {
    const [first] = stations as [Evaluation];
    const many = Array.from({ length: 10_001 }, () => first);
    const { regraded } = summarise(many, { scheme: 'guangzhou-2019' });
    expect(regraded?.notComparable).toBe(10_001);
    expect(regraded?.notComparableStations).toHaveLength(10_000);
  });

  it('under no scheme that is none', () => {
    expect(errorOf(() => summarise([], { scheme: 'nowhere' })).code).toBe('unknown-scheme');
    for (const scheme of [{ extends: 'guangzhou-2023' }, { bands: [] }, null, 5]) {
      const error = errorOf(() => summarise([], { scheme: scheme as never }));
      expect(error.issues).toMatchObject([{ code: 'unknown-scheme', path: ['scheme'] }]);
      expect(error.message).toContain('defineScheme');
    }
  });
});
