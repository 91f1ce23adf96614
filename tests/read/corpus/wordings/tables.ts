import type { Facts } from '../facts.js';
import { day, gradeWord, two, type Wording } from './wording.js';

function findings(facts: Facts, owner: string): string[] {
  return [
    '主要成效',
    ...facts.strengths(owner).map((text, index) => `（${index + 1}）${text}`),
    '存在问题',
    ...facts.concerns(owner).map((text, index) => `（${index + 1}）${text}`),
  ];
}

function row(...cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

function write(facts: Facts): string {
  const [first, second] = facts.areas;
  const group = first?.sites.slice(0, 2) ?? [];
  return [
    `# ${facts.station}末期评估报告`,
    '## 一、项目概况',
    row('项目', '内容'),
    '| --- | --- |',
    row('承接机构', facts.operator),
    row('购买方', facts.purchaser),
    row('监督方', facts.oversight),
    row('评估机构', facts.evaluator),
    row('服务协议期', `${day(facts.agreement[0])}至${day(facts.agreement[1])}`),
    row('评估周期', `${day(facts.period[0])}至${day(facts.period[1])}，共计${facts.months}个考核月份`),
    row(first?.name ?? '', first?.sites.join('、') ?? ''),
    row(second?.name ?? '', second?.sites.join('、') ?? ''),
    '## 二、评估结果',
    row('评估主体', '分值', '得分'),
    '| --- | ---: | ---: |',
    row('监督方', 10, two(facts.scores[0])),
    row('购买方', 20, two(facts.scores[1])),
    row('督导中心', 15, two(facts.scores[2])),
    row('第三方', 55, two(facts.scores[3])),
    row('合计', 100, two(facts.total)),
    `评估等级：${gradeWord(facts)}。`,
    '## 三、监督方评价',
    ...findings(facts, 'oversight'),
    '## 四、购买方评价',
    ...findings(facts, 'purchaser'),
    '## 五、督导中心评价',
    ...findings(facts, 'supervision-centre'),
    '## 六、第三方评估',
    '### （一）项目管理',
    ...findings(facts, 'third-party.management'),
    '### （二）服务开展情况',
    ...findings(facts, 'third-party.services'),
    '### （三）协议指标完成情况',
    row('服务指标', '单位', '协议指标量', '实际完成量', '完成率'),
    '|---|---|---:|---:|---:|',
    ...facts.indicators.map(({ label, unit, target, actual, rate }) =>
      row(label, unit, target, actual, `${two(rate)}%`),
    ),
    '### （四）各社工点情况',
    `1.${group.join('、')}`,
    ...findings(facts, group.join('、')),
    `2.${second?.name}`,
    ...findings(facts, second?.name ?? ''),
    '## 七、主要问题',
    ...facts.problems.map(({ title, text }, index) => `${index + 1}.${title}。${text}`),
  ].join('\n');
}

/** Tables in Markdown for facts, scores and indicators; the result before the parties. */
export const tables: Wording = {
  name: 'tables',
  areaWord: (index) => `第${index === 0 ? '一' : '二'}片区`,
  siteWord: '社区',
  printsTargets: true,
  write,
  mentions: () => [],
};
