import type { Facts } from '../facts.js';
import { day, gradeWord, points, two, type Wording } from './wording.js';

const mark = (index: number) => `（${index + 1}）`;

function findings(facts: Facts, owner: string): string[] {
  return ['优点', ...points(facts.strengths(owner), mark), '不足与建议', ...points(facts.concerns(owner), mark)];
}

/** Counts before names, each with its rate in brackets. */
function indicators(facts: Facts): string {
  return facts.indicators
    .map(({ label, unit, actual, rate }) => `${actual}${unit}${label}（完成率${two(rate)}%）`)
    .join('、');
}

function write(facts: Facts): string {
  const [first, second] = facts.areas;
  const group = first?.sites.slice(0, 2) ?? [];
  const [a, b, c, d] = facts.scores;
  return [
    `${facts.station}末期评估报告`,
    '第一部分 基本信息',
    `本站由${facts.operator}负责运营，项目购买方为${facts.purchaser}，监督方为${facts.oversight}。服务期限自${day(facts.agreement[0])}起至${day(facts.agreement[1])}止。本次评估周期自${day(facts.period[0])}起至${day(facts.period[1])}止，计${facts.months}个考核月份。`,
    `${first?.name}（${first?.sites.join('、')}），${second?.name}（${second?.sites.join('、')}）。`.replace(
      '），',
      '）；',
    ),
    '第二部分 量化指标',
    `截至评估周期末，社工站共完成${indicators(facts)}。`,
    '第三部分 监督方评价',
    ...findings(facts, 'oversight'),
    '第四部分 购买方评价',
    ...findings(facts, 'purchaser'),
    '第五部分 督导机构评价',
    ...findings(facts, 'supervision-centre'),
    '第六部分 评估机构评价',
    '（一）项目运营管理',
    ...findings(facts, 'third-party.management'),
    '（二）项目实施成效',
    ...findings(facts, 'third-party.services'),
    '（三）分片区服务情况',
    `1.${group.join('和')}`,
    ...findings(facts, group.join('、')),
    `2.${second?.name}`,
    ...findings(facts, second?.name ?? ''),
    '第七部分 评估结论',
    `监督方（10分）得${two(a)}分；购买方（20分）得${two(b)}分；督导机构（15分）得${two(c)}分；评估机构（55分）得${two(d)}分。总分：${two(facts.total)}分，评估等次为“${gradeWord(facts)}”。`,
    '第八部分 存在的主要问题',
    ...facts.problems.map(({ title, text }, index) => `${index + 1}.${title}：${text}`),
  ].join('\n');
}

/** Counts stand before the names of the indicators, scores in one sentence. */
export const countFirst: Wording = {
  name: 'counts before names',
  areaWord: (index) => `${index === 0 ? '北部' : '南部'}片区`,
  siteWord: '社工点',
  printsTargets: false,
  write,
  mentions: () => [],
};
