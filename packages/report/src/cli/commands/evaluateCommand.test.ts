import { describe, expect, it } from 'vitest';
import { realInput } from '../../testing/realCase.js';
import { call, file, real, useFolder } from '../testing/commandLine.js';

useFolder();

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
