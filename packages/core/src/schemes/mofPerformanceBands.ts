import type { Scheme } from '../schemas/schemeSchema.js';
import { preset } from './preset.js';

/**
 * The bands of the Ministry of Finance's performance evaluation: 优 90-100, 良 80-89, 中 60-79, 差 0-59. Written with
 * gaps, and kept so. A case brings the parties.
 */
export const mofPerformanceBands: Scheme = /* @__PURE__ */ preset({
  id: 'mof-performance-bands',
  title: ['财政部绩效评价等级', 'Ministry of Finance performance bands'],
  source: [
    '一家咨询机构网页所述财政部项目支出绩效评价要求',
    'a consultancy’s page on an instruction of the Ministry of Finance',
  ],
  caveat: [
    '仅有等级分数线，据二手网页；89 与 90 之间等处未作规定。',
    'Bands only, from a secondary page; what holds between 89 and 90 and the like is not said.',
  ],
  sourced: ['bands'],
  bands: [
    ['excellent', '优', 'Excellent', 90, 100],
    ['good', '良', 'Good', 80, 89],
    ['fair', '中', 'Fair', 60, 79],
    ['poor', '差', 'Poor', 0, 59],
  ],
});
