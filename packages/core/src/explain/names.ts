import { both, type Localised } from '../texts/localised.js';

/** What figures are called: by their path or, inside lists, by their key. */
const NAMES: Readonly<Record<string, Localised>> = {
  'period.start': both('评估周期开始', 'start of the evaluation period'),
  'period.end': both('评估周期结束', 'end of the evaluation period'),
  'period.agreement.start': both('协议期开始', 'start of the agreement'),
  'period.agreement.end': both('协议期结束', 'end of the agreement'),
  'period.assessedMonths': both('考核月份', 'assessed months'),
  'period.termMonths': both('协议期月数', 'months of the agreement'),
  'period.progress': both('进度', 'progress'),
  'period.convention': both('考核月份的算法', 'the way months are counted'),
  total: both('总分', 'total'),
  target: both('指标量', 'target'),
  actual: both('完成量', 'actual'),
  amount: both('调整', 'adjustment'),
  reported: both('自报数', 'reported'),
  rate: both('完成率', 'completion rate'),
  status: both('状态', 'status'),
  expectedToDate: both('到期应完成量', 'volume expected to date'),
  remaining: both('剩余量', 'volume remaining'),
  monthsLeft: both('协议期剩余月数', 'months of the agreement that are left'),
  neededPerMonth: both('每月还需', 'volume needed per month'),
  projected: both('按现速度推算的完成量', 'volume projected at the present pace'),
  decimals: both('小数位数', 'decimals'),
  measured: both('实测值', 'measured'),
  threshold: both('要求', 'threshold'),
  verdict: both('判断', 'verdict'),
  share: both('分值占比', 'share'),
  awarded: both('得分', 'score'),
  ratio: both('得分率', 'score as a percentage of its share'),
  aggregate: both('合成方式', 'aggregate'),
  raw: both('原始分', 'raw score'),
  rawMax: both('原始满分', 'raw maximum'),
  points: both('评分表满分', 'points of the rubric'),
};

/** What the figure at a path is called, without what it belongs to. */
export function nameOf(path: string): Localised {
  return (NAMES[path] ?? NAMES[path.slice(path.lastIndexOf('.') + 1)]) as Localised;
}
