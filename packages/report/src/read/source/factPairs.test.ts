import { describe, expect, it } from 'vitest';
import { factPairs } from './factPairs.js';
import { linesOf } from './lines.js';

/** The names and values that are found in a text. */
const pairsOf = (text: string) =>
  [...factPairs(linesOf(text)).values()].map(({ cells }) => cells.map(({ start, end }) => text.slice(start, end)));

describe('factPairs', () => {
  it('are names of a form with their values in the next lines', () => {
    const form = '项目名称\n东湖社工服务站\n购买方\n东湖街道办事处\n联系电话\n略\n评估周期\n2024.4.1—2025.1.31';
    expect(pairsOf(form)).toEqual([
      ['项目名称', '东湖社工服务站'],
      ['购买方', '东湖街道办事处'],
      ['评估周期', '2024.4.1—2025.1.31'],
    ]);
  });

  it('are none where a text has hardly any', () => {
    expect(pairsOf('购买方\n东湖街道办事处\n承接机构\n晨光社会工作服务中心')).toEqual([]);
  });

  it('have no sentence, no heading and no other name for a value', () => {
    const chapters =
      '购买方\n对站点的服务表示满意。\n承接机构\n监督方\n主要意见：\n评估等级\n良好\n总分\n88.00分\n考核月份\n10个月';
    expect(pairsOf(chapters)).toEqual([
      ['评估等级', '良好'],
      ['总分', '88.00分'],
      ['考核月份', '10个月'],
    ]);
  });
});
