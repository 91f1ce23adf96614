import type { Scheme } from '../schemas/schemeSchema.js';
import { withConventions } from './conventions.js';

const NEWS = { 'zh-CN': '2019 年 11 月 7 日新闻报道', en: 'news report of 7 November 2019' };

/**
 * Guangzhou 2019, on trial: 1000 points from three parties, as a news report gives them. Its bands are not known, so a
 * case brings its own: `{ "extends": "guangzhou-2019", "bands": [...] }`.
 */
export const guangzhou2019: Scheme = /* @__PURE__ */ build();

function build(): Scheme {
  const sourced = { basis: 'sourced' as const, source: NEWS };
  return {
    id: 'guangzhou-2019',
    version: '1',
    title: {
      'zh-CN': '广州市社工服务站评估（2019 年试行）',
      en: 'Guangzhou social work service stations, 2019 (trial)',
    },
    source: NEWS,
    caveat: {
      'zh-CN': '仅据新闻报道，未见原文；等级分数线不详，须自行提供。三级指标共 9、25、90 项，未见细目。',
      en: 'From a news report only, the measures themselves were not seen; the bands are not known and must be given. Its 9, 25 and 90 indicators at three levels were not seen either.',
    },
    totalPoints: 1000,
    parties: [
      { id: 'professional', label: { 'zh-CN': '专业评估', en: 'Professional evaluation' }, share: 700 },
      { id: 'purchaser', label: { 'zh-CN': '购买方', en: 'Purchaser' }, share: 200 },
      { id: 'oversight', label: { 'zh-CN': '监督方', en: 'Oversight authority' }, share: 100 },
    ],
    bands: [],
    rounding: { decimals: 2, mode: 'half-up' },
    monthConvention: 'half-month',
    outlierRate: 300,
    indicators: [],
    compliance: [],
    vetoes: [],
    rules: withConventions({ shares: sourced, total: sourced }),
  };
}
