import { formatIssue, parseCase } from '@sw-eval/core';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { realInput } from '../testing/realCase.js';
import { caseWorkbook } from './caseWorkbook.js';
import type { WrittenCell } from './package/sheet.js';
import { writePackage } from './package/writePackage.js';
import { readWorkbook } from './readWorkbook.js';
import { editPart, editSheet, setCells } from './testing/editWorkbook.js';

const filled = () => caseWorkbook('guangzhou-2023', { case: parseCase(realInput()) });

/** A workbook made by hand: sheets of plain rows. */
function handmade(sheets: Readonly<Record<string, readonly (readonly (string | number | undefined)[])[]>>): Uint8Array {
  return writePackage(
    Object.entries(sheets).map(([name, rows]) => ({
      name,
      columns: [{ width: 10, style: 'plain' as const }],
      rows: rows.map((row) =>
        row.map((value): WrittenCell => ({ style: 'plain', ...(value !== undefined && { value }) })),
      ),
    })),
  );
}

const BASICS = [
  ['项目', '填写内容'],
  ['评估阶段', '末期'],
  ['评估方案', 'guangzhou-2023'],
  ['社工站名称', '示例站'],
  ['协议开始日期', '2024年4月1日'],
  ['协议结束日期', '2025/3/31'],
  ['评估周期开始日期', '2024.4.1'],
  ['评估周期结束日期', 45688],
];

describe('what people do to numbers and dates', () => {
  it('is understood', async () => {
    const numbers = setCells(await filled(), '指标', {
      C4: '１，１００',
      D4: ' 1,112 份 ',
      D5: '11 665',
      D6: { formula: '2000+146', result: '2146' },
    });
    const bytes = setCells(numbers, '基本信息', { B15: '2024年3月28日', B16: '2025/3/27', B17: 45379 });
    const { case: read, issues } = await readWorkbook(bytes);
    expect(issues).toEqual([]);
    expect(read).toEqual(parseCase(realInput()));
  });

  it('or is named by its cell, all of it at once', async () => {
    const numbers = setCells(await filled(), '指标', {
      D4: '约1100',
      D5: { error: '#DIV/0!' },
      D6: { formula: 'C6*2' },
      D7: { percent: 0.95 },
      D8: -3,
      D9: 4.5,
    });
    const bytes = setCells(numbers, '基本信息', { B16: '2024-02-30', B5: '期末' });
    const { issues } = await readWorkbook(bytes);
    const told = issues.map((issue) => `${issue.pathText} ${issue.code} ${formatIssue(issue, 'zh-CN')}`);
    expect(told.sort()).toEqual([
      '基本信息!B16 invalid-date 应为日历上有的日期，写作 年-月-日（如 2025-01-31），现在是 "2024-02-30"',
      '基本信息!B5 invalid-value 应为以下之一：中期评估、末期评估、抽查、复评；现在是 "期末"',
      '指标!D4 not-a-number 应为数字，现在是 "约1100"',
      '指标!D5 invalid-value 应为以下之一：数值或文字；现在是 #DIV/0!',
      '指标!D6 invalid-value 公式还没有算出结果；请用 Excel、WPS 或 LibreOffice 打开文件，保存后再试',
      '指标!D7 not-a-number 应为数字，现在是 "95%"',
      '指标!D8 negative 不能小于 0，现在是 -3',
      '指标!D9 too-many-decimals 应为整数，现在是 4.5',
    ]);
    const formula = issues.find(({ pathText }) => pathText === '指标!D6');
    expect(formula && formatIssue(formula, 'en')).toBe(
      'This must be the result of the formula (open the file in Excel, WPS or LibreOffice, save it and try again), and is nothing.',
    );
  });
});

