import type { Scheme } from '../schemas/schemeSchema.js';
import { preset } from './preset.js';

/**
 * Guangzhou 2019, on trial: 1000 points from three parties, as a news report gives them. Its bands are not known, so a
 * case brings its own: `{ "extends": "guangzhou-2019", "bands": [...] }`.
 */
export const guangzhou2019: Scheme = /* @__PURE__ */ preset({
  id: 'guangzhou-2019',
  title: ['广州市社工服务站评估（2019 年试行）', 'Guangzhou social work service stations, 2019 (trial)'],
  source: ['2019 年 11 月 7 日新闻报道', 'news report of 7 November 2019'],
  caveat: [
    '仅据新闻报道，未见原文；等级分数线不详，须自行提供。三级指标共 9、25、90 项，未见细目。',
    'From a news report only, the measures themselves were not seen; the bands are not known and must be given. Its 9, 25 and 90 indicators at three levels were not seen either.',
  ],
  sourced: ['shares', 'total'],
  totalPoints: 1000,
  parties: [
    ['professional', '专业评估', 'Professional evaluation', 700],
    ['purchaser', '购买方', 'Purchaser', 200],
    ['oversight', '监督方', 'Oversight authority', 100],
  ],
});
