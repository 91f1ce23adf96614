import { describe, expect, it } from 'vitest';
import { call, real } from '../testing/commandLine.js';

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