describe('what people do to sheets', () => {
  const indicators = (rows: readonly (readonly (string | number | undefined)[])[]) =>
    handmade({
      基本信息: BASICS,
      指标: rows,
      评分: [
        ['评估主体', '得分'],
        ['监督方', 9.8],
      ],
    });

  it('moved, renamed and added columns are understood; what no column takes is listed', async () => {
    const {
      case: read,
      unread,
      issues,
    } = await readWorkbook(
      indicators([
        ['2024年度指标完成情况'],
        ['序号', '完成量（个）', '指标名称', '协议指标量*'],
        [1, 1112, '建档', 1100],
      ]),
    );
    expect(issues).toEqual([]);
    expect(read.indicators).toEqual([{ id: 'client-files', target: 1100, actual: 1112 }]);
    expect(unread).toEqual([{ text: '1', offset: 0, reason: '表头里没有这一栏', cell: '指标!A3' }]);
  });

  it('rows are added for indicators of the station’s own, which get an id', async () => {
    const { case: read, issues } = await readWorkbook(
      indicators([
        ['指标', '单位', '协议指标量', '完成量'],
        ['探 访', undefined, 10, 8],
        ['长者茶会（月）', '场', 12, 10],
        ['长者茶会（月）', '次', 1, 1],
      ]),
    );
    expect(issues).toEqual([]);
    expect(read.indicators?.map((indicator) => indicator?.id)).toEqual(['home-visits', '长者茶会-月', '长者茶会-月-2']);
  });

  it('an indicator without a unit, a target or a known name is named by its cell', async () => {
    const { issues } = await readWorkbook(
      indicators([
        ['指标', '单位', '协议指标量', '完成量'],
        ['探访', undefined, 10],
        ['长者茶会', undefined, 12, 10],
        [undefined, undefined, 3, 4],
      ]),
    );
    expect(issues.map(({ pathText, code }) => `${pathText} ${code}`)).toEqual([
      '指标!D2 missing',
      '指标!A4 missing',
      '指标!B3 missing-label',
    ]);
  });

  describe('a label that was written over', () => {
    const told = async (cells: Readonly<Record<string, string>>, locale: 'zh-CN' | 'en' = 'zh-CN') => {
      const book = await caseWorkbook('guangzhou-2023', { case: parseCase(realInput()), locale });
      const read = await readWorkbook(setCells(book, locale === 'en' ? 'Indicators' : '指标', cells));
      return { ...read, told: read.issues.map((issue) => `${issue.pathText} ${formatIssue(issue, locale)}`) };
    };

    it('with those of other rows is named by its cell, and nothing that only follows from it', async () => {
      const swapped = await told({ A4: '探访', A6: '建档' });
      expect(swapped.told).toEqual([
        '指标!A4 应为以下之一：建档；现在是 "探访"',
        '指标!A6 应为以下之一：探访；现在是 "建档"',
      ]);
      expect((await told({ A5: '建 档' })).told).toEqual(['指标!A5 应为以下之一：电访；现在是 "建 档"']);
      expect((await told({ A5: '建档', J5: '' })).told).toEqual(['指标!A5 建档 出现了不止一次']);
      expect((await told({ A5: 'Client files' }, 'en')).told).toEqual([
        'Indicators!A5 This must be Phone visits, and is "Client files".',
      ]);
    });

    it('with the name of one of the scheme, in a row of the station’s own, is named as well', async () => {
      const row = { A20: '建档', B20: '份', C20: '3', D20: '2', J20: 'own-files' };
      expect((await told(row)).told).toEqual(['指标!A20 建档 出现了不止一次']);
    });

    it('with a new name renames the indicator, which is listed to be looked at', async () => {
      const { case: read, found, issues } = await told({ A5: '义诊' });
      expect(issues).toEqual([]);
      expect(read.indicators?.[1]).toMatchObject({ id: 'phone-visits', label: '义诊', actual: 11665 });
      const unsure = found.filter(({ confidence }) => confidence < 1);
      expect(unsure.map(({ path, cell }) => [path, cell])).toEqual([['indicators.phone-visits.label', '指标!A5']]);
    });

    it('by the case itself comes back the same', async () => {
      const indicators = [
        { id: 'client-files', label: '探访', target: 10, actual: 8 },
        { id: 'home-visits', label: '上门', target: 10, actual: 8 },
        { id: 'own', label: '建档', unit: '份', target: 1, actual: 1 },
      ];
      const given = parseCase({ ...realInput(), indicators, stated: {} });
      const { case: read, issues } = await readWorkbook(await caseWorkbook('guangzhou-2023', { case: given }));
      expect([issues, read]).toEqual([[], given]);
    });
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

  it('a sheet that the workbook does not have is listed, not read', async () => {
    const { unread } = await readWorkbook(handmade({ 基本信息: BASICS, 草稿: [['随手记']] }));
    expect(unread).toEqual([expect.objectContaining({ text: '随手记', cell: '草稿!A1' })]);
  });

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

  it('another scheme than the one the workbook was made for is taken from the form', async () => {
    const scheme = { extends: 'guangzhou-2023', outlierRate: 200 };
    const own = await caseWorkbook('guangzhou-2023', { case: parseCase({ ...realInput(), scheme }) });
    expect((await readWorkbook(own)).case.scheme).toEqual(scheme);
    const { case: read, issues } = await readWorkbook(setCells(own, '基本信息', { B6: 'mof-performance-bands' }));
    expect(read.scheme).toBe('mof-performance-bands');
    expect(issues.every(({ pathText }) => pathText.includes('!'))).toBe(true);
    const [unknown] = (await readWorkbook(setCells(own, '基本信息', { B6: 'guangzhou-2032' }))).issues;
    expect([unknown?.pathText, unknown?.code]).toEqual(['基本信息!B6', 'unknown-scheme']);
  });
});

describe('a file that is no workbook', () => {
  const reason = async (bytes: Uint8Array) =>
    (await readWorkbook(bytes)).issues.map(({ code, params }) => [code, params?.['reason']]);

  it('is named as what it is', async () => {
    expect(await reason(new Uint8Array())).toEqual([['unreadable-file', 'other-kind']]);
    expect(await reason(new TextEncoder().encode('指标,完成量'))).toEqual([['unreadable-file', 'other-kind']]);
    expect(await reason(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toEqual([['unreadable-file', 'old-format']]);
    const wrapped = [0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])];
    expect(await reason(new Uint8Array(wrapped))).toEqual([['unreadable-file', 'locked']]);
    expect(await reason(handmade({ Sheet1: [['a']] }))).toEqual([['unreadable-file', 'other-kind']]);
    const openDocument = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8('<a/>'),
    });
    expect(await reason(openDocument)).toEqual([['unreadable-file', 'open-document']]);
    expect(await reason((await filled()).subarray(0, 9000))).toEqual([['unreadable-file', 'damaged']]);
  });

  it('with entities of its own is refused', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const bytes = editPart(await filled(), 'xl/sharedStrings.xml', (xml) => xml.replace('<sst', `${bomb}<sst`));
    expect(await reason(bytes)).toEqual([['unreadable-file', 'damaged']]);
  });
});
