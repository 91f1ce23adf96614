import { describe, expect, it } from 'vitest';
import { caseInput } from '../../testing/exampleCase.js';
import { told } from '../../testing/told.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import { explain } from './explain.js';

describe('explain, of the status of an indicator', () => {
  const one = (indicator: Record<string, unknown>, changes: Record<string, unknown> = {}) =>
    evaluateJson(caseInput({ indicators: [{ id: 'home-visits', target: 10, actual: 9, ...indicator }], ...changes }));
  const AT = 'indicators.home-visits';

  it('is compared as printed, unless that would show the opposite of what was decided', () => {
    const status = (target: number, actual: string) =>
      told(
        one({ target, actual, decimals: 4 }, { period: { start: '2024-03-28', end: '2025-02-27' } }),
        `${AT}.status`,
      );
    // 10 x 11 / 12 = 9.1666…, printed 9.17
    expect(status(10, '9.2')).toMatchObject({ value: 'on-pace', symbols: '9.17 <= 9.2 < 10' });
    expect(status(10, '9')).toMatchObject({
      value: 'behind',
      symbols: '9 < 9.17',
      inputs: [`${AT}.actual`, `${AT}.target`, `${AT}.expectedToDate`],
    });
    expect(status(10, '9.1667')).toMatchObject({ value: 'on-pace', symbols: '10 x 11 / 12 <= 9.1667 < 10' });
    // 100 x 11 / 12 = 91.666…, printed 91.67; 20 x 11 / 12 = 18.333…, printed 18.33
    expect(status(20, '18.3331')).toMatchObject({ value: 'behind', symbols: '18.3331 < 20 x 11 / 12' });
    // 12 x 11 / 12 = 11
    expect(status(12, '11')).toMatchObject({ value: 'on-pace', symbols: '11 <= 11 < 12' });
    expect(status(20, '20')).toMatchObject({ value: 'met', symbols: '20 = 20' });
    expect(status(20, '21')).toMatchObject({ value: 'exceeded', symbols: '21 > 20' });
    expect(status(0, '20')).toMatchObject({ value: 'no-target', symbols: '0 = 0', inputs: [`${AT}.target`] });
  });

  it.each([
    [10, 11, '超额：完成量高于指标量', 'exceeded: actual above target'],
    [10, 10, '完成：完成量等于指标量', 'met: actual equal to target'],
    [0, 10, '无指标：指标量为 0', 'no target: the target is 0'],
  ])('of a target of %d with %d: %s', (target, actual, zh, en) => {
    expect(explain(one({ target, actual }), `${AT}.status`).formula.words).toEqual({ 'zh-CN': zh, en });
  });
});
