import { formatIssue, type Locale, parseCase } from '@sw-eval/core';
import { describe, expect, it } from 'vitest';
import { realInput } from '../../testing/realCase.js';
import { caseWorkbook } from '../caseWorkbook.js';
import { readWorkbook } from '../readWorkbook.js';
import { setCells } from '../testing/editWorkbook.js';
import { filled, handmadeIndicators } from '../testing/handmade.js';

const { indicators } = parseCase(realInput());

async function read(bytes: Uint8Array, locale: Locale = 'zh-CN') {
  const { case: given, issues, unread } = await readWorkbook(bytes);
  return { given, unread, told: issues.map((issue) => `${issue.pathText} ${formatIssue(issue, locale)}`) };
}

const TARGET = '指标!C3 这里的表头应为“协议指标量”，现在是 空的';

describe('a heading that was deleted or written over', () => {
  it('is named once with what it should say, and the other columns are read', async () => {
    const { given, told } = await read(setCells(await filled(), '指标', { C3: '目标' }));
    expect(told).toEqual(['指标!C3 这里的表头应为“协议指标量”，现在是 "目标"']);
    expect(given.indicators).toEqual(indicators.map(({ target, ...others }) => others));
    expect((await read(setCells(await filled(), '指标', { C3: '' }))).told).toEqual([TARGET]);
  });

  it('is named in the language of its sheet', async () => {
    const book = await caseWorkbook('guangzhou-2023', { case: parseCase(realInput()), locale: 'en' });
    const { told } = await read(setCells(book, 'Indicators', { C3: 'Goal' }), 'en');
    expect(told).toEqual(['Indicators!C3 This must be the heading Target, and is "Goal".']);
  });

  it('is named beside others, and beside what is wrong in columns that are read', async () => {
    const { told } = await read(setCells(await filled(), '指标', { C3: '', B3: '', D5: '约1100' }));
    expect(told).toEqual(['指标!D5 应为数字，现在是 "约1100"', TARGET]);
    const both = await read(setCells(await filled(), '指标', { C3: '', D3: '数' }));
    expect(both.told).toEqual([TARGET, '指标!D3 这里的表头应为“完成量”，现在是 "数"']);
  });

  it('stands behind the others where columns were moved and its place could be any', async () => {
    const rows = [
      ['序号', '完成量（个）', '指标名称'],
      [1, 1112, '建档'],
      [2, 3, '探访'],
    ];
    const { given, told } = await read(handmadeIndicators(rows));
    expect(told).toEqual(['指标!D1 这里的表头应为“协议指标量”，现在是 空的']);
    expect(given.indicators?.map((indicator) => indicator?.actual)).toEqual([1112, 3]);
  });

  it('above the names hides that names lead nowhere, and is not missed where ids say the same', async () => {
    const unnamed = await read(setCells(await filled(), '指标', { A3: '', J3: '编' }));
    expect(unnamed.told).toEqual(['指标!A3 这里的表头应为“指标”，现在是 空的']);
    const { given, told, unread } = await read(setCells(await filled(), '指标', { A3: '', B3: '量词' }));
    expect([told, given.indicators]).toEqual([[], indicators]);
    expect(unread).toHaveLength(2 * indicators.length);
  });

  it.each([
    ['基本信息', 'B3', '填写内容'],
    ['评分', 'A3', '评估主体'],
    ['分片区指标', 'A3', '指标'],
  ])('is named on the sheet %s as well: %s', async (sheet, cell, heading) => {
    const { told } = await read(setCells(await filled(), sheet, { [cell]: '' }));
    expect(told).toEqual([`${sheet}!${cell} 这里的表头应为“${heading}”，现在是 空的`]);
  });
});
