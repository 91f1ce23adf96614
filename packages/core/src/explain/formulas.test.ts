import { describe, expect, it } from 'vitest';
import { tableOf } from '../../testing/tableOf.js';
import { told } from '../../testing/told.js';
import { wholeEvaluation } from '../../testing/wholeCase.js';
import { explain } from './explain.js';

/** How each figure that is computed comes about: in figures, and in words. */
const FORMULAS = tableOf(`
  period.assessedMonths | 10 + 0.5 (4 d) | 自开始日起逐月推算整月；余 1 至 15 天算半个月，16 天及以上算一个月（仿《民法典》第二百零二条） | whole months counted on from the start date; a rest of 1 to 15 days is half a month, a longer one a month (modelled on article 202 of the Civil Code)
  period.progress | 10.5 / 12 x 100 | 考核月份 ÷ 协议期月数 × 100 | assessed months / months of the agreement x 100
  period.monthsLeft | max(0, 12 - 10.5) | 协议期月数减去自协议期开始至评估周期结束的月数，不小于 0 | months of the agreement less those from its start to the end of the period, at least 0
  indicators.home-visits.rate | 90 / 110 x 100 | 完成量 ÷ 指标量 × 100 | actual / target x 100
  indicators.home-visits.status | 90 < 96.25 | 落后：完成量低于指标量，也低于到期应完成量（按取整前的数比较） | behind: actual below target and below the volume expected to date (compared before rounding)
  indicators.home-visits.expectedToDate | 110 x 10.5 / 12 | 指标量 × 考核月份 ÷ 协议期月数，不超过指标量 | target x assessed months / months of the agreement, at most the target
  indicators.home-visits.outlook.remaining | max(0, 110 - 90) | 指标量减去完成量，不小于 0 | target less actual, at least 0
  indicators.home-visits.outlook.neededPerMonth | 20 / 1.5 | 剩余量 ÷ 协议期剩余月数 | volume remaining / months left
  indicators.home-visits.outlook.projected | 90 / 10.5 x 12 | 完成量 ÷ 考核月份 × 协议期月数 | actual / assessed months x months of the agreement
  indicators.home-visits.byUnit.east.target | 60 + 50 | 各社工点之和（片区自行填写的，以片区为准） | the sum of its service sites (a figure of the area’s own comes first)
  indicators.home-visits.byUnit.east.rate | 90 / 110 x 100 | 完成量 ÷ 指标量 × 100（由合计算出，不取各点完成率的平均） | actual / target x 100 (of the sums, never of averaged rates)
  indicators.casework-closed.status | 48.13 <= 49 < 55 | 按进度：完成量低于指标量，但不低于到期应完成量（按取整前的数比较） | on schedule: actual below target, and not below the volume expected to date (compared before rounding)
  indicatorSummary.exceeded | –: 0 | 处于该状态的指标逐项计数 | the indicators that have this status, counted
  compliance.hours.verdict | 12 >= 10 | 实测值不低于要求为达标 | met from the threshold on
  survey.satisfactionRate | 58 / 60 x 100 | 满意人数 ÷ 受访人数 × 100 | people satisfied / people sampled x 100
  survey.awarenessRate | 50 / 60 x 100 | 知晓人数 ÷ 受访人数 × 100 | people aware / people sampled x 100
  parties.town.awarded | 90 / 100 x 20 | 原始分 ÷ 原始满分 × 分值占比 | raw score / raw maximum x share
  parties.town.ratio | 18 / 20 x 100 | 得分 ÷ 分值占比 × 100 | score / share x 100
  parties.office.awarded | (758 / 11) / 100 x 40 | 评分表得分 ÷ 评分表满分 × 分值占比，只取整一次 | points of the rubric / full points of the rubric x share, rounded once
  parties.office.rubric.awarded | 30 + 428 / 11 | 下级各项得分之和（按取整前的分值相加） | the sum of the parts below, added before rounding
  parties.office.rubric.children.work.children.records.awarded | 5 | 符合条目的分值之和 | the points of the items met, added up
  parties.office.rubric.children.work.children.training.awarded | 7 >= 6: 10 | 实测值达到要求得满分，否则得 0 分 | full points from the threshold on, else none
  parties.office.rubric.children.work.children.lapses.awarded | 10 - 2 x 1.5 | 满分减去每次扣分与发生次数之积，不低于 0 分 | full points less a deduction per occurrence, at least 0
  parties.office.rubric.children.work.children.visiting.awarded | 81.82 >= 80: 8 | 按完成率所达到的最高一档给分，均未达到得 0 分（按取整前的完成率判断） | the points of the highest tier that the indicator’s completion rate reaches, none below all of them (before rounding)
  parties.office.rubric.children.work.children.closing.awarded | 10 x 49 / 55 x 100 / 100 | 满分 × 完成率 ÷ 得满分的完成率，不超过满分（按取整前的完成率） | full points x completion rate / completion rate for full points, at most the full points (before rounding)
  parties.experts.rubric.children.plan.awarded | (30 + 35) / 2 | 各评委得分的中位数，人数为偶数时取中间两个分数的平均值 | the median of the evaluators’ points, of an even number the mean of the two in the middle
  parties.experts.rubric.children.plan.spread | 35 - 30 | 各评委中最高分减最低分 | the highest less the lowest of the evaluators’ points
  parties.experts.rubric.children.work.children.visiting.spread | 8 - 8 | 由指标计算得出，各评委相同 | it follows from an indicator, so evaluators do not differ
  total | 18 + 27.56 + 28.56 | 各方得分（取整后）之和 | the sum of the parties’ scores, each as printed
  grade.id | 74.12: pass >= 60, <= 100; fail >= 0, <= 59.99; forgery: fail | 自高到低，第一个下限不高于总分（印出的数）的等级；总分高于其上限时没有等级；再按一票否决限制最高等级，分数不变 | from the top, the first band whose lower bound is not above the total as printed; above the upper bound of that band there is no grade; a veto then caps the grade, not the points
  complete | 3 = 3 | 评估方案中的各方都有得分 | every party of the scheme has a score
  range.min | 18 + 27.56 + 28.56 | 各方得分之和；尚未评分的一方和评分表项目按 0 分计算 | the sum of the parties’ scores; a party or part of a rubric without one counts as 0
  range.max | 18 + 27.56 + 28.56 | 各方得分之和；尚未评分的一方和评分表项目按满分计算 | the sum of the parties’ scores; a party or part of a rubric without one counts in full
  range.grades.0 | 74.12..74.12: pass >= 60, <= 100; fail >= 0, <= 59.99; forgery: fail | 还可能的最低总分到最高总分之间涉及的等级，自高到低；再按一票否决限制最高等级，分数不变 | the bands that totals from the lowest to the highest still possible fall into, top first; a veto then caps the grade, not the points
  veto.lowered | pass -> fail | 按总分评定的等级是否高于一票否决后的最高等级 | whether the grade by the total is above the highest one under the veto
  discrepancies.0.code | 90, 74.12 | 两者对照得出 | found by comparing the two
`);

