import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realInput } from '../testing/realCase.js';
import { call, file, folder, useFolder } from './testing/commandLine.js';

useFolder();

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
    expect(stderr).toContain(`${join(folder(), 'a.json')} 有 `);
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
