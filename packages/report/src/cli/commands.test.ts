import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCase } from '@sw-eval/core';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { realInput } from '../testing/realCase.js';
import { caseWorkbook } from '../workbook/caseWorkbook.js';
import type { Io } from './io.js';
import { run } from './run.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sw-eval-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function call(args: string[], stdin: string | Uint8Array = '', more: Partial<Io> = {}) {
  let stdout = '';
  let stderr = '';
  const code = await run(args, {
    readStdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    ...more,
  });
  return { code, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const real = (changes: Record<string, unknown> = {}) => JSON.stringify({ ...realInput(), ...changes });
const workbook = () => caseWorkbook('guangzhou-2023', { case: parseCase(realInput()) });

describe('a workbook', () => {
  it('is taken wherever a case is, also from standard input', async () => {
    const bytes = await workbook();
    const fromCase = await call(['evaluate', '-'], real());
    expect(await call(['evaluate', file('station.xlsx', bytes)])).toEqual(fromCase);
    expect(await call(['evaluate', '-'], bytes)).toEqual(fromCase);
    expect((await call(['audit', '-'], bytes)).code).toBe(1);
    const out = join(folder, 'out');
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
    const out = join(folder, 'out');
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
    expect([empty.code, empty.stderr]).toEqual([2, `${join(folder, 'a.json')} 是空的，里面什么也没有\n`]);
  });

  it('a published report is for `read` and `audit`', async () => {
    const text = '本次评估总得分为93.73分，评估等级为“优秀”。';
    for (const args of [['evaluate'], ['report'], ['explain', 'total']]) {
      const [command = '', ...rest] = args;
      const { code, stderr } = await call([command, file('report.txt', text), ...rest]);
      expect([code, stderr]).toEqual([
        2,
        `${join(folder, 'report.txt')} 是文书，不是案例或工作簿；已有的报告请用 sw-eval read 读取，或用 sw-eval audit 核对\n`,
      ]);
    }
    expect((await call(['evaluate', '-', '--lang', 'en'], text)).stderr).toContain(
      'is for sw-eval read or sw-eval audit',
    );
    // A case stays one, whatever its file is called.
    expect((await call(['evaluate', file('case.txt', real())])).code).toBe(0);
  });
});

describe('sw-eval template', () => {
  it('writes a workbook, empty or filled, that the other commands read', async () => {
    const empty = join(folder, 'new', 'empty.xlsx');
    const made = await call(['template', '--scheme', 'guangzhou-2023', '-o', empty]);
    expect(made).toEqual({ code: 0, stdout: `${JSON.stringify([empty], null, 2)}\n`, stderr: `已生成 ${empty}\n` });
    const filled = join(folder, 'filled.xlsx');
    await call(['template', '--case', file('case.json', real()), '-o', filled, '--lang', 'en']);
    const { code, stdout } = await call(['evaluate', filled]);
    expect([code, JSON.parse(stdout).total]).toEqual([0, 93.73]);
  });

  it('takes a scheme of the user’s own, and names what is wrong with one', async () => {
    const scheme = { id: 'own', title: '自定', parties: [{ id: 'all', label: '总评', share: 90 }], bands: [] };
    const path = file('scheme.json', JSON.stringify(scheme));
    const out = join(folder, 'own.xlsx');
    const wrong = await call(['template', '--scheme', path, '-o', out]);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('分值合计应为 100，现在是 90');
    expect(existsSync(out)).toBe(false);
    const right = { ...scheme, parties: [{ id: 'all', label: '总评', share: 100 }] };
    expect((await call(['template', '--scheme', file('right.json', JSON.stringify(right)), '-o', out])).code).toBe(0);
    const unknown = await call(['template', '--scheme', 'guangzhou-1999', '-o', out]);
    expect(unknown.stderr).toContain('guangzhou-2023');
  });
});

describe('sw-eval explain', () => {
  it('says how a figure came about', async () => {
    const { code, stdout, stderr } = await call(['explain', '-', 'indicators.casework-closed.rate'], real());
    expect([code, JSON.parse(stdout).value]).toEqual([0, 89.09]);
    expect(stderr).toContain('49 / 55');
    expect(stderr).toContain('取整前：980 / 11');
  });

  it('names the nearest figure where there is none at the path', async () => {
    const { code, stderr } = await call(['explain', '-', 'indicators.casework-closed.rates'], real());
    expect(code).toBe(2);
    expect(stderr).toContain('indicators.casework-closed.rate');
  });
});

describe('sw-eval compare', () => {
  it('lists what is otherwise in the second', async () => {
    const first = file('first.json', real());
    const indicators = [{ id: 'client-files', target: 1100, actual: 1200 }];
    const { code, stdout, stderr } = await call(['compare', first, file('second.json', real({ indicators }))]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({ path: 'indicators.client-files.actual', before: 1112, after: 1200 }),
    );
    expect(stderr).toMatch(/建档.* 1112 +→ +1200 +\+88/);
    expect((await call(['compare', first, first])).stderr).toBe('两者没有差别。\n');
  });
});

describe('sw-eval summary', () => {
  const better = () => ({ parties: [{ id: 'oversight', awarded: 10 }], stated: {} });

  it('summarises the cases and workbooks of a folder', async () => {
    const stations = join(folder, 'stations');
    mkdirSync(stations);
    writeFileSync(join(stations, 'a.json'), real());
    writeFileSync(join(stations, 'b.xlsx'), await workbook());
    writeFileSync(join(stations, 'c.json'), real(better()));
    writeFileSync(join(stations, '~$b.xlsx'), 'left by an editor');
    writeFileSync(join(stations, 'notes.txt'), 'no case');
    const out = join(folder, 'out');
    const { code, stdout, stderr } = await call(['summary', stations, '-f', 'html,md,xlsx', '-o', out]);
    expect([code, JSON.parse(stdout).count, JSON.parse(stdout).complete]).toEqual([0, 3, 2]);
    expect(readdirSync(out).sort()).toEqual(['summary.html', 'summary.md', 'summary.xlsx']);
    const html = readFileSync(join(out, 'summary.html'), 'utf8');
    expect(html).toContain('93.73');
    expect(html.match(/<svg/g)?.length).toBe(1);
    expect(stderr).toMatch(/^优秀 +2$/m);
  });

  it('shows the totals of several stations as a picture, of one station as a table only', async () => {
    writeFileSync(join(folder, 'a.json'), real());
    const out = join(folder, 'out');
    await call(['summary', folder, '-f', 'html,md', '-o', out, '--lang', 'en']);
    expect(readFileSync(join(out, 'summary.html'), 'utf8')).not.toContain('<svg');
    expect(readFileSync(join(out, 'summary.md'), 'utf8')).not.toContain('（');
    writeFileSync(join(folder, 'b.json'), real());
    await call(['summary', folder, '-f', 'html', '-o', out, '--lang', 'en']);
    expect(readFileSync(join(out, 'summary.html'), 'utf8')).toContain('<svg');
  });

  it('names every problem of every file at once, and writes nothing', async () => {
    writeFileSync(join(folder, 'a.json'), '{');
    writeFileSync(join(folder, 'b.json'), real({ stage: 'end' }));
    writeFileSync(join(folder, 'c.json'), real());
    const out = join(folder, 'out');
    const { code, stdout, stderr } = await call(['summary', folder, '-o', out]);
    expect([code, stdout, existsSync(out)]).toEqual([2, '', false]);
    expect(stderr).toContain('a.json');
    expect(stderr).toContain('  stage：');
  });

  it('shows its progress only where somebody watches', async () => {
    writeFileSync(join(folder, 'a.json'), real());
    expect((await call(['summary', folder])).stderr).not.toContain('正在读取');
    const { stderr } = await call(['summary', folder], '', { watched: true });
    expect(stderr).toContain('正在读取 1 / 1');
    expect(stderr).toContain('\r\u001b[2K');
  });

  it('says where there is nothing to summarise', async () => {
    expect((await call(['summary', folder])).stderr).toContain('没有案例');
    expect((await call(['summary', join(folder, 'nowhere')])).stderr).toContain('找不到文件夹');
    expect((await call(['summary', file('a.json', real())])).stderr).toContain('这不是文件夹');
  });
});

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

  it('gives what a text says, also in the encoding of Chinese Windows', async () => {
    const text = '本次评估总得分为93.73分，评估等级为“优秀”。';
    const { code, stdout } = await call(['read', file('report.txt', text)]);
    expect([code, JSON.parse(stdout).case.stated?.total]).toEqual([0, 93.73]);
    // 总分 93.73 in GB 18030.
    const gbk = new Uint8Array([0xd7, 0xdc, 0xb7, 0xd6, ...new TextEncoder().encode('93.73')]);
    expect((await call(['read', file('gbk.txt', gbk)])).code).toBe(0);
  });
});

