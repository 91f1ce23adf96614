import type { Scheme } from '../schemas/schemeSchema.js';
import { withConventions } from './conventions.js';

const NEWS = { 'zh-CN': '2021 年 8 月、9 月新闻报道', en: 'news reports of August and September 2021' };

/**
 * The bands Shenzhen used in 2021, on 100 points: 90 and above, 80-89, 60-79, 59 and below. Written with gaps, and
 * kept so: a total of 89.5 has no grade, since no source says what then. A case brings the parties.
 */
export const shenzhen2021Bands: Scheme = /* @__PURE__ */ build();

function build(): Scheme {
  return {
    id: 'shenzhen-2021-bands',
    version: '1',
    title: { 'zh-CN': '深圳市等级分数线（2021 年）', en: 'Shenzhen bands, 2021' },
    source: NEWS,
    caveat: {
      'zh-CN': '仅有等级分数线，据新闻报道；89 与 90 之间等处未作规定。报道未给出各档名称，这里的名称是约定。',
      en: 'Bands only, from news reports; what holds between 89 and 90 and the like is not said. The reports do not name the grades: the names here are a convention.',
    },
    totalPoints: 100,
    parties: [],
    bands: [
      { id: 'excellent', label: { 'zh-CN': '优秀', en: 'Excellent' }, min: 90 },
      { id: 'good', label: { 'zh-CN': '良好', en: 'Good' }, min: 80, max: 89 },
      { id: 'qualified', label: { 'zh-CN': '合格', en: 'Qualified' }, min: 60, max: 79 },
      { id: 'unqualified', label: { 'zh-CN': '不合格', en: 'Unqualified' }, min: 0, max: 59 },
    ],
    rounding: { decimals: 2, mode: 'half-up' },
    monthConvention: 'half-month',
    outlierRate: 300,
    indicators: [],
    compliance: [],
    vetoes: [],
    rules: withConventions({ bands: { basis: 'sourced', source: NEWS } }),
  };
}
