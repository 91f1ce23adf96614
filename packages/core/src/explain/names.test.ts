import { describe, expect, it } from 'vitest';
import { tableOf } from '../../testing/tableOf.js';
import { wholeEvaluation } from '../../testing/wholeCase.js';
import { explain } from './explain.js';
import { figureAt, figuresOf } from './figureAt.js';

/** What each figure is called, and whose it is: given, the scheme's, or that of the rule whose source it names. */
const OF_THE_EVALUATION = tableOf(`
  stage | 评估阶段 | stage of the evaluation | given
  station.name | 站点名称 | name of the station | given
  station.operator | 承接机构 | operator | given
  targetBasis | 指标所覆盖的时间 | what the targets cover | given
  period.start | 评估周期开始 | start of the evaluation period | given
  period.end | 评估周期结束 | end of the evaluation period | given
  period.agreement.start | 协议期开始 | start of the agreement | given
  period.agreement.end | 协议期结束 | end of the agreement | given
  period.assessedMonths | 考核月份 | assessed months | months
  period.termMonths | 协议期月数 | months of the agreement | months
  period.progress | 进度 | progress | progress
  period.monthsLeft | 协议期剩余月数 | months of the agreement that are left | months
  period.convention | 考核月份的算法 | the way months are counted | months
  indicators.home-visits.id | 探访的编号 | id of Home visits | scheme
  indicators.home-visits.label.zh-CN | 探访的名称 | name of Home visits | scheme
  indicators.home-visits.unit.zh-CN | 探访的单位 | unit of Home visits | scheme
  indicators.home-visits.decimals | 探访的小数位数 | decimals of Home visits | scheme
  indicators.home-visits.target | 探访的指标量 | target of Home visits | given
  indicators.home-visits.targetSource | 探访指标量的来源 | source of the target of Home visits | given
  indicators.home-visits.actual | 探访的完成量 | actual of Home visits | given
  indicators.home-visits.rate | 探访的完成率 | completion rate of Home visits | rate
  indicators.home-visits.status | 探访的状态 | status of Home visits | status
  indicators.home-visits.expectedToDate | 探访到期应完成量 | volume of Home visits expected to date | progress
  indicators.home-visits.outlook.remaining | 探访的剩余量 | volume of Home visits remaining | outlook
  indicators.home-visits.outlook.monthsLeft | 协议期剩余月数 | months of the agreement that are left | months
  indicators.home-visits.outlook.neededPerMonth | 探访每月还需完成量 | volume of Home visits needed per month | outlook
  indicators.home-visits.outlook.projected | 探访按现速度推算的完成量 | volume of Home visits projected at the present pace | outlook
  indicators.home-visits.byUnit.east.id | 东探访的编号 | id of Home visits, 东 | given
  indicators.home-visits.byUnit.east.kind | 东探访的层级 | level of Home visits, 东 | given
  indicators.home-visits.byUnit.east.name | 东探访的名称 | name of Home visits, 东 | given
  indicators.home-visits.byUnit.east.target | 东探访的指标量 | target of Home visits, 东 | rollUp
  indicators.home-visits.byUnit.east.actual | 东探访的完成量 | actual of Home visits, 东 | rollUp
  indicators.home-visits.byUnit.east.rate | 东探访的完成率 | completion rate of Home visits, 东 | rollUp
  indicators.home-visits.byUnit.east.declared | 东探访是否直接填写 | whether Home visits, 东 is given directly | given
  indicators.home-visits.group | 探访的分组 | group of Home visits | scheme
  indicators.home-visits.reported | 探访的自报数 | volume of Home visits reported by the station | given
  indicators.home-visits.adjustments.0.amount | 探访的评估方调整数 | adjustment of Home visits by the evaluators | given
  indicators.home-visits.adjustments.0.reason | 探访的理由 | reason of Home visits | given
  indicators.home-visits.amendments.0.date | 探访指标量的变更日期 | date on which the target of Home visits was amended | given
  indicators.home-visits.amendments.0.from | 探访变更前的指标量 | target of Home visits before the amendment | given
  indicators.home-visits.amendments.0.to | 探访变更后的指标量 | target of Home visits after the amendment | given
  indicators.home-visits.amendments.0.reason | 探访的理由 | reason of Home visits | given
  indicators.home-visits.targetFormula.times | 探访指标量公式的倍数 | factor in the formula for the target of Home visits | scheme
  indicators.home-visits.targetFormula.of | 探访指标量公式所依的指标 | indicator in the formula for the target of Home visits | scheme
  indicatorSummary.exceeded | 超额的指标数 | indicators exceeded | status
  indicatorSummary.met | 完成的指标数 | indicators met | status
  indicatorSummary.on-pace | 按进度的指标数 | indicators on schedule | status
  indicatorSummary.behind | 落后的指标数 | indicators behind | status
  indicatorSummary.no-target | 无指标量的指标数 | indicators without a target | status
  compliance.hours.id | 督导的编号 | id of Supervision | scheme compliance
  compliance.hours.label.zh-CN | 督导的名称 | name of Supervision | scheme compliance
  compliance.hours.unit.zh-CN | 督导的单位 | unit of Supervision | scheme compliance
  compliance.hours.measured | 督导的实测值 | measured value of Supervision | given
  compliance.hours.threshold | 督导的要求 | threshold of Supervision | scheme compliance
  compliance.hours.verdict | 督导的判断 | verdict of Supervision | compliance
  survey.method | 调查方式 | method of the survey | given
  survey.sampled | 受访人数 | people sampled | given
  survey.satisfied | 满意人数 | people satisfied | given
  survey.satisfactionRate | 满意率 | satisfaction rate | rate
  survey.aware | 知晓人数 | people aware | given
  survey.awarenessRate | 知晓率 | awareness rate | rate
  parties.town.id | 镇街的编号 | id of Town | scheme shares
  parties.town.label.zh-CN | 镇街的名称 | name of Town | scheme shares
  parties.town.share | 镇街的分值占比 | share of Town | scheme shares
  parties.town.awarded | 镇街的得分 | score of Town | rounding
  parties.town.ratio | 镇街的得分率 | score of Town in percent of its share | rate
  parties.town.input | 镇街的评分方式 | how Town scored | given
  parties.town.raw | 镇街的原始分 | raw score of Town | given
  parties.town.rawMax | 镇街的原始满分 | raw maximum of Town | given
  parties.office.rubric.id | 总表的编号 | id of Whole sheet | scheme rubric
  parties.office.rubric.label.zh-CN | 总表的名称 | name of Whole sheet | scheme rubric
  parties.office.rubric.points | 总表的满分 | full points of Whole sheet | scheme rubric
  parties.office.rubric.awarded | 总表的得分 | points of Whole sheet | rubric
  parties.office.rubric.children.plan.kind | 计划的评分规则 | rule of Plan | scheme rubric
  parties.office.rubric.children.plan.given | 计划的给分 | points given for Plan | given
  parties.office.rubric.children.work.children.records.given.0 | 记录中符合的条目 | item of Records met | given
  parties.experts.rubric.children.plan.spread | 计划各评委得分的最高与最低之差 | spread of Plan among the evaluators | panel
  parties.experts.rubric.children.plan.byEvaluator.e1.evaluator | 评委 | evaluator | given
  parties.experts.rubric.children.plan.byEvaluator.e1.given | 计划（评委 e1）的给分 | points given for Plan, evaluator e1 | given
  parties.experts.rubric.children.plan.byEvaluator.e1.points | 计划（评委 e1）的得分 | points of Plan, evaluator e1 | given
  parties.experts.rubric.children.work.children.records.byEvaluator.e1.given.0 | 记录（评委 e1）中符合的条目 | item of Records, evaluator e1 met | given
  parties.experts.aggregate | 专家的合成方式 | aggregate of Experts | scheme panel
  total | 总分 | total | total
  grade.id | 等级 | grade | vetoes
  grade.label.zh-CN | 等级名称 | name of the grade | scheme bands
  complete | 各方是否已评 | whether every party has a score | total
  range.min | 还可能的最低总分 | lowest total still possible | total
  range.max | 还可能的最高总分 | highest total still possible | total
  range.grades.0 | 还可能的等级 | grades still possible | vetoes
  veto.id | 一票否决的编号 | id of the veto | scheme vetoes
  veto.label.zh-CN | 一票否决 | veto | scheme vetoes
  veto.evidence | 一票否决的依据 | evidence for the veto | given
  veto.capGrade | 一票否决后的最高等级 | highest grade under the veto | scheme vetoes
  veto.lowered | 一票否决是否降低了等级 | whether the veto lowered the grade | vetoes
  followUps.0.recommendation | 此前的建议 | earlier recommendation | given
  followUps.0.status | 建议的落实情况 | what became of the recommendation | given
  objections.0.by | 异议方 | who objected | given
  objections.0.changes.0.path | 异议所改的内容 | what the objection changed | given
  objections.0.changes.0.from | 更正前 | value before the change | given
  objections.0.changes.0.to | 更正后 | value after the change | given
  discrepancies.0.code | 核对事项 | discrepancy | convention
  discrepancies.0.severity | 核对事项 | discrepancy | convention
  discrepancies.0.path | 核对事项 | discrepancy | convention
  discrepancies.0.stated | 所载内容 | what is stated | convention
  discrepancies.0.expected | 对照内容 | what it is compared with | convention
  discrepancies.0.message | 核对事项 | discrepancy | convention
  provenance.package | 计算程序 | program | given
  provenance.schemeVersion | 评估方案及版本 | scheme and version | scheme
  grade | 等级 | grade | vetoes
`);