const VISITS = 'indicators.home-visits';
const BANDS = ['pass.min', 'pass.max', 'fail.min', 'fail.max'].map((bound) => `scheme.bands.${bound}`);
const AWARDED = ['town', 'office', 'experts'].map((id) => `parties.${id}.awarded`);

/** What each figure that is computed comes from. */
const INPUTS: [path: string, inputs: string[]][] = [
  ['period.assessedMonths', ['period.start', 'period.end']],
  ['period.termMonths', ['period.agreement.start', 'period.agreement.end']],
  ['period.progress', ['period.assessedMonths', 'period.termMonths']],
  ['period.convention', ['scheme.monthConvention']],
  [`${VISITS}.expectedToDate`, [`${VISITS}.target`, 'period.assessedMonths', 'period.termMonths']],
  [`${VISITS}.rate`, [`${VISITS}.actual`, `${VISITS}.target`]],
  [`${VISITS}.outlook.remaining`, [`${VISITS}.target`, `${VISITS}.actual`]],
  [`${VISITS}.outlook.projected`, [`${VISITS}.actual`, 'period.assessedMonths', 'period.termMonths']],
  [`${VISITS}.byUnit.east.rate`, [`${VISITS}.byUnit.east.actual`, `${VISITS}.byUnit.east.target`]],
  ['indicatorSummary.behind', [`${VISITS}.status`]],
  ['survey.satisfactionRate', ['survey.satisfied', 'survey.sampled']],
  ['survey.awarenessRate', ['survey.aware', 'survey.sampled']],
  ['parties.town.ratio', ['parties.town.awarded', 'parties.town.share']],
  ['total', AWARDED],
  ['complete', AWARDED],
  ['range.min', AWARDED],
  ['veto.lowered', ['total', ...BANDS, 'veto.capGrade']],
  ['discrepancies.0.message', ['discrepancies.0.stated', 'discrepancies.0.expected']],
];

const evaluation = wholeEvaluation();

describe('how an explanation says a figure came about', () => {
  it.each(FORMULAS)('%s = %s', (path, symbols, zh, en) => {
    expect(explain(evaluation, path).formula).toEqual({ symbols, words: { 'zh-CN': zh, en } });
  });

  it.each(INPUTS)('%s, from %j', (path, inputs) => {
    expect(told(evaluation, path).inputs).toEqual(inputs);
  });
});
