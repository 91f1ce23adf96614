import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../readWorkbook.js';
import { editSheet } from '../testing/editWorkbook.js';
import { BASICS, handmade, handmadeIndicators } from '../testing/handmade.js';

describe('what people do to sheets', () => {
  it('moved, renamed and added columns are understood; what no column takes is listed', async () => {
    const {
      case: read,
      unread,
      issues,
    } = await readWorkbook(
      handmadeIndicators([
        ['2024年度指标完成情况'],
        ['序号', '完成量（个）', '指标名称', '协议指标量*'],
        [1, 1112, '建档', 1100],
      ]),
    );
    expect(issues).toEqual([]);
    expect(read.indicators).toEqual([{ id: 'client-files', target: 1100, actual: 1112 }]);
    expect(unread).toEqual([{ text: '1', offset: 0, reason: '表头里没有这一栏', cell: '指标!A3' }]);
  });

  it('hidden rows count, and joined cells hold for every row of a label, never for a second number', async () => {
    const rows = [
      ['指标', '片区', '社工点', '完成量'],
      ['建档', '东片区', '湖滨', 5],
      [undefined, undefined, '小山', 7],
    ];
    const plain = handmade({
      基本信息: BASICS,
      评分: [
        ['评估主体', '得分'],
        ['监督方', 9],
      ],
      片区社工点: [
        ['片区', '社工点'],
        ['东片区', '湖滨'],
        [undefined, '小山'],
      ],
      指标: [
        ['指标', '协议指标量', '完成量'],
        ['建档', 10, 12],
      ],
      分片区指标: rows,
    });
    const joined = (range: string) => `</sheetData><mergeCells count="1"><mergeCell ref="${range}"/></mergeCells>`;
    const edited = editSheet(plain, '分片区指标', (xml) =>
      xml.replace('</sheetData>', joined('A2:A3')).replace('<row r="3"', '<row r="3" hidden="1"'),
    );
    const { case: read, issues } = await readWorkbook(edited);
    expect(issues).toEqual([]);
    expect(read.indicators?.[0]?.byUnit).toEqual([
      { unit: '湖滨', actual: 5 },
      { unit: '小山', actual: 7 },
    ]);
    const twice = editSheet(plain, '分片区指标', (xml) => xml.replace('</sheetData>', joined('D2:D3')));
    expect((await readWorkbook(twice)).issues.map(({ pathText }) => pathText)).toContain('分片区指标!A3');
  });

  it('a sheet that the workbook does not have is listed, not read', async () => {
    const { unread } = await readWorkbook(handmade({ 基本信息: BASICS, 草稿: [['随手记']] }));
    expect(unread).toEqual([expect.objectContaining({ text: '随手记', cell: '草稿!A1' })]);
  });
});
