import type { Part } from '../../tree/text.js';
import { joinParts } from '../joinParts.js';
import type { BandText, Texts } from '../texts.js';

function band({ label, min, lowest, max, below }: BandText): Part[] {
  if (max !== undefined) return [min, '至', max, `分为${label}`];
  if (below === undefined) return [min, `分及以上为${label}`];
  if (lowest) return ['不足', below, `分为${label}`];
  return [min, '分及以上、不足', below, `分为${label}`];
}

/** Words of the section on basis, principles and methods, in Chinese. */
export const method: Texts['method'] = {
  basis: '本次评估以下列文件和合同为依据：',
  principlesIntroduction: '评估工作遵循下列原则：',
  principles: [
    {
      title: '真实诚信',
      text: '承接机构如实说明项目运行情况，提交的资料不虚构、不隐瞒；评估人员据实记录，据实评价。',
    },
    {
      title: '客观公正',
      text: '评估人员立足第三方立场，按照协议约定和统一标准独立判断，不因任何一方的利害关系而有所偏向。',
    },
    { title: '证据为本', text: '各项评价以可以查验的记录和资料为凭，重要数据经核查后采用；缺少依据的，不作结论。' },
    { title: '以评促进', text: '评估既指出不足，也提出具体可行的改进意见，推动社工站提高服务质量和成效。' },
    {
      title: '回避监督',
      text: '评估人员事前与被评估方私下接触，或与其有利益关系、利益冲突的，应当回避；被评估方可以监督评估过程，提出异议或者回避申请。',
    },
    {
      title: '保密尊重',
      text: '对评估中知悉的服务对象隐私及其他受法律保护的事项依法保密；对被评估方自主形成的专业方法和成果予以尊重。',
    },
  ],
  team: (commissionedBy, evaluator, visit) => [
    ...(commissionedBy === undefined ? [] : [`受${commissionedBy}委托，`]),
    ...(evaluator === undefined ? ['评估小组'] : [`${evaluator}承担本次第三方专业评估，由其组织的评估小组`]),
    ...(visit === undefined ? ['负责评估的具体实施。'] : ['于', visit, '到社工站开展现场评估。']),
  ],
  panel: '评估小组成员如下：',
  member: (name, role, remarks) => [role === undefined ? name : `${name}（${role}）`, ...remarks].join('；'),
  conflict: (text) => `申报利益关系：${text}`,
  recused: '已回避',
  methodsIntroduction: '本次评估采用下列方式收集和核实情况：',
  methods: new Map([
    ['presentation', { title: '听取介绍', text: '由项目负责人汇报社工站的运营、服务开展和指标完成情况。' }],
    ['on-site-observation', { title: '实地观察', text: '察看服务场地和设施设备，了解其能否满足专业服务的需要。' }],
    ['document-review', { title: '查阅资料', text: '查阅管理制度、服务档案和各类专业服务记录，核对数据来源。' }],
    ['interviews', { title: '现场访谈', text: '与承接机构管理人员、项目负责人和一线社工面谈，了解服务过程与困难。' }],
    ['survey', { title: '问卷与电访', text: '通过电话和问卷了解服务对象的感受，听取其意见和建议。' }],
    ['feedback-meeting', { title: '总结反馈', text: '评估小组当面反馈初步意见，并听取购买方和社工站的意见。' }],
  ]),
  total: (total, shares) => [
    '评估总分为',
    total,
    '分，由各评估主体的评分直接相加得出。',
    '各评估主体的分值占比为：',
    ...joinParts(
      shares.map(({ label, share }) => [label, share, '分']),
      '，',
    ),
    '。',
  ],
  bands: (bands) => ['评估结果按总分划分等级：', ...joinParts(bands.map(band), '；'), '。'],
  convention: {
    'half-month': '考核月份自起始日起按整月计算，余数不超过十五日的计半个月，超过十五日的计一个月',
    'whole-months': '考核月份自起始日起按整月计算，不足一个月的部分不计',
    'calendar-months': '考核月份按评估周期涉及的自然月计算',
    'calendar-half-month': '考核月份按涉及的自然月计算，当月在期内满十六日的计一个月，不满的计半个月',
    'thirty-day': '考核月份按实际天数除以三十计算，保留两位小数',
    exact: '考核月份按整月加余下天数占当月天数的比例计算，保留四位小数',
  },
  rounding: (decimals, mode) => {
    const how = { 'half-up': '四舍五入', 'half-even': '四舍六入五成双', down: '直接舍去' }[mode];
    return `完成率和得分保留${decimals}位小数，尾数${how}`;
  },
  conventions: (which, months, rounding) => {
    const rules = [
      ...(which.months ? [months] : []),
      ...(which.rounding ? [rounding] : []),
      ...(which.shares ? ['各评估主体的分值占比如上所述'] : []),
      ...(which.bands ? ['等级分数线如上所述'] : []),
    ];
    return rules.length === 0 ? undefined : `注：${rules.join('；')}。上述口径未见公开文件规定，系本次评估采用的约定。`;
  },
};