describe('sw-eval completion', () => {
  it.each(['bash', 'zsh', 'fish'])('knows every command and its options (%s)', async (shell) => {
    const { code, stdout } = await call(['completion', shell]);
    expect(code).toBe(0);
    for (const word of ['evaluate', 'template', 'annex-discrepancies']) expect(stdout).toContain(word);
  });

  it('refuses other shells', async () => {
    expect((await call(['completion', 'tcsh'])).code).toBe(2);
  });
});

describe('messages', () => {
  it('are coloured only where the terminal shows colours', async () => {
    expect((await call(['audit', '-'], real(), { coloured: true })).stderr).toContain('\u001b[33m请核对\u001b[0m');
    expect((await call(['audit', '-'], real())).stderr).not.toContain('\u001b');
  });

  it('every command explains itself with examples, in both languages', async () => {
    const names = ['evaluate', 'report', 'audit', 'read', 'explain', 'template', 'schema', 'compare', 'summary'];
    for (const lang of ['zh-CN', 'en']) {
      for (const name of [...names, 'completion']) {
        const { code, stdout } = await call([name, '--help', '--lang', lang]);
        expect([code, stdout.includes(`sw-eval ${name}`)], name).toEqual([0, true]);
        expect(stdout).toContain(lang === 'en' ? 'Examples:' : '示例：');
      }
    }
  });
});
