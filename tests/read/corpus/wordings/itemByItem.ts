import type { Facts } from '../facts.js';
import { day, gradeWord, points, two, type Wording } from './wording.js';

const mark = (index: number) => `${index + 1}、`;

function findings(facts: Facts, owner: string): string[] {
  return [
    '做得好的方面：',
    ...points(facts.strengths(owner), mark),
    '有待改进的地方：',
    ...points(facts.concerns(owner), mark),
  ];
}

function write(facts: Facts): string {
  const [first, second] = facts.areas;
  const group = first?.sites.slice(0, 2) ?? [];
  return [
    `社工站名称：${facts.station}`,
    `承办机构：${facts.operator}`,
    `采购单位：${facts.purchaser}`,
    `主管部门：${facts.oversight}`,
    `评估单位：${facts.evaluator}`,
    `合同期限：${day(facts.agreement[0])}—${day(facts.agreement[1])}`,
    `评估时段：${day(facts.period[0])}—${day(facts.period[1])}`,
    `考核月份：${facts.months}个月`,
    '一、服务区域',
    `${first?.name}包括${first?.sites.join('、')}。${second?.name}包括${second?.sites.join('、')}。`,
    '二、指标完成情况',
    ...facts.indicators.map(
      ({ label, unit, target, actual, rate }, index) =>
        `${index + 1}.${label}：指标${target}${unit}，实际完成${actual}${unit}，完成率${two(rate)}%。`,
    ),
    '三、主管部门意见',
    ...findings(facts, 'oversight'),
    '四、采购单位意见',
    ...findings(facts, 'purchaser'),
    '五、督导方评价',
    ...findings(facts, 'supervision-centre'),
    '六、专家组评价',
    '（一）运营管理',
    ...findings(facts, 'third-party.management'),
    '（二）服务实施情况',
    `本期共建档${facts.otherFiles}份，其中对困境儿童开展个案辅导${facts.partOfCases}个。`,
    ...findings(facts, 'third-party.services'),
    '（三）各站点服务情况',
    `1.${first?.name}（${group.join('、')}）`,
    ...findings(facts, group.join('、')),
    `2.${second?.name}`,
    `该片区结案${facts.siteCases}个。`,
    ...findings(facts, second?.name ?? ''),
    '七、评估得分',
    `主管部门评分${two(facts.scores[0])}分，采购单位评分${two(facts.scores[1])}分，督导方评分${two(facts.scores[2])}分，专家组评分${two(facts.scores[3])}分，综合得分为${two(facts.total)}分，评定为${gradeWord(facts)}等级。`,
    '八、突出问题',
    ...facts.problems.map(({ title, text }, index) => `${index + 1}.${title}：${text}`),
  ].join('\n');
}

/** A sheet of facts, then one sentence for each indicator with agreed volume, count and rate. */
export const itemByItem: Wording = {
  name: 'item by item',
  areaWord: (index) => `${index === 0 ? '东' : '西'}片区`,
  siteWord: '社区',
  printsTargets: true,
  write,
  mentions: (facts) => [
    `client-files=${facts.otherFiles} same`,
    `casework-opened=${facts.partOfCases} part`,
    `casework-closed=${facts.siteCases} part`,
  ],
};
