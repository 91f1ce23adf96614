import { formatIssue, parseCase } from '@sw-eval/core';
import { describe, expect, it } from 'vitest';
import { realInput } from '../testing/realCase.js';
import { caseWorkbook } from './caseWorkbook.js';
import { readWorkbook } from './readWorkbook.js';
import { editPart, setCells } from './testing/editWorkbook.js';
import { BASICS, filled, handmade } from './testing/handmade.js';

describe('what people do to sheets', () => {
  it('a sheet that is missing and needed is named', async () => {
    const { issues } = await readWorkbook(handmade({ 基本信息: BASICS }));
    expect(issues.map(({ pathText, code }) => `${pathText} ${code}`)).toEqual(['指标 missing', '评分 missing']);
  });

  it.each([
    ['评分', ['评分 没有找到这张工作表或它的表头；请从空白工作簿补上']],
    ['指标', ['指标 没有找到这张工作表或它的表头；请从空白工作簿补上']],
    ['基本信息', ['基本信息 没有找到这张工作表或它的表头；请从空白工作簿补上']],
    ['片区社工点', undefined],
  ])('a full workbook without the sheet %s says so, and not what only follows from it', async (name, expected) => {
    const renamed = editPart(await filled(), 'xl/workbook.xml', (xml) =>
      xml.replace(`name="${name}"`, 'name="Sheet9"'),
    );
    const { issues } = await readWorkbook(renamed);
    const told = issues.map((issue) => `${issue.pathText} ${formatIssue(issue, 'zh-CN')}`);
    if (expected !== undefined) expect(told).toEqual(expected);
    else expect(told.every((line) => /^.+![A-Z]+\d+ 找不到/.test(line))).toBe(true);
  });

  it('what is wrong besides a missing sheet is told at once', async () => {
    const wrong = setCells(await filled(), '指标', { D4: '约1100' });
    const bytes = editPart(wrong, 'xl/workbook.xml', (xml) => xml.replace('name="评分"', 'name="Sheet9"'));
    expect((await readWorkbook(bytes)).issues.map(({ pathText }) => pathText)).toEqual(['指标!D4', '评分']);
    const english = await caseWorkbook('guangzhou-2023', { case: parseCase(realInput()), locale: 'en' });
    const scores = editPart(english, 'xl/workbook.xml', (xml) => xml.replace('name="Scores"', 'name="Sheet9"'));
    expect((await readWorkbook(scores)).issues.map(({ pathText }) => pathText)).toEqual(['Scores']);
  });
});
