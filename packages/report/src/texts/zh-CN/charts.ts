import { joinParts } from '../joinParts.js';
import type { ChartTexts } from '../texts.js';

/** Words under and beside pictures, in Chinese. */
export const charts: ChartTexts = {
  completionCaption: '各项指标完成率',
  completionLegend: (full, progress, broken) => [
    '注：实线为指标量的',
    full,
    ...(progress === undefined ? [] : ['，虚线为时间进度', progress]),
    '；条形在指标量以内为深色，超出部分为浅色',
    ...(broken === undefined ? [] : ['；超过', broken, '的条形以斜线截断，数字照列']),
    '。',
  ],
  sharesCaption: '各评估主体得分构成',
  sharesLegend: (bands) => [
    '注：深色为得分，框线为分值；各评估主体的分值首尾相接，合计为总分',
    ...(bands.length === 0
      ? []
      : [
          '，竖线自左至右为等级分数线：',
          ...joinParts(
            bands.map(({ label, min }) => [`${label}`, min, '分']),
            '、',
          ),
        ]),
    '。',
  ],
  spreadCaption: (party) => `${party}各评分项的评委评分`,
  spread: (awarded, points, lowest, highest) => [awarded, ' / ', points, '（', lowest, '至', highest, '）'],
  spreadLegend: (aggregate) => {
    const how = { mean: '平均值', 'trimmed-mean': '去掉一个最高分和一个最低分后的平均值', median: '中位数' }[aggregate];
    return [`注：框线为该项分值，深色自最低分至最高分，短线为采用的得分（${how}）；括号内为评委的最低分和最高分。`];
  },
  districtCaption: '各社工站总分',
  districtLegend: (median, cut) => [
    '注：虚线为总分的中位数',
    median,
    '分',
    ...(cut === undefined ? [] : ['；共', cut.all, '个社工站有总分，图中列前', cut.shown, '个']),
    '。',
  ],
};
