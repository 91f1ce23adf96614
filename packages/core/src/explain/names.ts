import { both, type Localised } from '../texts/localised.js';

/**
 * What figures are called: by the longest end of their pattern that is listed, without its `*`. Where what they belong to
 * does not stand before 的 or after "of", `~` says where it stands.
 */
const NAMES: Readonly<Record<string, Localised>> = {
  stage: both('评估阶段', 'stage of the evaluation'),
  'station.name': both('站点名称', 'name of the station'),
  'station.operator': both('承接机构', 'operator'),
  targetBasis: both('指标所覆盖的时间', 'what the targets cover'),
  'period.start': both('评估周期开始', 'start of the evaluation period'),
  'period.end': both('评估周期结束', 'end of the evaluation period'),
  'agreement.start': both('协议期开始', 'start of the agreement'),
  'agreement.end': both('协议期结束', 'end of the agreement'),
  assessedMonths: both('考核月份', 'assessed months'),
  termMonths: both('协议期月数', 'months of the agreement'),
  progress: both('进度', 'progress'),
  convention: both('考核月份的算法', 'the way months are counted'),
  id: both('编号', 'id'),
  label: both('名称', 'name'),
  name: both('名称', 'name'),
  unit: both('单位', 'unit'),
  group: both('分组', 'group'),
  decimals: both('小数位数', 'decimals'),
  target: both('指标量', 'target'),
  targetSource: both('~指标量的来源', 'source of the target of ~'),
  'targetFormula.times': both('~指标量公式的倍数', 'factor in the formula for the target of ~'),
  'targetFormula.of': both('~指标量公式所依的指标', 'indicator in the formula for the target of ~'),
  actual: both('完成量', 'actual'),
  reported: both('自报数', 'volume of ~ reported by the station'),
  amount: both('~的评估方调整数', 'adjustment of ~ by the evaluators'),
  reason: both('理由', 'reason'),
  date: both('~指标量的变更日期', 'date on which the target of ~ was amended'),
  'amendments.from': both('~变更前的指标量', 'target of ~ before the amendment'),
  'amendments.to': both('~变更后的指标量', 'target of ~ after the amendment'),
  rate: both('完成率', 'completion rate'),
  status: both('状态', 'status'),
  expectedToDate: both('~到期应完成量', 'volume of ~ expected to date'),
  remaining: both('剩余量', 'volume of ~ remaining'),
  monthsLeft: both('协议期剩余月数', 'months of the agreement that are left'),
  neededPerMonth: both('~每月还需完成量', 'volume of ~ needed per month'),
  projected: both('~按现速度推算的完成量', 'volume of ~ projected at the present pace'),
  'byUnit.kind': both('层级', 'level'),
  declared: both('~是否直接填写', 'whether ~ is given directly'),
  'indicatorSummary.exceeded': both('超额的指标数', 'indicators exceeded'),
  'indicatorSummary.met': both('完成的指标数', 'indicators met'),
  'indicatorSummary.on-pace': both('按进度的指标数', 'indicators on schedule'),
  'indicatorSummary.behind': both('落后的指标数', 'indicators behind'),
  'indicatorSummary.no-target': both('无指标量的指标数', 'indicators without a target'),
  measured: both('实测值', 'measured value'),
  threshold: both('要求', 'threshold'),
  verdict: both('判断', 'verdict'),
  method: both('调查方式', 'method of the survey'),
  sampled: both('受访人数', 'people sampled'),
  satisfied: both('满意人数', 'people satisfied'),
  aware: both('知晓人数', 'people aware'),
  satisfactionRate: both('满意率', 'satisfaction rate'),
  awarenessRate: both('知晓率', 'awareness rate'),
  share: both('分值占比', 'share'),
  awarded: both('得分', 'score'),
  ratio: both('得分率', 'score of ~ in percent of its share'),
  input: both('评分方式', 'how ~ scored'),
  raw: both('原始分', 'raw score'),
  rawMax: both('原始满分', 'raw maximum'),
  aggregate: both('合成方式', 'aggregate'),
  'rubric.awarded': both('得分', 'points'),
  'rubric.points': both('满分', 'full points'),
  'rubric.kind': both('评分规则', 'rule'),
  'byEvaluator.points': both('得分', 'points'),
  evaluator: both('评委', 'evaluator'),
  'given.direct': both('给分', 'points given for ~'),
  'given.threshold': both('实测值', 'measured value'),
  'given.checklist': both('~中符合的条目', 'item of ~ met'),
  'given.deduct': both('发生次数', 'occurrences'),
  spread: both('~各评委得分的最高与最低之差', 'spread of ~ among the evaluators'),
  total: both('总分', 'total'),
  grade: both('等级', 'grade'),
  'grade.id': both('等级', 'grade'),
  'grade.label': both('等级名称', 'name of the grade'),
  complete: both('各方是否已评', 'whether every party has a score'),
  range: both('还可能的总分', 'totals still possible'),
  'range.min': both('还可能的最低总分', 'lowest total still possible'),
  'range.max': both('还可能的最高总分', 'highest total still possible'),
  grades: both('还可能的等级', 'grades still possible'),
  'veto.id': both('一票否决的编号', 'id of the veto'),
  'veto.label': both('一票否决', 'veto'),
  evidence: both('一票否决的依据', 'evidence for the veto'),
  capGrade: both('一票否决后的最高等级', 'highest grade under the veto'),
  lowered: both('一票否决是否降低了等级', 'whether the veto lowered the grade'),
  recommendation: both('此前的建议', 'earlier recommendation'),
  'followUps.status': both('建议的落实情况', 'what became of the recommendation'),
  by: both('异议方', 'who objected'),
  'changes.path': both('异议所改的内容', 'what the objection changed'),
  'changes.from': both('更正前', 'value before the change'),
  'changes.to': both('更正后', 'value after the change'),
  discrepancies: both('核对事项', 'discrepancy'),
  stated: both('所载内容', 'what is stated'),
  expected: both('对照内容', 'what it is compared with'),
  'provenance.package': both('计算程序', 'program'),
  schemeVersion: both('评估方案及版本', 'scheme and version'),
  scheme: both('评估方案', 'scheme'),
  totalPoints: both('总分值', 'points in all'),
  min: both('下限', 'lower bound'),
  max: both('上限', 'upper bound'),
  points: both('分值', 'points'),
  full: both('~得满分的完成率', 'completion rate for full points'),
  each: both('每次扣分', 'deduction per occurrence'),
  'rule.kind': both('评分规则', 'rule'),
  'rule.indicator': both('~所依据的指标', 'indicator'),
  'rule.min': both('达标要求', 'threshold'),
  'tiers.min': both('档次下限', 'lower bound of the tier'),
  'tiers.points': both('该档分值', 'points of the tier'),
  mode: both('取整方式', 'rounding mode'),
  outlierRate: both('异常完成率的界限', 'limit of unusual completion rates'),
  monthConvention: both('考核月份的算法', 'the way months are counted'),
};

/**
 * What the figure of a pattern is called, with what it belongs to where that is given: 个案结案的完成率, completion rate of
 * Cases closed.
 */
export function nameOf(pattern: string, owner?: Localised): Localised {
  const { 'zh-CN': zh, en } = named(pattern);
  if (owner === undefined) return both(zh.replace(/~[的中]?/, ''), en.replace(/ (of|for) ~/, ''));
  const put = (name: string, usual: string, whose: string) =>
    (name.includes('~') ? name : usual).replace('~', () => whose);
  return both(put(zh, `~的${zh}`, owner['zh-CN']), put(en, `${en} of ~`, owner.en));
}

/** The longest end of a pattern that has a name; what has none is called as its whole list. */
function named(pattern: string): Localised {
  const steps = pattern.replaceAll('.*', '').split('.');
  const ends = steps.map((_, from) => steps.slice(from).join('.')).concat(steps);
  return NAMES[ends.find((end) => Object.hasOwn(NAMES, end)) as string] as Localised;
}
