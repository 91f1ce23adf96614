import { formatIssue, summarise } from '@sw-eval/core';
import { describe, expect, it } from 'vitest';
import { realCase } from '../testing/realCase.js';
import { toXlsx } from '../xlsx/toXlsx.js';
import { readWorkbook } from './readWorkbook.js';
import { editPart } from './testing/editWorkbook.js';
import { filled } from './testing/handmade.js';

const { evaluation } = realCase();

describe('a workbook of results', () => {
  it.each([
    ['evaluation', 'zh-CN'],
    ['evaluation', 'en'],
    ['summary', 'zh-CN'],
    ['summary', 'en'],
  ] as const)('is named as such, and not for what it lacks: of an %s in %s', async (kind, locale) => {
    const bytes = await toXlsx(kind === 'summary' ? summarise([evaluation]) : evaluation, { locale });
    const { case: read, issues } = await readWorkbook(bytes);
    expect(read).toEqual({});
    expect(issues.map((issue) => [issue.pathText, formatIssue(issue, 'zh-CN'), formatIssue(issue, 'en')])).toEqual([
      [
        '(file)',
        '这是评估结果的工作簿，不是填写案例的工作簿；请改用案例工作簿，空白的可用 sw-eval template 生成',
        'This is a workbook of results, not the workbook of a case; please use that one, or make an empty one with sw-eval template.',
      ],
    ]);
  });

  it('is none where the basics of a case are there, whatever other sheets are called', async () => {
    const named = editPart(await filled(), 'xl/workbook.xml', (xml) =>
      xml.replace('name="填写说明"', 'name="结果"').replace('name="示例"', 'name="进度与预测"'),
    );
    expect((await readWorkbook(named)).case.station?.name).toBe(evaluation.station.name);
  });
});