const OF_THE_SCHEME = tableOf(`
  scheme.id | 编号 | id | scheme
  scheme.version | 评估方案 | scheme | scheme
  scheme.title.zh-CN | 评估方案 | scheme | scheme
  scheme.source.zh-CN | 评估方案 | scheme | scheme
  scheme.caveat.zh-CN | 评估方案 | scheme | scheme
  scheme.totalPoints | 总分值 | points in all | scheme total
  scheme.parties.town.id | 镇街的编号 | id of Town | scheme shares
  scheme.parties.town.label.zh-CN | 镇街的名称 | name of Town | scheme shares
  scheme.parties.town.share | 镇街的分值占比 | share of Town | scheme shares
  scheme.parties.office.rubric.id | 总表的编号 | id of Whole sheet | scheme rubric
  scheme.parties.office.rubric.label.zh-CN | 总表的名称 | name of Whole sheet | scheme rubric
  scheme.parties.office.rubric.points | 总表的满分 | full points of Whole sheet | scheme rubric
  scheme.parties.office.rubric.children.plan.rule.kind | 计划的评分规则 | rule of Plan | scheme rubric
  scheme.parties.office.rubric.children.work.children.records.rule.items.log.id | 台账的编号 | id of Log | scheme rubric
  scheme.parties.office.rubric.children.work.children.records.rule.items.log.label.zh-CN | 台账的名称 | name of Log | scheme rubric
  scheme.parties.office.rubric.children.work.children.records.rule.items.log.points | 台账的分值 | points of Log | scheme rubric
  scheme.parties.office.rubric.children.work.children.training.rule.min | 培训的达标要求 | threshold of Training | scheme rubric
  scheme.parties.office.rubric.children.work.children.lapses.rule.each | 差错的每次扣分 | deduction per occurrence of Lapses | scheme rubric
  scheme.parties.office.rubric.children.work.children.visiting.rule.indicator | 入户所依据的指标 | indicator of Visiting | scheme rubric
  scheme.parties.office.rubric.children.work.children.visiting.rule.tiers.0.min | 入户的档次下限 | lower bound of the tier of Visiting | scheme rubric
  scheme.parties.office.rubric.children.work.children.visiting.rule.tiers.0.points | 入户的该档分值 | points of the tier of Visiting | scheme rubric
  scheme.parties.office.rubric.children.work.children.closing.rule.full | 结案率得满分的完成率 | completion rate for full points of Closing | scheme rubric
  scheme.parties.experts.aggregate | 专家的合成方式 | aggregate of Experts | scheme panel
  scheme.bands.pass.id | 通过的编号 | id of Pass | scheme bands
  scheme.bands.pass.label.zh-CN | 通过的名称 | name of Pass | scheme bands
  scheme.bands.pass.min | 通过的下限 | lower bound of Pass | scheme bands
  scheme.bands.pass.max | 通过的上限 | upper bound of Pass | scheme bands
  scheme.rounding.decimals | 小数位数 | decimals | scheme rounding
  scheme.rounding.mode | 取整方式 | rounding mode | scheme rounding
  scheme.monthConvention | 考核月份的算法 | the way months are counted | scheme months
  scheme.outlierRate | 异常完成率的界限 | limit of unusual completion rates | scheme outlierRate
  scheme.indicators.home-visits.id | 探访的编号 | id of Home visits | scheme
  scheme.indicators.home-visits.label.zh-CN | 探访的名称 | name of Home visits | scheme
  scheme.indicators.home-visits.unit.zh-CN | 探访的单位 | unit of Home visits | scheme
  scheme.indicators.home-visits.decimals | 探访的小数位数 | decimals of Home visits | scheme
  scheme.indicators.home-visits.group | 探访的分组 | group of Home visits | scheme
  scheme.indicators.home-visits.targetFormula.times | 探访指标量公式的倍数 | factor in the formula for the target of Home visits | scheme
  scheme.indicators.home-visits.targetFormula.of | 探访指标量公式所依的指标 | indicator in the formula for the target of Home visits | scheme
  scheme.compliance.hours.id | 督导的编号 | id of Supervision | scheme compliance
  scheme.compliance.hours.label.zh-CN | 督导的名称 | name of Supervision | scheme compliance
  scheme.compliance.hours.unit.zh-CN | 督导的单位 | unit of Supervision | scheme compliance
  scheme.compliance.hours.threshold | 督导的要求 | threshold of Supervision | scheme compliance
  scheme.vetoes.forgery.id | 造假的编号 | id of Forgery | scheme vetoes
  scheme.vetoes.forgery.label.zh-CN | 造假的名称 | name of Forgery | scheme vetoes
  scheme.vetoes.forgery.capGrade | 造假的一票否决后的最高等级 | highest grade under the veto of Forgery | scheme vetoes
  scheme.rules.shares.basis | 评估方案 | scheme | scheme
  scheme.rules.shares.source.zh-CN | 评估方案 | scheme | scheme
`);

