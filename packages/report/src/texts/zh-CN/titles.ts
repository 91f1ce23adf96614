import type { Texts } from '../texts.js';

/** Titles of sections, in Chinese. */
export const titles: Texts['titles'] = {
  kinds: {
    'mid-term': '中期评估报告',
    final: '末期评估报告',
    'spot-check': '抽查评估报告',
    're-evaluation': '复评报告',
  },
  contents: '目录',
  station: '社工站基本情况',
  method: '评估依据、原则与方法',
  basis: '评估依据',
  principles: '评估原则',
  team: '评估团队',
  methods: '评估方式',
  formation: '评估结果的形成',
  party: (label, body) => (body === undefined ? `${label}评估` : `${label}评估（${body}）`),
  strengths: '值得肯定的地方',
  concerns: '需要关注的地方',
  compliance: '达标要求',
  indicators: '服务指标完成情况',
  sites: '各社工点服务情况',
  sitesInGeneral: '总体情况',
  siteGroup: (area, sites) => {
    if (area === undefined) return sites.join('、');
    return sites.length === 0 ? area : `${area}（${sites.join('、')}）`;
  },
  manyUnits: (first, count, areas) => `${first}等${count}个${areas ? '片区' : '社工点'}`,
  unitsOfGroup: (names) => `包括${names.join('、')}。`,
  survey: '服务对象意见调查',
  followUps: {
    'mid-term': '上次评估意见落实情况',
    final: '中期评估意见落实情况',
    'spot-check': '上次评估意见落实情况',
    're-evaluation': '上次评估意见落实情况',
  },
  result: '评估结果',
  scores: '评估得分与等级',
  keyProblems: '重点存在问题',
  conclusion: '结语',
  nextSteps: '下一阶段建议',
  objections: '异议及处理',
  annexIndicators: '服务指标完成情况表',
  annexDiscrepancies: '待核对事项表',
};
