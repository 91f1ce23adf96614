import type { Scheme } from '../schemas/schemeSchema.js';
import { withConventions } from './conventions.js';

const PAGE = {
  'zh-CN': '一家咨询机构网页所述财政部项目支出绩效评价要求',
  en: 'a consultancy’s page on an instruction of the Ministry of Finance',
};

/**
 * The bands of the Ministry of Finance's performance evaluation: 优 90-100, 良 80-89, 中 60-79, 差 0-59. Written with
 * gaps, and kept so. A case brings the parties.
 */
export const mofPerformanceBands: Scheme = /* @__PURE__ */ build();

function build(): Scheme {
  return {
    id: 'mof-performance-bands',
    version: '1',
    title: { 'zh-CN': '财政部绩效评价等级', en: 'Ministry of Finance performance bands' },
    source: PAGE,
    caveat: {
      'zh-CN': '仅有等级分数线，据二手网页；89 与 90 之间等处未作规定。',
      en: 'Bands only, from a secondary page; what holds between 89 and 90 and the like is not said.',
    },
    totalPoints: 100,
    parties: [],
    bands: [
      { id: 'excellent', label: { 'zh-CN': '优', en: 'Excellent' }, min: 90, max: 100 },
      { id: 'good', label: { 'zh-CN': '良', en: 'Good' }, min: 80, max: 89 },
      { id: 'fair', label: { 'zh-CN': '中', en: 'Fair' }, min: 60, max: 79 },
      { id: 'poor', label: { 'zh-CN': '差', en: 'Poor' }, min: 0, max: 59 },
    ],
    rounding: { decimals: 2, mode: 'half-up' },
    monthConvention: 'half-month',
    outlierRate: 300,
    indicators: [],
    compliance: [],
    vetoes: [],
    rules: withConventions({ bands: { basis: 'sourced', source: PAGE } }),
  };
}
