import type { Texts } from '../texts.js';

/** What the keys of an indicator, a party or a standard are called. */
const KEYS: ReadonlyMap<string, string> = new Map([
  ['actual', '完成量'],
  ['target', '指标量'],
  ['reported', '填报数'],
  ['rate', '完成率'],
  ['status', '完成情况'],
  ['awarded', '得分'],
  ['raw', '原始分'],
  ['rawMax', '原始分满分'],
  ['share', '分值占比'],
  ['ratio', '得分率'],
  ['measured', '实测值'],
  ['threshold', '标准值'],
]);

/** Names of the figures that an objection can change, in Chinese. */
export const changes: Pick<Texts['objections'], 'figures' | 'names' | 'stated' | 'unnamed'> = {
  figures: new Map(
    [...KEYS].map(([key, word]) => [
      key,
      (label, place) => `${place === undefined ? '' : `${place}的`}${label}${word}`,
    ]),
  ),
  names: new Map([
    ['total', '总分'],
    ['grade', '评估等级'],
    ['assessedMonths', '考核月份'],
    ['period.assessedMonths', '考核月份'],
    ['period.termMonths', '协议期考核月份'],
    ['period.progress', '时间进度'],
    ['agreement.start', '服务协议期起始日'],
    ['agreement.end', '服务协议期终止日'],
    ['period.start', '评估周期起始日'],
    ['period.end', '评估周期终止日'],
    ['survey.sampled', '调查人数'],
    ['survey.satisfied', '满意人数'],
    ['survey.aware', '知晓人数'],
    ['survey.satisfactionRate', '满意率'],
    ['survey.awarenessRate', '知晓率'],
    ['station.name', '社工站名称'],
    ['station.operator', '承接机构名称'],
    ['station.purchaser', '购买方名称'],
    ['station.oversight', '监督方名称'],
    ['station.since', '开展服务的起始年份'],
    ['engagement.evaluator', '第三方评估机构名称'],
    ['engagement.commissionedBy', '委托方名称'],
    ['engagement.siteVisit', '现场评估日期'],
    ['report.issuer', '报告出具单位'],
    ['report.date', '报告日期'],
    ['report.number', '文号'],
  ]),
  stated: (name) => `报告所列${name}`,
  unnamed: '有关内容',
};
