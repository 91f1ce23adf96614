import { monthsUsed } from '../evaluation/evaluatePeriod.js';
import type { Evaluation, IndicatorResult, UnitResult } from '../evaluation/evaluation.js';
import { TWO_DECIMALS_HALF_UP } from '../numbers/rounding.js';
import { differenceOf } from '../numbers/sumDecimals.js';
import type { Localised } from '../texts/localised.js';
import type { ExplanationInput } from './explanation.js';
import type { Figure } from './figureAt.js';
import { basisOf, both, exactRatio, fromScheme, given, input, of, show, type Told } from './parts.js';

const DERIVED = both('由报告印出的完成率反推，未核实', 'worked back from the printed rate, not verified');
const EVEN = both('按工作量在协议期内均匀分布计算', 'taking volumes to fall evenly over the term');

/** Explains what stands under `indicators.<id>`. */
export function explainIndicator(evaluation: Evaluation, { value, pattern, items }: Figure): Told {
  const [indicator, item] = items as [IndicatorResult, unknown];
  const label = (zh: string, en: string) => of(indicator.label, zh, en);
  switch (pattern.replace('indicators.*.', '')) {
    case 'target': {
      const note = indicator.targetSource === 'derived' ? DERIVED : undefined;
      return given(label('指标量', 'target'), value, note);
    }
    case 'actual':
      return actual(evaluation, indicator, label('完成量', 'actual'));
    case 'rate':
      return rate(evaluation, indicator, label('完成率', 'completion rate'));
    case 'status':
      return status(evaluation, indicator, label('状态', 'status'));
    case 'expectedToDate':
      return expected(evaluation, indicator, label('到期应完成量', 'volume expected to date'));
    case 'outlook.remaining':
      return remaining(evaluation, indicator, label('剩余量', 'volume remaining'));
    case 'outlook.monthsLeft':
      return monthsLeft(evaluation);
    case 'outlook.neededPerMonth':
      return needed(evaluation, indicator, label('每月还需', 'volume needed per month'));
    case 'outlook.projected':
      return projected(evaluation, indicator, label('按现速度推算的完成量', 'volume projected at the present pace'));
    case 'byUnit.*.target':
    case 'byUnit.*.actual':
    case 'byUnit.*.rate':
      return unitFigure(evaluation, indicator, item as UnitResult, pattern.slice(pattern.lastIndexOf('.') + 1));
    case 'decimals':
      return fromScheme(evaluation, label('小数位数', 'decimals'), value);
    default:
      return given(label('填写内容', 'entry'), value);
  }
}

function inputs(evaluation: Evaluation, { id }: IndicatorResult, ...keys: ('target' | 'actual')[]): ExplanationInput[] {
  const labels = { target: both('指标量', 'target'), actual: both('完成量', 'actual') };
  return keys.map((key) => input(evaluation, `indicators.${id}.${key}`, labels[key]));
}

function monthInputs(evaluation: Evaluation): ExplanationInput[] {
  return [
    input(evaluation, 'period.assessedMonths', both('考核月份', 'assessed months')),
    input(evaluation, 'period.termMonths', both('协议期月数', 'months of the agreement')),
  ];
}

function actual(evaluation: Evaluation, indicator: IndicatorResult, label: Localised): Told {
  const { id, reported, adjustments = [], actual } = indicator;
  if (reported === undefined) return given(label, actual);
  const amounts = adjustments.map((_, index) =>
    input(evaluation, `indicators.${id}.adjustments.${index}.amount`, both('调整', 'adjustment')),
  );
  const signed = adjustments.map(({ amount }) => ` ${amount < 0 ? '-' : '+'} ${Math.abs(amount)}`).join('');
  return {
    ...given(label, actual),
    formula: {
      words: both(
        '站点自报数加评估方的调整；以案例填写的完成量为准',
        'what the station reported and the evaluators adjusted; the case’s own actual counts',
      ),
      symbols: `${reported}${signed}`,
    },
    inputs: [input(evaluation, `indicators.${id}.reported`, both('自报数', 'reported')), ...amounts],
  };
}

