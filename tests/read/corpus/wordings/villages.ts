import type { Facts } from '../facts.js';
import { day, figure, gradeWord, points, two, type Wording } from './wording.js';

/** Other names of indicators, and other units. */
const NAMES: readonly (readonly [id: string, name: string, unit: string])[] = [
  ['client-files', '建立服务档案', '户'],
  ['phone-visits', '电话探访', '人次'],
  ['home-visits', '入户走访', '户次'],
  ['casework-opened', '新开个案', '宗'],
  ['casework-sessions', '个案会谈', '节次'],
  ['casework-closed', '结案', '宗'],
  ['professional-groups', '专业性小组', '组'],
  ['professional-group-sessions', '专业小组节数', '节'],
  ['professional-group-attendances', '专业小组参与人次', '人次'],
  ['interest-groups', '兴趣类小组', '组'],
  ['interest-group-sessions', '兴趣小组节数', '节'],
  ['interest-group-attendances', '兴趣小组参与人次', '人次'],
  ['large-events', '大型活动', '场'],
  ['large-event-attendances', '大型活动参与人次', '人次'],
  ['community-events', '中小型活动', '场次'],
  ['community-event-attendances', '中小型活动参与人次', '人次'],
];

const mark = (index: number) => `${index + 1}.`;

function findings(facts: Facts, owner: string): string[] {
  return [
    '（一）亮点',
    ...points(facts.strengths(owner), mark),
    '（二）问题及建议',
    ...points(facts.concerns(owner), mark),
  ];
}

function plain(facts: Facts, owner: string): string[] {
  return [
    '工作亮点：',
    ...points(facts.strengths(owner), (index) => `（${index + 1}）`),
    '意见和建议：',
    ...points(facts.concerns(owner), (index) => `（${index + 1}）`),
  ];
}

function write(facts: Facts): string {
  const [first, second] = facts.areas;
  const group = first?.sites.slice(0, 2) ?? [];
  const rates = NAMES.map(([id]) => `${two(figure(facts, id).rate)}%`).join('、');
  return [
    `${facts.station}年度末期评估报告`,
    '一、简介',
    `本项目承接单位为${facts.operator}，购买主体为${facts.purchaser}，监督单位为${facts.oversight}。合同期为${day(facts.agreement[0])}到${day(facts.agreement[1])}，考核期间为${day(facts.period[0])}到${day(facts.period[1])}，共${facts.months}个考核月。`,
    `社工站服务2个网格：${first?.name}下设${first?.sites.join('、')}；${second?.name}下设${second?.sites.join('、')}。`.replace(
      '社工站服务2个网格：',
      '',
    ),
    '二、监督单位评估',
    ...findings(facts, 'oversight'),
    '三、购买主体评估',
    ...findings(facts, 'purchaser'),
    '四、督导单位评估',
    ...findings(facts, 'supervision-centre'),
    '五、第三方机构评估',
    '（一）内部管理',
    ...plain(facts, 'third-party.management'),
    '（二）专业服务',
    ...plain(facts, 'third-party.services'),
    '（三）任务完成情况',
    `${NAMES.map(([id, name, unit]) => `${name}${figure(facts, id).actual}${unit}`).join('，')}，上述各项任务的达成率依次为${rates}。`,
    '（四）各村工作情况',
    `1.${group.join('、')}`,
    ...plain(facts, group.join('、')),
    `2.${second?.name}`,
    ...plain(facts, second?.name ?? ''),
    '六、评分汇总',
    `监督单位：${two(facts.scores[0])}分`,
    `购买主体：${two(facts.scores[1])}分`,
    `督导单位：${two(facts.scores[2])}分`,
    `第三方机构：${two(facts.scores[3])}分`,
    `总评分：${two(facts.total)}分`,
    `评定等次：${gradeWord(facts)}`,
    '七、关键问题',
    ...facts.problems.map(({ title, text }, index) => `${index + 1}.${title}：${text}`),
  ].join('\n');
}

/** A town with villages: other words for nearly everything, all rates together at the end. */
export const villages: Wording = {
  name: 'villages',
  areaWord: (index) => `第${index + 1}网格`,
  siteWord: '村',
  printsTargets: false,
  write,
  mentions: () => [],
};
