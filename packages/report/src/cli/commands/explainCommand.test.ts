import { describe, expect, it } from 'vitest';
import { call, real } from '../testing/commandLine.js';

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
