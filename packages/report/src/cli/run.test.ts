import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { realInput } from '../testing/realCase.js';
import { run } from './run.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sw-eval-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function call(args: string[], stdin: string | Uint8Array = '') {
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
  });
  return { code, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const real = () => JSON.stringify(realInput());

describe('sw-eval evaluate', () => {
  it('writes the evaluation as JSON, and what people want to see to standard error', async () => {
    const { code, stdout, stderr } = await call(['evaluate', file('case.json', real())]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      total: 93.73,
      grade: { id: 'excellent' },
      period: { assessedMonths: 10.5 },
    });
    expect(stderr).toContain('考核月份  10.5 / 12 (87.50%)');
    expect(stderr).toMatch(/^个案结案 +49 +55 +89\.09% {2}按进度$/m);
    expect(stderr).toMatch(/^监督方 +9\.80 \/ 10 +98\.00%$/m);
    expect(stderr).toContain('总分  93.73\n等级  优秀');
    expect(stderr).toContain('1149');
  });

  it('reads standard input, also with a byte order mark', async () => {
    expect((await call(['evaluate', '-'], real())).code).toBe(0);
    expect((await call(['evaluate', '-'], `\ufeff${real()}`)).code).toBe(0);
  });

  it('speaks English when asked to, before or after the command', async () => {
    const after = await call(['evaluate', '-', '--lang', 'en'], real());
    const before = await call(['--lang', 'en', 'evaluate', '-'], real());
    expect(after.stderr).toContain('Assessed months  10.5 / 12 (87.50%)');
    expect(before.stderr).toBe(after.stderr);
  });

  it('says which scores are missing and what the total can become', async () => {
    const parties = [{ id: 'oversight', awarded: 9.8 }];
    const { stderr } = await call(['evaluate', '-'], JSON.stringify({ ...realInput(), parties, stated: {} }));
    expect(stderr).toContain('总分  —\n等级  待定\n尚缺评分：购买方、督导中心、第三方；总分可能在 9.80 至 99.80 之间');
  });
});

describe('sw-eval report', () => {
  it('writes every format asked for and lists the files', async () => {
    const out = join(folder, 'new', 'out');
    const { code, stdout, stderr } = await call([
      'report',
      file('站.json', real()),
      '--format',
      'md,html,docx,txt,xlsx',
      '-o',
      out,
    ]);
    expect(code).toBe(0);
    const expected = ['md', 'html', 'docx', 'txt', 'xlsx'].map((format) => join(out, `站.${format}`));
    expect(JSON.parse(stdout)).toEqual(expected);
    expect(readdirSync(out).sort()).toEqual(['站.docx', '站.html', '站.md', '站.txt', '站.xlsx']);
    expect(readFileSync(join(out, '站.md'), 'utf8')).toContain('93.73');
    expect(stderr).toContain('总分  93.73');
  });

  it('refuses a format it does not have before it writes anything', async () => {
    const out = join(folder, 'out');
    const { code, stderr } = await call(['report', file('a.json', real()), '--format', 'md,pdf', '-o', out]);
    expect(code).toBe(2);
    expect(stderr).toContain('“pdf”');
    expect(existsSync(out)).toBe(false);
  });

  it('writes nothing where it cannot write everything', async () => {
    const blocked = file('blocked', 'a file, not a folder');
    const { code, stderr, stdout } = await call([
      'report',
      file('a.json', real()),
      '--format',
      'md',
      '-o',
      join(blocked, 'out'),
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('没有生成任何文件');
    expect(stdout).toBe('');
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'blocked']);
  });

  it('appends what differs when asked to', async () => {
    await call(['report', file('a.json', real()), '-f', 'txt', '-o', folder, '--annex-discrepancies']);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toContain('附件2');
  });
});

describe('sw-eval audit', () => {
  it('exits with 1 where something differs, and lists it', async () => {
    const { code, stdout, stderr } = await call(['audit', '-'], real());
    expect(code).toBe(1);
    const codes = (JSON.parse(stdout) as { code: string }[]).map((discrepancy) => discrepancy.code);
    expect(codes).toEqual([
      'mention-mismatch',
      'mention-mismatch',
      'name-mismatch',
      'rate-outlier',
      'rate-outlier',
      'target-derived',
    ]);
    expect(stderr).toContain('11655');
  });

  it('exits with 0 where there are only notes', async () => {
    const indicators = [{ id: 'client-files', target: 1100, actual: 1112, targetSource: 'derived' }];
    const { code, stdout } = await call(['audit', '-'], JSON.stringify({ ...realInput(), indicators, stated: {} }));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ code: 'target-derived', severity: 'note' }]);
  });

  it('exits with 0 where nothing differs', async () => {
    const clean = { ...realInput(), indicators: [{ id: 'client-files', target: 1100, actual: 1112 }], stated: {} };
    const { code, stdout, stderr } = await call(['audit', '-'], JSON.stringify(clean));
    expect({ code, stdout }).toEqual({ code: 0, stdout: '[]\n' });
    expect(stderr).toContain('没有发现');
  });
});

describe('a user’s mistake', () => {
  it.each([
    ['no file', ['evaluate', '/nowhere/case.json'], '', '找不到文件：/nowhere/case.json'],
    ['a folder', ['evaluate', tmpdir()], '', '这是文件夹'],
    ['no JSON', ['evaluate', '-'], '{\n  "a": 1,\n  b\n}', '标准输入 不是有效的 JSON：第 3 行第 3 个字符'],
    ['half a JSON', ['evaluate', '-'], '{"a":', '不是有效的 JSON：第 1 行第 6 个字符'],
    ['an unknown command', ['evalute', '-'], '', '没有这个命令'],
    ['an unknown option', ['evaluate', '-', '--langs', 'en'], '', '没有这个选项'],
    ['a missing file name', ['evaluate'], '', '缺少案例文件'],
    ['an unknown language', ['evaluate', '-', '--lang', 'fr'], '', '选项的内容不对'],
  ])('%s: is explained, without a stack trace, and exits with 2', async (_, args, stdin, message) => {
    const { code, stdout, stderr } = await call(args, stdin);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('is told when the file is not UTF-8', async () => {
    const gbk = new Uint8Array([0x7b, 0x22, 0xb9, 0xe3, 0xd6, 0xdd, 0x22, 0x3a, 0x31, 0x7d]);
    expect((await call(['evaluate', '-'], gbk)).stderr).toContain('不是 UTF-8');
  });

  it('gets every issue of a case at once, with its place', async () => {
    const broken = {
      ...realInput(),
      stage: 'end',
      agreement: { start: '2024-02-30', end: '2025-03-27' },
      parties: [{ id: 'oversight', awarded: 10.5 }],
    };
    const { code, stderr, stdout } = await call(['evaluate', file('a.json', JSON.stringify(broken))]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`${join(folder, 'a.json')} 有 `);
    expect(stderr).toMatch(/^ {2}stage：/m);
    expect(stderr).toMatch(/^ {2}agreement\.start：/m);
  });
});

describe('help', () => {
  it('goes to standard output, in the language asked for', async () => {
    const chinese = await call(['--help']);
    expect(chinese.code).toBe(0);
    expect(chinese.stdout).toContain('用法：');
    expect(chinese.stdout).toContain('生成评估报告');
    const english = await call(['report', '--help', '--lang', 'en']);
    expect(english.code).toBe(0);
    expect(english.stdout).toContain('--format');
    expect(english.stdout).toContain('Usage:');
  });

  it('is shown to whoever names no command', async () => {
    const { code, stderr } = await call([]);
    expect(code).toBe(2);
    expect(stderr).toContain('用法：');
  });
});
