import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { caseWorkbook } from '../workbook/caseWorkbook.js';
import { call, file, folder, real, useFolder, workbook } from './testing/commandLine.js';

useFolder();

describe('a workbook', () => {
  it('is taken wherever a case is, also from standard input', async () => {
    const bytes = await workbook();
    const fromCase = await call(['evaluate', '-'], real());
    expect(await call(['evaluate', file('station.xlsx', bytes)])).toEqual(fromCase);
    expect(await call(['evaluate', '-'], bytes)).toEqual(fromCase);
    expect((await call(['audit', '-'], bytes)).code).toBe(1);
    const out = join(folder(), 'out');
    expect((await call(['report', file('station.xlsx', bytes), '-f', 'md,xlsx', '-o', out])).code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['station.md', 'station.xlsx']);
  });

  it('that is empty names each cell that must be filled in, with one sentence', async () => {
    const { code, stdout, stderr } = await call(['evaluate', '-'], await caseWorkbook('guangzhou-2023'));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('标准输入 有 6 处需要改正');
    expect(stderr).toContain('  基本信息!B9：必须填写，现在没有');
  });

  it('is not what a Word file, a PDF or an old file is', async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect((await call(['evaluate', '-'], old)).stderr).toContain('另存');
    expect((await call(['evaluate', '-'], '%PDF-1.7\n')).stderr).toContain('是文书，不是案例或工作簿');
    const out = join(folder(), 'out');
    await call(['report', file('a.json', real()), '-o', out]);
    const word = await call(['evaluate', join(out, 'a.docx')]);
    expect([word.code, word.stdout]).toEqual([2, '']);
    expect(word.stderr).toContain('sw-eval audit');
  });
});

describe('a file that is not what it should be', () => {
  const random = new Uint8Array(400).map((_, index) => (index * 89 + 131) % 256);

  it.each(['pdf', 'docx', 'doc', 'xlsx', 'xls', 'ods'])(
    'a damaged .%s is called damaged, never a text',
    async (ending) => {
      for (const command of ['read', 'audit', 'evaluate']) {
        const { code, stdout, stderr } = await call([command, file(`x.${ending}`, random)]);
        expect([code, stdout]).toEqual([2, '']);
        expect(stderr).toContain(`x.${ending} 的内容不是 .${ending} 文件：文件已损坏`);
      }
      const english = await call(['read', file(`x.${ending}`, 'a text'), '--lang', 'en']);
      expect(english.stderr).toContain(`does not hold a .${ending} file: it is damaged, or only its name was changed`);
    },
  );

  it('a Word file without its text is damaged, an OpenDocument is to be saved otherwise, an empty file is empty', async () => {
    const zip = zipSync({ 'a.xml': strToU8('<a/>') });
    expect((await call(['read', file('a.docx', zip)])).stderr).toContain('已损坏');
    const openDocument = zipSync({ mimetype: strToU8('application/vnd.oasis'), 'content.xml': strToU8('<a/>') });
    for (const command of ['evaluate', 'read', 'audit']) {
      const { code, stderr } = await call([command, file('a.ods', openDocument)]);
      expect([code, stderr.includes('另存为 .xlsx')]).toEqual([2, true]);
    }
    const empty = await call(['evaluate', file('a.json', '')]);
    expect([empty.code, empty.stderr]).toEqual([2, `${join(folder(), 'a.json')} 是空的，里面什么也没有\n`]);
  });

  it('a workbook of results is told from the workbook of a case', async () => {
    await call(['report', file('a.json', real()), '-f', 'xlsx', '-o', folder()]);
    for (const command of ['evaluate', 'audit', 'read']) {
      const { code, stderr } = await call([command, join(folder(), 'a.xlsx')]);
      expect([code, stderr.includes('  这是评估结果的工作簿')], command).toEqual([2, true]);
    }
  });

  it('a published report is for `read` and `audit`', async () => {
    const text = '本次评估总得分为93.73分，评估等级为“优秀”。';
    for (const args of [['evaluate'], ['report'], ['explain', 'total']]) {
      const [command = '', ...rest] = args;
      const { code, stderr } = await call([command, file('report.txt', text), ...rest]);
      expect([code, stderr]).toEqual([
        2,
        `${join(folder(), 'report.txt')} 是文书，不是案例或工作簿；已有的报告请用 sw-eval read 读取，或用 sw-eval audit 核对\n`,
      ]);
    }
    expect((await call(['evaluate', '-', '--lang', 'en'], text)).stderr).toContain(
      'is for sw-eval read or sw-eval audit',
    );
    // A case stays one, whatever its file is called.
    expect((await call(['evaluate', file('case.txt', real())])).code).toBe(0);
  });
});
