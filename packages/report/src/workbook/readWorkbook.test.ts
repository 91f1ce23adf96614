import { formatIssue, parseCase } from '@sw-eval/core';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { realInput } from '../testing/realCase.js';
import { caseWorkbook } from './caseWorkbook.js';
import { readWorkbook } from './readWorkbook.js';
import { editPart, setCells } from './testing/editWorkbook.js';
import { filled, handmade } from './testing/handmade.js';

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
      '基本信息!B5 invalid-value 只能填：中期评估、末期评估、抽查、复评；现在是 "期末"',
      '指标!D4 not-a-number 应为数字，现在是 "约1100"',
      '指标!D5 invalid-value 只能填：数值或文字；现在是 #DIV/0!',
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
