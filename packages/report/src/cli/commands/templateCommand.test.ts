import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, file, folder, real, useFolder } from '../testing/commandLine.js';

useFolder();

describe('sw-eval template', () => {
  it('writes a workbook, empty or filled, that the other commands read', async () => {
    const empty = join(folder(), 'new', 'empty.xlsx');
    const made = await call(['template', '--scheme', 'guangzhou-2023', '-o', empty]);
    expect(made).toEqual({ code: 0, stdout: `${JSON.stringify([empty], null, 2)}\n`, stderr: `已生成 ${empty}\n` });
    const filled = join(folder(), 'filled.xlsx');
    await call(['template', '--case', file('case.json', real()), '-o', filled, '--lang', 'en']);
    const { code, stdout } = await call(['evaluate', filled]);
    expect([code, JSON.parse(stdout).total]).toEqual([0, 93.73]);
  });

  it('takes a scheme of the user’s own, and names what is wrong with one', async () => {
    const scheme = { id: 'own', title: '自定', parties: [{ id: 'all', label: '总评', share: 90 }], bands: [] };
    const path = file('scheme.json', JSON.stringify(scheme));
    const out = join(folder(), 'own.xlsx');
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
