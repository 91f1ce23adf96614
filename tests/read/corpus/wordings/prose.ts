import type { Facts } from '../facts.js';
import { day, figure, gradeWord, points, two, type Wording } from './wording.js';

const GROUPS: readonly (readonly string[])[] = [
  ['client-files', 'phone-visits', 'home-visits'],
  ['casework-opened', 'casework-sessions', 'casework-closed'],
  ['professional-groups', 'professional-group-sessions', 'professional-group-attendances'],
  ['interest-groups', 'interest-group-sessions', 'interest-group-attendances'],
  ['large-events', 'large-event-attendances'],
  ['community-events', 'community-event-attendances'],
];
const LEADS: ReadonlyMap<string, string> = new Map([
  ['client-files', '社工站本年度建档'],
  ['phone-visits', '完成电访'],
  ['home-visits', '探访'],
  ['casework-opened', '个案接案'],
  ['casework-sessions', '服务'],
  ['casework-closed', '个案结案'],
  ['professional-groups', '完成专业小组'],
  ['interest-groups', '完成兴趣小组'],
  ['large-events', '完成大型社区活动'],
  ['community-events', '完成中小型社区活动'],
]);

function leadOf(id: string): string {
  return LEADS.get(id) ?? (id.endsWith('sessions') ? '开展' : '服务');
}

/** The dense paragraph in which counts of a group come first and its rates after them. */
function indicators(facts: Facts): string {
  const clauses = GROUPS.map((ids) => {
    const own = ids.map((id) => figure(facts, id));
    const counts = own.map(({ id, actual, unit }) => `${leadOf(id)}${actual}${unit}`).join('，');
    return `${counts}，分别完成协议指标量的${own.map(({ rate }) => `${two(rate)}%`).join('，')}`;
  });
  return `评估期末月，${clauses.join('；')}（以上数据统计共计${facts.months}个考核月份，由社工站提供）`;
}

function findings(facts: Facts, owner: string, mark: (index: number) => string, lead: string): string[] {
  return [
    `${lead === '' ? '' : '（一）'}值得肯定的地方：`,
    ...points(facts.strengths(owner), mark),
    `${lead === '' ? '' : '（二）'}需要关注的地方：`,
    ...points(facts.concerns(owner), mark),
  ];
}

const digit = (index: number) => `${index + 1}.`;
const bracket = (index: number) => `（${index + 1}）`;

function write(facts: Facts): string {
  const [first, second] = facts.areas;
  const group = first?.sites.slice(0, 2) ?? [];
  return [
    facts.station,
    '末期评估报告',
    '一、社工站基本情况',
    `${facts.station}（以下简称“社工站”）自${facts.since}年起由${facts.operator}承接运营。经${facts.purchaser}采购，本年度服务协议期自${day(facts.agreement[0])}至${day(facts.agreement[1])}。社工站划分了2个片区开展专业服务。`,
    '二、评估依据与评估办法',
    '（一）评估团队',
    `受${facts.oversight}委托，${facts.evaluator}负责本年度社工站购买服务项目第三方专业评估工作，于${day(facts.visit)}到社工站进行现场评估。`,
    '（二）评估结果说明',
    '评估总分为100分，其中，项目监督方（区民政局）评估分值占比10%，项目购买方（街道办事处）评估分值占比20%，市督导中心评估分值占比15%，第三方评估机构评估分值占55%。评估等级分为优秀、良好、合格、不合格四个等级。评估分值90分以上为优秀，80分至90分（不含90分）为良好，60分至80分（不含80分）为合格，60分以下为不合格。',
    `三、监督方评估（${facts.oversight}）`,
    ...findings(facts, 'oversight', digit, '级'),
    `四、购买方评估（${facts.purchaser}）`,
    ...findings(facts, 'purchaser', digit, '级'),
    '五、督导中心评估',
    ...findings(facts, 'supervision-centre', digit, '级'),
    '六、第三方专业评估',
    '（一）项目管理',
    `社工站本年度协议期是${day(facts.agreement[0])}至${day(facts.agreement[1])}，末期评估周期为${day(facts.period[0])}至${day(facts.period[1])}，共计${facts.months}个考核月份。`,
    ...findings(facts, 'third-party.management', bracket, ''),
    '（二）社工站总体服务开展情况',
    '1.项目执行与服务成效',
    `社工站对17类困难群众和特殊群体建档${facts.otherFiles}份，并对困难人群开展个案跟进工作${facts.partOfCases}个，链接资源3批。`,
    ...findings(facts, 'third-party.services', bracket, ''),
    '2.服务指标完成情况',
    indicators(facts),
    '（三）各社工点服务开展情况',
    '各社工点分片情况如下：',
    `${first?.name}：${first?.sites.join('、')}；`,
    `${second?.name}：${second?.sites.join('、')}。`,
    `1.${first?.name}社工点服务情况（${group.join('、')}）`,
    `两个社工点开展个案服务${facts.siteCases}个，完成情况良好。`,
    ...findings(facts, group.join('、'), bracket, ''),
    `2.${second?.name}社工点服务情况`,
    ...findings(facts, second?.name ?? '', bracket, ''),
    '七、评估结果',
    '（一）评估分数',
    `1.购买方评估 得分：${two(facts.scores[1])}分`,
    `2.监督方评估 得分：${two(facts.scores[0])}分`,
    `3.督导中心评估 得分：${two(facts.scores[2])}分`,
    `4.第三方评估 得分：${two(facts.scores[3])}分`,
    `以上四项总得分：${two(facts.total)}分 等级：${gradeWord(facts)}`,
    '（二）重点存在问题',
    ...facts.problems.map(({ title, text }, index) => `${index + 1}.${title}：${text}`),
    '八、结语',
    `${facts.station}在${facts.oversight}、${facts.purchaser}的指导下，依托${facts.operator}的专业力量，完成了本周期的工作。`,
  ].join('\n');
}

/** As a published final report is written: dense sentences, no agreed volumes. */
export const prose: Wording = {
  name: 'prose',
  areaWord: (index) => `片区${index + 1}`,
  siteWord: '社区',
  printsTargets: false,
  write,
  mentions: (facts) => [
    `client-files=${facts.otherFiles} same`,
    `casework-opened=${facts.partOfCases} part`,
    `casework-opened=${facts.siteCases} part`,
  ],
};
