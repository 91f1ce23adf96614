import { describe, expect, it } from 'vitest';
import { call } from '../testing/commandLine.js';

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
