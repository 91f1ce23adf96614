import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realInput } from '../../testing/realCase.js';
import { call, file, folder, real, useFolder } from '../testing/commandLine.js';

useFolder();

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

describe('sw-eval audit of a document', () => {
  it('says which main parts it did not find', async () => {
    const path = file('part.txt', '服务指标完成情况\n建档1112份，完成协议指标量的101.09%。');
    const { code, stderr } = await call(['audit', path]);
    expect(code).toBe(0);
    expect(stderr).toContain('没有找到：各方得分、总分、等级、评估周期\n');
  });

  it('does not end with 0 where nothing was read', async () => {
    const path = file('other.txt', '今天天气很好，社区里有3棵树。');
    const { code, stderr } = await call(['audit', path, '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toContain('nothing was checked');
  });

  it('accuses no report of its own of what it does not say', async () => {
    await call(['report', file('own.json', real()), '-f', 'md', '-o', folder()]);
    const { stdout } = await call(['audit', join(folder(), 'own.md')]);
    const found = (JSON.parse(stdout) as { code: string; stated?: number }[]).filter(
      ({ code }) => code === 'mention-mismatch',
    );
    expect(found.map(({ stated }) => stated)).toEqual([1149, 11_655]);
    expect(stdout).not.toContain('\\\\');
  });
});
