import type { Scheme } from '../schemas/schemeSchema.js';
import { preset } from './preset.js';

/**
 * Guangzhou, since 2023: 100 points from four parties, four grades, and the 16 indicators of the published report.
 * Targets are agreed in each contract, so the preset has none.
 */
export const guangzhou2023: Scheme = /* @__PURE__ */ preset({
  id: 'guangzhou-2023',
  title: ['广州市社工服务站评估（2023 年起）', 'Guangzhou social work service stations, from 2023'],
  source: [
    '2025 年公布的一份社工站末期评估报告所述，依据穗府办〔2023〕7 号、穗民〔2023〕97 号',
    'as a final evaluation report published in 2025 states it, under Sui Fu Ban [2023] No. 7 and Sui Min [2023] No. 97',
  ],
  caveat: [
    '第三方 55 分内部的分值、扣分、一票否决、取整与考核月份的算法未见公布，本方案留空或按约定处理。',
    'Points inside the third party’s 55, deductions, vetoes, rounding and the counting of months have not been published; they are left empty or follow a convention.',
  ],
  sourced: ['shares', 'total', 'bands'],
  parties: [
    ['oversight', '监督方', 'Oversight authority', 10],
    ['purchaser', '购买方', 'Purchaser', 20],
    ['supervision-centre', '督导中心', 'Supervision centre', 15],
    [
      'third-party',
      '第三方',
      'Third-party evaluator',
      55,
      [
        ['management', '项目管理', 'Project management'],
        ['services', '服务开展情况', 'Services'],
      ],
    ],
  ],
  bands: [
    ['excellent', '优秀', 'Excellent', 90],
    ['good', '良好', 'Good', 80],
    ['qualified', '合格', 'Qualified', 60],
    ['unqualified', '不合格', 'Unqualified', 0],
  ],
  indicators: [
    ['client-files', '建档', 'Client files', '份', 'files', 'files-and-visits'],
    ['phone-visits', '电访', 'Phone visits', '个', 'visits', 'files-and-visits'],
    ['home-visits', '探访', 'Home visits', '个', 'visits', 'files-and-visits'],
    ['casework-opened', '个案接案', 'Cases opened', '个', 'cases', 'casework'],
    ['casework-sessions', '个案服务', 'Casework sessions', '节', 'sessions', 'casework'],
    ['casework-closed', '个案结案', 'Cases closed', '个', 'cases', 'casework'],
    ['professional-groups', '专业小组', 'Professional groups', '个', 'groups', 'professional-groups'],
    [
      'professional-group-sessions',
      '专业小组节数',
      'Professional group sessions',
      '节',
      'sessions',
      'professional-groups',
    ],
    [
      'professional-group-attendances',
      '专业小组人次',
      'Professional group attendances',
      '人次',
      'attendances',
      'professional-groups',
    ],
    ['interest-groups', '兴趣小组', 'Interest groups', '个', 'groups', 'interest-groups'],
    ['interest-group-sessions', '兴趣小组节数', 'Interest group sessions', '节', 'sessions', 'interest-groups'],
    [
      'interest-group-attendances',
      '兴趣小组人次',
      'Interest group attendances',
      '人次',
      'attendances',
      'interest-groups',
    ],
    ['large-events', '大型社区活动', 'Large community events', '个', 'events', 'large-events'],
    [
      'large-event-attendances',
      '大型社区活动人次',
      'Large community event attendances',
      '人次',
      'attendances',
      'large-events',
    ],
    ['community-events', '中小型社区活动', 'Small and medium community events', '个', 'events', 'community-events'],
    [
      'community-event-attendances',
      '中小型社区活动人次',
      'Small and medium community event attendances',
      '人次',
      'attendances',
      'community-events',
    ],
  ],
  compliance: [
    ['continuing-education', '人均每月继续教育时数', 'Continuing education per worker and month', '小时', 'hours'],
  ],
});