function rate(evaluation: Evaluation, indicator: IndicatorResult, label: Localised): Told {
  const { target, actual, targetSource } = indicator;
  return {
    label,
    formula: {
      words: both('完成量 ÷ 指标量 × 100', 'actual / target x 100'),
      symbols: `${actual} / ${target} x 100`,
    },
    inputs: inputs(evaluation, indicator, 'actual', 'target'),
    exact: target === 0 ? null : exactRatio([actual, 100], [target]),
    rounding: target === 0 ? null : evaluation.scheme.rounding,
    ...basisOf(evaluation, 'rate'),
    ...(target === 0 && { note: both('指标量为 0，没有完成率', 'with a target of 0 there is no rate') }),
    ...(targetSource === 'derived' && { note: DERIVED }),
  };
}

function expected(evaluation: Evaluation, indicator: IndicatorResult, label: Localised): Told {
  const { target } = indicator;
  const { assessedMonths, termMonths } = evaluation.period;
  const common = { label, ...basisOf(evaluation, 'progress') };
  if (evaluation.targetBasis === 'period' || (termMonths > 0 && assessedMonths >= termMonths)) {
    return {
      ...common,
      formula: {
        words: both('指标量（评估周期应完成全部指标）', 'the target (the whole of it is due by the end of the period)'),
        symbols: String(target),
      },
      inputs: inputs(evaluation, indicator, 'target'),
      exact: exactRatio([target], []),
      rounding: TWO_DECIMALS_HALF_UP,
    };
  }
  return {
    ...common,
    formula: {
      words: both(
        '指标量 × 考核月份 ÷ 协议期月数，不超过指标量',
        'target x assessed months / months of the agreement, at most the target',
      ),
      symbols: `${target} x ${assessedMonths} / ${termMonths}`,
    },
    inputs: [...inputs(evaluation, indicator, 'target'), ...monthInputs(evaluation)],
    exact: termMonths === 0 ? null : exactRatio([target, assessedMonths], [termMonths]),
    rounding: termMonths === 0 ? null : TWO_DECIMALS_HALF_UP,
    note: EVEN,
  };
}

const STATUS_WORDS: Readonly<Record<IndicatorResult['status'], Localised>> = {
  exceeded: both('超额：完成量高于指标量', 'exceeded: actual above target'),
  met: both('完成：完成量等于指标量', 'met: actual equal to target'),
  'on-pace': both(
    '按进度：完成量低于指标量，但不低于到期应完成量（按取整前的数比较）',
    'on schedule: actual below target, and not below the volume expected to date (compared before rounding)',
  ),
  behind: both(
    '落后：完成量低于指标量，也低于到期应完成量（按取整前的数比较）',
    'behind: actual below target and below the volume expected to date (compared before rounding)',
  ),
  'no-target': both('无指标：指标量为 0', 'no target: the target is 0'),
};

function status(evaluation: Evaluation, indicator: IndicatorResult, label: Localised): Told {
  const { id, target, actual, expectedToDate } = indicator;
  const compared =
    actual >= target || expectedToDate === null ? `${actual}, ${target}` : `${actual}, ${expectedToDate}, ${target}`;
  return {
    label,
    formula: { words: STATUS_WORDS[indicator.status], symbols: compared },
    inputs: [
      ...inputs(evaluation, indicator, 'actual', 'target'),
      input(evaluation, `indicators.${id}.expectedToDate`, both('到期应完成量', 'expected to date')),
    ],
    exact: null,
    rounding: null,
    ...basisOf(evaluation, 'status'),
  };
}

function remaining(evaluation: Evaluation, indicator: IndicatorResult, label: Localised): Told {
  const { target, actual } = indicator;
  return {
    label,
    formula: {
      words: both('指标量减去完成量，不小于 0', 'target less actual, at least 0'),
      symbols: `max(0, ${target} - ${actual})`,
    },
    inputs: inputs(evaluation, indicator, 'target', 'actual'),
    exact: exactRatio([Math.max(0, differenceOf(target, actual))], []),
    rounding: TWO_DECIMALS_HALF_UP,
    ...basisOf(evaluation, 'outlook'),
  };
}

