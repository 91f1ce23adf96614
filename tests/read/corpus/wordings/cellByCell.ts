import type { Facts } from '../facts.js';
import { day, gradeWord, points, two, type Wording } from './wording.js';

const mark = (index: number) => `${index + 1}.`;

function findings(facts: Facts, owner: string): string[] {
  return [
    '（1）值得肯定之处',
    ...points(facts.strengths(owner), mark),
    '（2）需要改进之处',
    ...points(facts.concerns(owner), mark),
  ];
}

function write(facts: Facts): string {
  const [first, second] = facts.areas;
  const group = first?.sites.slice(0, 2) ?? [];
  return [
    facts.station,
    '末期评估报告',
    '一、社工站概况',
    `${facts.purchaser}作为购买方，委托${facts.operator}自${facts.since}年起承接运营${facts.station}，监督方为${facts.oversight}。`,
    `协议期限：${day(facts.agreement[0])}至${day(facts.agreement[1])}。`,
    `评估区间：${day(facts.period[0])}至${day(facts.period[1])}，共计${facts.months}个考核月份。`,
    `${first?.name}：${first?.sites.join('、')}。`,
    `${second?.name}：${second?.sites.join('、')}。`,
    '二、监督方评估',
    ...findings(facts, 'oversight'),
    '三、购买方评估',
    ...findings(facts, 'purchaser'),
    '四、督导中心评估',
    ...findings(facts, 'supervision-centre'),
    '五、第三方评估',
    '（一）项目管理',
    ...findings(facts, 'third-party.management'),
    '（二）服务成效',
    ...findings(facts, 'third-party.services'),
    '（三）工作量完成情况',
    ...['指标', '单位', '指标量', '完成量', '完成率'],
    ...facts.indicators.flatMap(({ label, unit, target, actual, rate }) => [
      label,
      unit,
      String(target),
      String(actual),
      `${two(rate)}%`,
    ]),
    '（四）各社工点服务情况',
    `1.${first?.name}（${group.join('、')}）`,
    ...findings(facts, group.join('、')),
    `2.${second?.name}`,
    ...findings(facts, second?.name ?? ''),
    '六、评估结果',
    `监督方评估得分${two(facts.scores[0])}分、购买方评估得分${two(facts.scores[1])}分、督导中心评估得分${two(facts.scores[2])}分、第三方评估得分${two(facts.scores[3])}分，合计${two(facts.total)}分。评估结果为${gradeWord(facts)}。`,
    '七、主要存在问题',
    ...facts.problems.map(({ title, text }, index) => `${index + 1}.${title}：${text}`),
  ].join('\n');
}

/** A table that lost its shape when it was copied: one cell a line. */
export const cellByCell: Wording = {
  name: 'cell by cell',
  areaWord: (index) => `片区${index === 0 ? '一' : '二'}`,
  siteWord: '社区',
  printsTargets: true,
  write,
  mentions: () => [],
};
