import type { Locale } from '@sw-eval/core';

/** Names of the sheets of a workbook of results: at most 31 characters, none of `\ / ? * [ ] :`. */
export interface SheetNames {
  result: string;
  indicators: string;
  parties: string;
  outlook: string;
  discrepancies: string;
  overview: string;
  ranking: string;
  summaryIndicators: string;
  summaryParties: string;
  regraded: string;
}

/** They stand apart from the other words, since what reads a workbook knows one of results by them. */
export const sheetNames: Readonly<Record<Locale, SheetNames>> = {
  'zh-CN': {
    result: '结果',
    indicators: '指标',
    parties: '评分',
    outlook: '进度与预测',
    discrepancies: '待核对',
    overview: '概况',
    ranking: '排名',
    summaryIndicators: '指标',
    summaryParties: '评估主体',
    regraded: '按另一方案',
  },
  en: {
    result: 'Result',
    indicators: 'Indicators',
    parties: 'Scores',
    outlook: 'Outlook',
    discrepancies: 'To check',
    overview: 'Overview',
    ranking: 'Ranking',
    summaryIndicators: 'Indicators',
    summaryParties: 'Parties',
    regraded: 'Under another scheme',
  },
};
