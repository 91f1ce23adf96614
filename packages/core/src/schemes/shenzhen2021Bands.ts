import type { Scheme } from '../schemas/schemeSchema.js';
import { preset } from './preset.js';

/**
 * The bands Shenzhen used in 2021, on 100 points: 90 and above, 80-89, 60-79, 59 and below. Written with gaps, and
 * kept so: a total of 89.5 has no grade, since no source says what then. A case brings the parties.
 */
export const shenzhen2021Bands: Scheme = /* @__PURE__ */ preset({
  id: 'shenzhen-2021-bands',
  title: ['深圳市等级分数线（2021 年）', 'Shenzhen bands, 2021'],
  source: ['2021 年 8 月、9 月新闻报道', 'news reports of August and September 2021'],
  caveat: [
    '仅有等级分数线，据新闻报道；89 与 90 之间等处未作规定。报道未给出各档名称，这里的名称是约定。',
    'Bands only, from news reports; what holds between 89 and 90 and the like is not said. The reports do not name the grades: the names here are a convention.',
  ],
  sourced: ['bands'],
  bands: [
    ['excellent', '优秀', 'Excellent', 90],
    ['good', '良好', 'Good', 80, 89],
    ['qualified', '合格', 'Qualified', 60, 79],
    ['unqualified', '不合格', 'Unqualified', 0, 59],
  ],
});
