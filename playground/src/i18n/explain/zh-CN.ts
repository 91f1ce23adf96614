import type { ExplainTexts } from './texts';

/** Explanations in Chinese. */
export const explainZhCN: ExplainTexts = {
  formula: '公式',
  inputs: '输入',
  exact: '精确值',
  rounding: '取整',
  roundingOf: {
    'half-up': (decimals) => `四舍五入，保留 ${decimals} 位小数`,
    'half-even': (decimals) => `四舍六入五成双，保留 ${decimals} 位小数`,
    down: (decimals) => `直接舍去，保留 ${decimals} 位小数`,
  },
  source: '来源',
  convention: '约定，非官方规则',
  given: '案例中填写',
  scheme: '评估方案中规定',
  stillNeeded: '还需',
  nothingNeeded: '指标量已经完成',
  expected: (volume) => `到期应完成 ~${volume}~`,
  needed: (remaining, monthsLeft, perMonth) =>
    perMonth === null ? remaining : `${remaining}；余 ~${monthsLeft}~ 月，每月 ~${perMonth}~`,
  yes: '是',
  no: '否',
  verdict: { met: '达标', 'not-met': '未达标', 'not-judged': '不判断' },
};
