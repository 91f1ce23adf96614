import { formatIssue } from '@sw-eval/core';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../readWorkbook.js';
import { BASICS, handmade } from '../testing/handmade.js';

describe('what people do to sheets', () => {
  it('a name that two sites share is told apart by the area, or named by its cell', async () => {
    const book = (area: string | undefined) =>
      handmade({
        基本信息: BASICS,
        片区社工点: [
          ['片区', '社工点', '社工点编号'],
          ['东', '中心', 'e1'],
          ['西', '中心', 'w1'],
        ],
        指标: [
          ['指标', '协议指标量', '完成量'],
          ['建档', 10, 12],
        ],
        分片区指标: [
          ['指标', '片区', '社工点', '完成量'],
          ['建档', area, '中心', 5],
        ],
      });
    expect((await readWorkbook(book('西'))).case.indicators?.[0]?.byUnit?.[0]?.unit).toBe('w1');
    const [issue] = (await readWorkbook(book(undefined))).issues;
    expect([issue?.pathText, issue?.code]).toEqual(['分片区指标!C2', 'duplicate-id']);
  });

  it('two sites of one name in one area are named, unless each has its own id', async () => {
    const book = (first: string | undefined, second: string | undefined) =>
      handmade({
        基本信息: BASICS,
        片区社工点: [
          ['片区', '社工点', '社工点编号'],
          ['东', '湖滨', first],
          [undefined, '湖 滨', second],
        ],
        指标: [
          ['指标', '协议指标量', '完成量'],
          ['建档', 10, 12],
        ],
        评分: [['评估主体', '得分']],
        分片区指标: [
          ['指标', '片区', '社工点', '完成量'],
          ['建档', '东', first ?? '湖滨', 5],
        ],
      });
    const told = async (bytes: Uint8Array) =>
      (await readWorkbook(bytes)).issues.map((issue) => `${issue.pathText} ${formatIssue(issue, 'zh-CN')}`);
    expect(await told(book(undefined, undefined))).toEqual(['片区社工点!B3 湖 滨 出现了不止一次']);
    expect(await told(book('a', undefined))).toEqual(['片区社工点!B3 湖 滨 出现了不止一次']);
    expect(await told(book('a', 'b'))).toEqual([]);
  });
});
