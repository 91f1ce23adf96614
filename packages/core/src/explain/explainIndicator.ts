import { monthsUsed } from '../evaluation/evaluatePeriod.js';
import type { Evaluation, IndicatorResult, UnitResult } from '../evaluation/evaluation.js';
import { TWO_DECIMALS_HALF_UP } from '../numbers/rounding.js';
import { differenceOf } from '../numbers/sumDecimals.js';
import { both, type Localised } from '../texts/localised.js';
import type { Figure } from './figureAt.js';
import { nameOf } from './names.js';
import { computed, exactRatio, fromScheme, given, inputsAt, of, show, type Told } from './parts.js';

const DERIVED = both('由报告印出的完成率反推，未核实', 'worked back from the printed rate, not verified');
const EVEN = both('按工作量在协议期内均匀分布计算', 'taking volumes to fall evenly over the term');
const MONTHS = ['period.assessedMonths', 'period.termMonths'];

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

/** Explains what stands under `indicators.<id>`. */
export function explainIndicator(evaluation: Evaluation, { value, pattern, items }: Figure): Told {
  const [indicator, item] = items as [IndicatorResult, unknown];
  const { target, actual, outlook, targetSource } = indicator;
  const { assessedMonths, termMonths, monthsLeft } = evaluation.period;
  const at = `indicators.${indicator.id}.`;
  const ofIndicator = (name: Localised) => of(indicator.label, name);
  const label = () => ofIndicator(nameOf(pattern));
  const derived = targetSource === 'derived' ? DERIVED : undefined;
  switch (pattern.replace('indicators.*.', '')) {
    case 'target':
      return given(label(), value, derived);
    case 'actual':
      return explainActual(evaluation, indicator, label());
    case 'rate':
      return computed(evaluation, 'rate', {
        label: label(),
        words: both('完成量 ÷ 指标量 × 100', 'actual / target x 100'),
        symbols: `${actual} / ${target} x 100`,
        inputs: [`${at}actual`, `${at}target`],
        exact: exactRatio([actual, 100], [target]),
        rounding: evaluation.scheme.rounding,
        note:
          derived ?? (target === 0 ? both('指标量为 0，没有完成率', 'with a target of 0 there is no rate') : undefined),
      });
    case 'status':
      return explainStatus(evaluation, indicator, label());
    case 'expectedToDate':
      return explainExpected(evaluation, indicator, label());
    case 'outlook.remaining':
      return computed(evaluation, 'outlook', {
        label: label(),
        words: both('指标量减去完成量，不小于 0', 'target less actual, at least 0'),
        symbols: `max(0, ${target} - ${actual})`,
        inputs: [`${at}target`, `${at}actual`],
        exact: exactRatio([remainingOf(indicator)]),
        rounding: TWO_DECIMALS_HALF_UP,
      });
    case 'outlook.monthsLeft':
      // The same figure as that of the period.
      return computed(evaluation, 'months', {
        label: nameOf(pattern),
        words: nameOf(pattern),
        symbols: String(monthsLeft),
        inputs: ['period.monthsLeft'],
        exact: exactRatio([monthsLeft]),
      });
    case 'outlook.neededPerMonth':
      return explainNeeded(evaluation, indicator, label());
    case 'outlook.projected':
      return computed(evaluation, 'outlook', {
        label: label(),
        words: both('完成量 ÷ 考核月份 × 协议期月数', 'actual / assessed months x months of the agreement'),
        symbols: `${actual} / ${assessedMonths} x ${termMonths}`,
        inputs: [`${at}actual`, ...MONTHS],
        exact: outlook.projected === null ? null : exactRatio([actual, termMonths], [assessedMonths]),
        rounding: TWO_DECIMALS_HALF_UP,
        note: EVEN,
      });
    case 'byUnit.*.target':
    case 'byUnit.*.actual':
    case 'byUnit.*.rate':
      return explainUnit(evaluation, indicator, item as UnitResult, { value, pattern });
    case 'decimals':
      return fromScheme(evaluation, label(), value);
    default:
      return given(ofIndicator(both('填写内容', 'entry')), value);
  }
}

function remainingOf({ target, actual }: IndicatorResult): number {
  return Math.max(0, differenceOf(target, actual));
}

