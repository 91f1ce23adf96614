import { type Evaluation, evaluateJson, summarise } from '@sw-eval/core';
import { describe, expect, it } from 'vitest';
import { realCase } from '../../testing/realCase.js';
import { book } from '../testing/book.js';
import { toXlsx } from '../toXlsx.js';
import { unrankedStation } from './unrankedStation.js';

const SCORES = [
  { id: 'oversight', awarded: 9.8 },
  { id: 'purchaser', awarded: 19.8 },
  { id: 'supervision-centre', awarded: 14.9 },
  { id: 'third-party', awarded: 49.23 },
];

const station = (name: string, scores: number): Evaluation =>
  realCase({ station: { name }, parties: SCORES.slice(0, scores), stated: undefined }).evaluation;

const days = { start: '2024-01-01', end: '2024-12-31' };
const withoutParties = evaluateJson({
  ...{ version: 1, stage: 'final', scheme: { id: 'none', title: 'none' }, station: { name: '己' } },
  ...{ agreement: days, period: days, indicators: [], parties: [] },
});

const stations = [station('甲', 4), station('乙', 3), station('=1+1', 0), withoutParties];
const unranked = stations.flatMap((evaluation) => unrankedStation(evaluation) ?? []);

/** The rows of the ranking, as far as they hold something. */
async function rowsOf(bytes: Uint8Array, sheet: string) {
  const { cells } = await book(bytes);
  const rows = Array.from({ length: 8 }, (_, row) =>
    ['A', 'B', 'C', 'D'].map((column) => cells.get(`${sheet}!${column}${row + 1}`)?.value ?? null),
  );
  return rows.filter((row) => row.some((value) => value !== null));
}

describe('a station without a total', () => {
  it('is told from one that has one, with the parties that have not scored it', () => {
    expect(unranked.map(({ name, missing }) => [name, missing.map((label) => label['zh-CN'])])).toEqual([
      ['乙', ['第三方']],
      ['=1+1', ['监督方', '购买方', '督导中心', '第三方']],
      ['己', []],
    ]);
  });

  it('stands below the ranking with the reason, and without any figure', async () => {
    const bytes = await toXlsx(summarise(stations), { unranked });
    expect(await rowsOf(bytes, '排名')).toEqual([
      ['名次', '社工站', '总分', '等级'],
      [1, '甲', 93.73, '优秀'],
      [null, '未列入排名', '原因', null],
      [null, '乙', '尚未评分：第三方', null],
      [null, '=1+1', '尚未评分：监督方、购买方、督导中心、第三方', null],
      [null, '己', '方案没有评估主体，不形成总分', null],
    ]);
    const { cells } = await book(bytes);
    // The ranking and what counts on it end where the ranking ends.
    expect(cells.get('排名!A2')?.formula).toBe('RANK(C2,C$2:C$2)');
    expect(cells.get('排名!B6')).toMatchObject({ value: '=1+1', formula: undefined });
    expect(cells.get('概况!B5')?.value).toBe(3);
  });

  it('is named in English as well, and also where no station has a total', async () => {
    const bytes = await toXlsx(summarise(stations.slice(1)), { locale: 'en', unranked });
    expect((await rowsOf(bytes, 'Ranking')).slice(1)).toEqual([
      [null, 'Not ranked', 'Reason', null],
      [null, '乙', 'No score yet: Third-party evaluator', null],
      [null, '=1+1', expect.stringMatching(/^No score yet: Oversight authority, Purchaser, /), null],
      [null, '己', 'The scheme has no parties, so there is no total', null],
    ]);
  });

  it('leaves no trace where there is none', async () => {
    const summary = summarise([station('甲', 4)]);
    expect(await toXlsx(summary, { unranked: [] })).toEqual(await toXlsx(summary));
    expect(await rowsOf(await toXlsx(summary), '排名')).toHaveLength(2);
  });
});
