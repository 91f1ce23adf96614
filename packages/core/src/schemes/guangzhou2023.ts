import type { Scheme } from '../schemas/schemeSchema.js';
import { withConventions } from './conventions.js';

const REPORT = {
  'zh-CN': '2025 年公布的一份社工站末期评估报告所述，依据穗府办〔2023〕7 号、穗民〔2023〕97 号',
  en: 'as a final evaluation report published in 2025 states it, under Sui Fu Ban [2023] No. 7 and Sui Min [2023] No. 97',
};

const sourced = { basis: 'sourced' as const, source: REPORT };

const indicator = (id: string, zh: string, en: string, unitZh: string, unitEn: string, group: string) => ({
  id,
  label: { 'zh-CN': zh, en },
  unit: { 'zh-CN': unitZh, en: unitEn },
  group,
});

/**
 * Guangzhou, since 2023: 100 points from four parties, four grades, and the 16 indicators of the published report.
 * Targets are agreed in each contract, so the preset has none.
 */
export const guangzhou2023: Scheme = /* @__PURE__ */ build();

function build(): Scheme {
  return {
    id: 'guangzhou-2023',
    version: '1',
    title: {
      'zh-CN': '广州市社工服务站评估（2023 年起）',
      en: 'Guangzhou social work service stations, from 2023',
    },
    source: REPORT,
    caveat: {
      'zh-CN': '第三方 55 分内部的分值、扣分、一票否决、取整与考核月份的算法未见公布，本方案留空或按约定处理。',
      en: 'Points inside the third party’s 55, deductions, vetoes, rounding and the counting of months have not been published; they are left empty or follow a convention.',
    },
    totalPoints: 100,
    parties: [
      { id: 'oversight', label: { 'zh-CN': '监督方', en: 'Oversight authority' }, share: 10 },
      { id: 'purchaser', label: { 'zh-CN': '购买方', en: 'Purchaser' }, share: 20 },
      { id: 'supervision-centre', label: { 'zh-CN': '督导中心', en: 'Supervision centre' }, share: 15 },
      {
        id: 'third-party',
        label: { 'zh-CN': '第三方', en: 'Third-party evaluator' },
        share: 55,
        sections: [
          { id: 'management', label: { 'zh-CN': '项目管理', en: 'Project management' } },
          { id: 'services', label: { 'zh-CN': '服务开展情况', en: 'Services' } },
        ],
      },
    ],
    bands: [
      { id: 'excellent', label: { 'zh-CN': '优秀', en: 'Excellent' }, min: 90 },
      { id: 'good', label: { 'zh-CN': '良好', en: 'Good' }, min: 80 },
      { id: 'qualified', label: { 'zh-CN': '合格', en: 'Qualified' }, min: 60 },
      { id: 'unqualified', label: { 'zh-CN': '不合格', en: 'Unqualified' }, min: 0 },
    ],
    rounding: { decimals: 2, mode: 'half-up' },
    monthConvention: 'half-month',
    outlierRate: 300,
    indicators: [
      indicator('client-files', '建档', 'Client files', '份', 'files', 'files-and-visits'),
      indicator('phone-visits', '电访', 'Phone visits', '个', 'visits', 'files-and-visits'),
      indicator('home-visits', '探访', 'Home visits', '个', 'visits', 'files-and-visits'),
      indicator('casework-opened', '个案接案', 'Cases opened', '个', 'cases', 'casework'),
      indicator('casework-sessions', '个案服务', 'Casework sessions', '节', 'sessions', 'casework'),
      indicator('casework-closed', '个案结案', 'Cases closed', '个', 'cases', 'casework'),
      indicator('professional-groups', '专业小组', 'Professional groups', '个', 'groups', 'professional-groups'),
      indicator(
        'professional-group-sessions',
        '专业小组节数',
        'Professional group sessions',
        '节',
        'sessions',
        'professional-groups',
      ),
      indicator(
        'professional-group-attendances',
        '专业小组人次',
        'Professional group attendances',
        '人次',
        'attendances',
        'professional-groups',
      ),
      indicator('interest-groups', '兴趣小组', 'Interest groups', '个', 'groups', 'interest-groups'),
      indicator(
        'interest-group-sessions',
        '兴趣小组节数',
        'Interest group sessions',
        '节',
        'sessions',
        'interest-groups',
      ),
      indicator(
        'interest-group-attendances',
        '兴趣小组人次',
        'Interest group attendances',
        '人次',
        'attendances',
        'interest-groups',
      ),
      indicator('large-events', '大型社区活动', 'Large community events', '个', 'events', 'large-events'),
      indicator(
        'large-event-attendances',
        '大型社区活动人次',
        'Large community event attendances',
        '人次',
        'attendances',
        'large-events',
      ),
      indicator(
        'community-events',
        '中小型社区活动',
        'Small and medium community events',
        '个',
        'events',
        'community-events',
      ),
      indicator(
        'community-event-attendances',
        '中小型社区活动人次',
        'Small and medium community event attendances',
        '人次',
        'attendances',
        'community-events',
      ),
    ],
    compliance: [
      {
        id: 'continuing-education',
        label: { 'zh-CN': '人均每月继续教育时数', en: 'Continuing education per worker and month' },
        unit: { 'zh-CN': '小时', en: 'hours' },
      },
    ],
    vetoes: [],
    rules: withConventions({ shares: sourced, total: sourced, bands: sourced }),
  };
}