function explainActual(evaluation: Evaluation, indicator: IndicatorResult, label: Localised): Told {
  const { id, reported, adjustments = [], actual } = indicator;
  const told = given(label, actual);
  if (reported === undefined) return told;
  const at = `indicators.${id}.`;
  const signed = adjustments.map(({ amount }) => ` ${amount < 0 ? '-' : '+'} ${Math.abs(amount)}`).join('');
  const words = both(
    '站点自报数加评估方的调整；以案例填写的完成量为准',
    'what the station reported and the evaluators adjusted; the case’s own actual counts',
  );
  const amounts = adjustments.map((_, index) => `${at}adjustments.${index}.amount`);
  return {
    ...told,
    formula: { words, symbols: `${reported}${signed}` },
    inputs: inputsAt(evaluation, [`${at}reported`, ...amounts]),
  };
}

function explainExpected(evaluation: Evaluation, { id, target }: IndicatorResult, label: Localised): Told {
  const { assessedMonths, termMonths } = evaluation.period;
  const input = `indicators.${id}.target`;
  if (evaluation.targetBasis === 'period' || (termMonths > 0 && assessedMonths >= termMonths)) {
    return computed(evaluation, 'progress', {
      label,
      words: both('指标量（评估周期应完成全部指标）', 'the target (the whole of it is due by the end of the period)'),
      symbols: String(target),
      inputs: [input],
      exact: exactRatio([target]),
      rounding: TWO_DECIMALS_HALF_UP,
    });
  }
  return computed(evaluation, 'progress', {
    label,
    words: both(
      '指标量 × 考核月份 ÷ 协议期月数，不超过指标量',
      'target x assessed months / months of the agreement, at most the target',
    ),
    symbols: `${target} x ${assessedMonths} / ${termMonths}`,
    inputs: [input, ...MONTHS],
    exact: exactRatio([target, assessedMonths], [termMonths]),
    rounding: TWO_DECIMALS_HALF_UP,
    note: EVEN,
  });
}

function explainStatus(evaluation: Evaluation, indicator: IndicatorResult, label: Localised): Told {
  const { id, target, actual, expectedToDate, status } = indicator;
  const compared = actual >= target || expectedToDate === null ? [actual, target] : [actual, expectedToDate, target];
  return computed(evaluation, 'status', {
    label,
    words: STATUS_WORDS[status],
    symbols: compared.join(', '),
    inputs: ['actual', 'target', 'expectedToDate'].map((key) => `indicators.${id}.${key}`),
  });
}

function explainNeeded(evaluation: Evaluation, indicator: IndicatorResult, label: Localised): Told {
  const { period } = evaluation;
  const left = Math.max(0, differenceOf(period.termMonths, monthsUsed(period)));
  const remaining = remainingOf(indicator);
  const isDivided = remaining > 0;
  return computed(evaluation, 'outlook', {
    label,
    words: both(
      '剩余量 ÷ 协议期剩余月数；没有剩余量时为 0，没有剩余月份时不计',
      'volume remaining / months left; 0 when nothing remains, none when no month is left',
    ),
    symbols: `${remaining} / ${left}`,
    inputs: [`indicators.${indicator.id}.outlook.remaining`, 'period.monthsLeft'],
    exact: indicator.outlook.neededPerMonth === null ? null : exactRatio([remaining], isDivided ? [left] : []),
    rounding: isDivided ? TWO_DECIMALS_HALF_UP : null,
    note: EVEN,
  });
}

function explainUnit(
  evaluation: Evaluation,
  { id, label }: IndicatorResult,
  unit: UnitResult,
  { value, pattern }: Pick<Figure, 'value' | 'pattern'>,
): Told {
  const name = both(`${unit.name} ${label['zh-CN']}`, `${label.en}, ${unit.name}`);
  const whole = of(name, nameOf(pattern));
  if (pattern.endsWith('.rate')) {
    const { target, actual } = unit;
    const at = `indicators.${id}.byUnit.${unit.id}.`;
    return computed(evaluation, 'rollUp', {
      label: whole,
      words: both(
        '完成量 ÷ 指标量 × 100（由合计算出，不取各点完成率的平均）',
        'actual / target x 100 (of the sums, never of averaged rates)',
      ),
      symbols: `${show(actual)} / ${show(target)} x 100`,
      inputs: [`${at}actual`, `${at}target`],
      exact: target === null || actual === null ? null : exactRatio([actual, 100], [target]),
      rounding: evaluation.scheme.rounding,
    });
  }
  if (unit.declared || unit.kind === 'site') return given(whole, value);
  return computed(evaluation, 'rollUp', {
    label: whole,
    words: both('各社工点之和', 'the sum of its service sites'),
    symbols: show(value),
    exact: value === null ? null : exactRatio([Number(value)]),
  });
}
