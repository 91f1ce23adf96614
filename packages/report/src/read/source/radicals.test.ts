import { describe, expect, it } from 'vitest';
import { readText } from '../readText.js';
import { withoutRadicals } from './radicals.js';

describe('withoutRadicals', () => {
  it('puts ideographs in the place of radicals and leaves everything else', () => {
    expect(withoutRadicals('⼴州市⺠政局⻚数⼀、⼆⼗⽇，⻓期⻋⻔ abc 12')).toBe(
      '广州市民政局页数一、二十日，长期车门 abc 12',
    );
  });

  it('keeps the place of every sign, in both blocks', () => {
    for (let code = 0x2e80; code <= 0x2fd5; code += 1) {
      const sign = String.fromCharCode(code);
      expect(withoutRadicals(`a${sign}b`)).toHaveLength(3);
    }
    for (let code = 0x2f00; code <= 0x2fd5; code += 1) {
      expect(withoutRadicals(String.fromCharCode(code)).charCodeAt(0)).toBeGreaterThanOrEqual(0x4e00);
    }
  });

  it('lets a report be read that a browser printed', () => {
    const text = '建档1112份，电访11665个，分别完成协议指标量的101.09%、116.65%。';
    const printed =
      '建档1112份，电访11665个，分别完成协议指标量的101.09%、116.65%。\n⽢市⺠政局为监督⽅，⾃2024年3⽉28⽇⾄2025年3⽉27⽇。';
    expect(readText(printed).case.indicators).toEqual(readText(text).case.indicators);
    expect(readText('本年度服务协议期⾃2024年3⽉28⽇⾄2025年3⽉27⽇。').case.agreement).toEqual({
      start: '2024-03-28',
      end: '2025-03-27',
    });
  });
});
