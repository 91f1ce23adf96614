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
    ['an evaluation', 'zh-CN'],
    ['an evaluation', 'en'],
    ['a summary', 'zh-CN'],
    ['a summary', 'en'],
  ] as const)('is named as such, and not for what it lacks: of %s in %s', async (kind, locale) => {
    const bytes = await toXlsx(kind === 'a summary' ? summarise([evaluation]) : evaluation, { locale });
    const { case: read, issues } = await readWorkbook(bytes);
    expect(read).toEqual({});
    expect(issues.map((issue) => [issue.pathText, formatIssue(issue, 'zh-CN'), formatIssue(issue, 'en')])).toEqual([
      [
        '(file)',
        '这是评估结果的工作簿，应改用填写案例的工作簿（sw-eval template）',
        'This must be the workbook of a case (sw-eval template), and is a workbook of results.',
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
