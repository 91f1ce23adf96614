import type { Facts } from '../facts.js';
import { day, gradeWord, points, two, type Wording } from './wording.js';

const mark = (index: number) => `${index + 1}.`;

function findings(facts: Facts, owner: string): string[] {
  return ['肯定之处', ...points(facts.strengths(owner), mark), '不足之处', ...points(facts.concerns(owner), mark)];
}

function row(...cells: readonly (string | number)[]): string {
  return cells.join('\t');
}

function write(facts: Facts): string {
  const [first, second] = facts.areas;
  const group = first?.sites.slice(0, 2) ?? [];
  return [
    facts.station,
    '末期评估报告',
    '一、基本概况',
    row('承接单位', facts.operator),
    row('采购方', facts.purchaser),
    row('监管部门', facts.oversight),
    row('项目周期', `${day(facts.agreement[0])}至${day(facts.agreement[1])}`),
    row('评估期间', `${day(facts.period[0])}至${day(facts.period[1])}（共计${facts.months}个评估月）`),
    `${first?.name}涵盖${first?.sites.join('、')}；${second?.name}涵盖${second?.sites.join('、')}。`,
    '二、得分情况',
    row('', '监督方', '购买方', '督导中心', '第三方', '总分', '等级'),
    row('权重', '10%', '20%', '15%', '55%', '100%', ''),
    row('得分', ...facts.scores.map(two), two(facts.total), gradeWord(facts)),
    '三、指标达成情况',
    row('序号', '指标名称', '计量单位', '目标值', '完成数', '达成率（%）', '备注'),
    ...facts.indicators.map(({ label, unit, target, actual, rate }, index) =>
      row(index + 1, label, unit, target, actual, two(rate), rate < 100 ? '未满' : ''),
    ),
    '四、监督方意见',
    ...findings(facts, 'oversight'),
    '五、购买方意见',
    ...findings(facts, 'purchaser'),
    '六、督导中心意见',
    ...findings(facts, 'supervision-centre'),
    '七、第三方意见',
    '（一）项目管理情况',
    ...findings(facts, 'third-party.management'),
    '（二）服务质量',
    ...findings(facts, 'third-party.services'),
    '（三）各片区服务情况',
    `${group.join('、')}服务情况`,
    ...findings(facts, group.join('、')),
    `${second?.name}服务情况`,
    ...findings(facts, second?.name ?? ''),
    '八、核心问题',
    ...facts.problems.map(({ title, text }, index) => `${index + 1}.${title}：${text}`),
  ].join('\n');
}

/** Copied from a spreadsheet: tabs between cells, parties as columns. */
export const spreadsheet: Wording = {
  name: 'spreadsheet',
  areaWord: (index) => `${index === 0 ? '城东' : '城西'}服务区`,
  siteWord: '社区',
  printsTargets: true,
  write,
  mentions: () => [],
};