const evaluation = wholeEvaluation();

describe('what an explanation calls a figure, and whose rule it names', () => {
  it.each([...OF_THE_EVALUATION, ...OF_THE_SCHEME])('%s: %s', (path, zh, en, whose) => {
    const { label, basis, source } = explain(evaluation, path);
    expect([label['zh-CN'], label.en]).toEqual([zh, en]);
    // Every rule of this scheme has a source that is called like the rule.
    expect([...(basis === 'sourced' ? [] : [basis]), ...(source ? [source.en] : [])].join(' ')).toBe(whose);
  });

  it.each([
    ['parties.office.awarded', 'rubric', {}],
    ['parties.experts.awarded', 'panel', {}],
    ['parties.experts.rubric.awarded', 'panel', {}],
    ['parties.experts.rubric.children.plan.awarded', 'panel', {}],
    ['parties.experts.rubric.children.work.children.visiting.spread', 'panel', {}],
    ['indicators.home-visits.expectedToDate', 'progress', { targetBasis: 'period' }],
    ['indicators.home-visits.outlook.neededPerMonth', 'outlook', { targetBasis: 'period' }],
    [
      'indicators.home-visits.outlook.neededPerMonth',
      'outlook',
      { indicators: [{ id: 'home-visits', target: 1, actual: 2 }] },
    ],
  ])('%s, by the rule %s', (path, rule, changes) => {
    expect(explain(wholeEvaluation(changes), path).source?.en).toBe(rule);
  });

  it('is listed here for every kind of figure that the evaluation has', () => {
    const kinds = (paths: string[]) => new Set(paths.map((path) => figureAt(evaluation, path)?.pattern));
    const all = [...figuresOf(evaluation)].map(({ path }) => path);
    const listed = OF_THE_EVALUATION.map(([path]) => path);
    expect(kinds([...all.filter((path) => !path.startsWith('scheme.')), 'grade'])).toEqual(kinds(listed));
  });
});
