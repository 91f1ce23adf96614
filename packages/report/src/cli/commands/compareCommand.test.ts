import { describe, expect, it } from 'vitest';
import { call, file, real, useFolder } from '../testing/commandLine.js';

useFolder();

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
