import { describe, expect, it } from 'vitest';
import { caseWorkbook } from '../../workbook/caseWorkbook.js';
import { call, file, real, useFolder, workbook } from '../testing/commandLine.js';

useFolder();

describe('sw-eval read', () => {
  it('gives what a workbook holds, each value with its cell', async () => {
    const { code, stdout } = await call(['read', '-'], await workbook());
    const { found, issues } = JSON.parse(stdout);
    expect([code, issues]).toEqual([0, []]);
    expect(found).toContainEqual(
      expect.objectContaining({ path: 'indicators.client-files.actual', value: 1112, cell: '指标!D4' }),
    );
  });

  it('gives what it could of a workbook with mistakes, and ends with 2', async () => {
    const { code, stdout, stderr } = await call(['read', '-'], await caseWorkbook('guangzhou-2023'));
    expect(code).toBe(2);
    expect(JSON.parse(stdout).case.scheme).toBe('guangzhou-2023');
    expect(stderr).toContain('基本信息!B9');
  });

  it.each([
    ['zh-CN', '是案例文件（JSON）', 'sw-eval report\n'],
    ['en', 'is a case (JSON)', 'sw-eval report writes its report\n'],
  ])('says in %s that a case needs no reading, and what takes it', async (lang, what, last) => {
    for (const args of [
      ['read', file('case.json', real())],
      ['read', '-'],
    ]) {
      const { code, stdout, stderr } = await call([...args, '--lang', lang], real());
      expect([code, stdout]).toEqual([2, '']);
      for (const words of [what, 'sw-eval evaluate', 'sw-eval audit', last]) expect(stderr).toContain(words);
    }
  });

  it('names what is wrong with a case at once', async () => {
    const { code, stderr } = await call(['read', '-'], real({ stage: 'end' }));
    expect([code, stderr.includes('  stage：')]).toEqual([2, true]);
  });

  it('gives what a text says, also in the encoding of Chinese Windows', async () => {
    const text = '本次评估总得分为93.73分，评估等级为“优秀”。';
    const { code, stdout } = await call(['read', file('report.txt', text)]);
    expect([code, JSON.parse(stdout).case.stated?.total]).toEqual([0, 93.73]);
    // 总分 93.73 in GB 18030.
    const gbk = new Uint8Array([0xd7, 0xdc, 0xb7, 0xd6, ...new TextEncoder().encode('93.73')]);
    expect((await call(['read', file('gbk.txt', gbk)])).code).toBe(0);
  });
});