function needed(evaluation: Evaluation, indicator: IndicatorResult, label: Localised): Told {
  const { id, target, actual, outlook } = indicator;
  const left = Math.max(0, differenceOf(evaluation.period.termMonths, monthsUsed(evaluation.period)));
  const remaining = Math.max(0, differenceOf(target, actual));
  const isComputed = outlook.neededPerMonth !== null && remaining > 0;
  return {
    label,
    formula: {
      words: both(
        '剩余量 ÷ 协议期剩余月数；没有剩余量时为 0，没有剩余月份时不计',
        'volume remaining / months left; 0 when nothing remains, none when no month is left',
      ),
      symbols: `${remaining} / ${left}`,
    },
    inputs: [
      input(evaluation, `indicators.${id}.outlook.remaining`, both('剩余量', 'volume remaining')),
      input(evaluation, 'period.monthsLeft', both('协议期剩余月数', 'months left')),
    ],
    exact: isComputed ? exactRatio([remaining], [left]) : outlook.neededPerMonth === null ? null : exactRatio([0], []),
    rounding: isComputed ? TWO_DECIMALS_HALF_UP : null,
    ...basisOf(evaluation, 'outlook'),
    note: EVEN,
  };
}

function projected(evaluation: Evaluation, indicator: IndicatorResult, label: Localised): Told {
  const { actual, outlook } = indicator;
  const { assessedMonths, termMonths } = evaluation.period;
  const isComputed = outlook.projected !== null;
  return {
    label,
    formula: {
      words: both('完成量 ÷ 考核月份 × 协议期月数', 'actual / assessed months x months of the agreement'),
      symbols: `${actual} / ${assessedMonths} x ${termMonths}`,
    },
    inputs: [...inputs(evaluation, indicator, 'actual'), ...monthInputs(evaluation)],
    exact: isComputed ? exactRatio([actual, termMonths], [assessedMonths]) : null,
    rounding: isComputed ? TWO_DECIMALS_HALF_UP : null,
    ...basisOf(evaluation, 'outlook'),
    note: EVEN,
  };
}

/** The same figure as that of the period. */
function monthsLeft(evaluation: Evaluation): Told {
  const { monthsLeft: value } = evaluation.period;
  const label = both('协议期剩余月数', 'months of the agreement that are left');
  return {
    label,
    formula: { words: label, symbols: String(value) },
    inputs: [input(evaluation, 'period.monthsLeft', label)],
    exact: exactRatio([value], []),
    rounding: null,
    ...basisOf(evaluation, 'months'),
  };
}

function unitFigure(evaluation: Evaluation, indicator: IndicatorResult, unit: UnitResult, key: string): Told {
  const name = { 'zh-CN': `${unit.name} ${indicator.label['zh-CN']}`, en: `${indicator.label.en}, ${unit.name}` };
  const path = `indicators.${indicator.id}.byUnit.${unit.id}`;
  if (key === 'rate') {
    const { target, actual } = unit;
    const isComputed = target !== null && target > 0 && actual !== null;
    return {
      label: of(name, '完成率', 'completion rate'),
      formula: {
        words: both(
          '完成量 ÷ 指标量 × 100（由合计算出，不取各点完成率的平均）',
          'actual / target x 100 (of the sums, never of averaged rates)',
        ),
        symbols: `${show(actual)} / ${show(target)} x 100`,
      },
      inputs: [
        input(evaluation, `${path}.actual`, both('完成量', 'actual')),
        input(evaluation, `${path}.target`, both('指标量', 'target')),
      ],
      exact: isComputed ? exactRatio([actual, 100], [target]) : null,
      rounding: isComputed ? evaluation.scheme.rounding : null,
      ...basisOf(evaluation, 'rollUp'),
    };
  }
  const value = key === 'target' ? unit.target : unit.actual;
  const label = key === 'target' ? of(name, '指标量', 'target') : of(name, '完成量', 'actual');
  if (unit.declared || unit.kind === 'site') return given(label, value);
  return {
    label,
    formula: { words: both('各社工点之和', 'the sum of its service sites'), symbols: show(value) },
    inputs: [],
    exact: value === null ? null : exactRatio([value], []),
    rounding: null,
    ...basisOf(evaluation, 'rollUp'),
  };
}
