import type { IndicatorResult } from '../evaluation/evaluation.js';
import { findById } from '../lists/ids.js';
import { type Fraction, fractionOf, multiply } from '../numbers/fraction.js';
import { TWO_DECIMALS_HALF_UP } from '../numbers/rounding.js';
import { changedBy, differenceOf } from '../numbers/sumDecimals.js';
import { both, type Localised } from '../texts/localised.js';
import { ofSchemeOrCase } from './entries.js';
import { explainPercent } from './explainPercent.js';
import { explainMonthsLeft, monthsLeftOf, NO_TERM } from './explainPeriod.js';
import { explainUnitRate, explainUnitVolume, NO_RATE } from './explainUnit.js';
import { nameOf } from './names.js';
import { type At, beside, computed, elseIs, given, inFigures, notes, quotient, type Rows, type Told } from './parts.js';
import type { PatternsOf } from './pattern.js';

const DERIVED = both('由报告印出的完成率反推，未核实', 'worked back from the printed rate, not verified');
const EVEN = both('按工作量在协议期内均匀分布计算', 'taking volumes to fall evenly over the term');
const ONLY_PERIOD = both(
  '指标只覆盖本评估周期，不作推算',
  'the targets cover only the evaluation period, so nothing is worked out beyond it',
);
const MONTHS = ['period.assessedMonths', 'period.termMonths'];

const catalogued = ofSchemeOrCase();

/** How each figure under `indicators.<id>` came about. */
export const INDICATOR: Rows<PatternsOf<'indicators'>> = {
  'indicators.*.id': catalogued,
  'indicators.*.label': catalogued,
  'indicators.*.unit': catalogued,
  'indicators.*.group': catalogued,
  'indicators.*.decimals': ofSchemeOrCase(undefined, { words: elseIs('整数', 'whole numbers') }),
  'indicators.*.target': explainTarget,
  'indicators.*.targetSource': (at) => given(at, { words: elseIs('协议所定', 'the contract') }),
  'indicators.*.actual': explainActual,
  'indicators.*.reported': given,
  'indicators.*.adjustments.*.amount': given,
  'indicators.*.adjustments.*.reason': given,
  'indicators.*.amendments.*.date': given,
  'indicators.*.amendments.*.from': given,
  'indicators.*.amendments.*.to': given,
  'indicators.*.amendments.*.reason': given,
  'indicators.*.targetFormula.times': catalogued,
  'indicators.*.targetFormula.of': catalogued,
  'indicators.*.rate': (at) =>
    explainPercent(at, 'rate', ['actual', 'target'], {
      rounding: at.evaluation.scheme.rounding,
      note: notes(at.value === null && NO_RATE, derived(at)),
    }),
  'indicators.*.status': explainStatus,
  'indicators.*.expectedToDate': explainExpected,
  'indicators.*.outlook.remaining': (at) =>
    computed(at, 'outlook', {
      words: both('指标量减去完成量，不小于 0', 'target less actual, at least 0'),
      ...remainder(at),
      exact: quotient([remainingOf(at)]),
      rounding: TWO_DECIMALS_HALF_UP,
    }),
  'indicators.*.outlook.monthsLeft': explainMonthsLeft,
  'indicators.*.outlook.neededPerMonth': explainNeeded,
  'indicators.*.outlook.projected': explainProjected,
  'indicators.*.byUnit.*.id': given,
  'indicators.*.byUnit.*.kind': given,
  'indicators.*.byUnit.*.name': given,
  'indicators.*.byUnit.*.declared': given,
  'indicators.*.byUnit.*.target': explainUnitVolume,
  'indicators.*.byUnit.*.actual': explainUnitVolume,
  'indicators.*.byUnit.*.rate': explainUnitRate,
};

const indicatorOf = ({ items }: At) => items[0] as IndicatorResult;

const volumesAt = (at: At, ...keys: string[]) => keys.map((key) => `indicators.${indicatorOf(at).id}.${key}`);

function remainingOf(at: At): number {
  const { target, actual } = indicatorOf(at);
  return Math.max(0, differenceOf(target, actual));
}

/** What is left of the target, in figures. */
function remainder(at: At) {
  const { target, actual } = indicatorOf(at);
  return { symbols: `max(0, ${target} - ${actual})`, inputs: volumesAt(at, 'target', 'actual') };
}

const derived = (at: At) => indicatorOf(at).targetSource === 'derived' && DERIVED;

function explainTarget(at: At): Told {
  const { amendments = [], target, targetFormula } = indicatorOf(at);
  const changes = amendments.flatMap((_, index) => [`amendments.${index}.from`, `amendments.${index}.to`]);
  const amended = amendments.length > 0 && {
    words: both('按补充协议变更后的指标量', 'the target as amended by supplementary agreement'),
    // Each amendment starts from what the one before led to.
    symbols: [...amendments.map(({ from }) => from), target].join(' -> '),
  };
  const base = targetFormula && findById(at.evaluation.indicators, targetFormula.of);
  const formula = base && {
    inputs: [
      ...beside(at, 'targetFormula.times'),
      [`indicators.${base.id}.target`, nameOf('target', base.label)] as const,
    ],
    note: byFormula(targetFormula.times, base),
  };
  return given(at, {
    ...amended,
    inputs: [...beside(at, ...changes), ...(formula?.inputs ?? [])],
    note: notes(derived(at), formula?.note),
  });
}

/** What a target's formula comes to; whether the target is that is for the audit to say. */
function byFormula(times: number, { label, target }: IndicatorResult): Localised {
  const product = inFigures(multiply(fractionOf(times), fractionOf(target)));
  return both(
    `按公式为“${label['zh-CN']}”指标量的 ${times} 倍：${times} × ${target} = ${product}`,
    `by its formula ${times} times the target of ${label.en}: ${times} x ${target} = ${product}`,
  );
}

function explainActual(at: At): Told {
  const { reported, adjustments = [], actual } = indicatorOf(at);
  if (reported === undefined) return given(at);
  const signed = adjustments.map(({ amount }) => ` ${amount < 0 ? '-' : '+'} ${Math.abs(amount)}`);
  const sum = changedBy(
    reported,
    adjustments.map(({ amount }) => amount),
  );
  const symbols = [reported, ...signed].join('');
  const amounts = adjustments.map((_, index) => `adjustments.${index}.amount`);
  return given(at, {
    words: both(
      '站点自报数加评估方的调整；以案例填写的完成量为准',
      'what the station reported and the evaluators adjusted; the case’s own actual counts',
    ),
    symbols: sum === actual ? symbols : String(actual),
    inputs: beside(at, 'reported', ...amounts),
    note: notes(
      sum !== actual &&
        both(
          `自报数加调整数为 ${symbols} = ${sum}，与完成量不同，请核对`,
          `reported and adjusted come to ${symbols} = ${sum}, which differs, please check`,
        ),
    ),
  });
}

/**
 * What the target comes to by the end of the period where that is only a part of it; `undefined` where it is the whole,
 * `null` for a term of 0 months.
 */
function partDue(at: At): Fraction | null | undefined {
  const { assessedMonths, termMonths } = at.evaluation.period;
  if (at.evaluation.targetBasis === 'period' || (termMonths > 0 && assessedMonths >= termMonths)) return undefined;
  return quotient([indicatorOf(at).target, assessedMonths], [termMonths]);
}

const ALL_DUE = both(
  '指标量（评估周期结束时应全部完成）',
  'the target (the whole of it is due by the end of the period)',
);

/** Why a whole target is due. */
const inputsOfDue = ({ evaluation }: At) => (evaluation.targetBasis === 'period' ? ['targetBasis'] : MONTHS);

function dueInFigures(at: At): string {
  const { assessedMonths, termMonths } = at.evaluation.period;
  return `${indicatorOf(at).target} x ${assessedMonths} / ${termMonths}`;
}

function explainExpected(at: At): Told {
  const { target } = indicatorOf(at);
  const part = partDue(at);
  const all = { inputs: [...beside(at, 'target'), ...inputsOfDue(at)], rounding: TWO_DECIMALS_HALF_UP };
  if (part === undefined) {
    return computed(at, 'progress', { ...all, words: ALL_DUE, symbols: String(target), exact: quotient([target]) });
  }
  return computed(at, 'progress', {
    ...all,
    words: both(
      '指标量 × 考核月份 ÷ 协议期月数，不超过指标量',
      'target x assessed months / months of the agreement, at most the target',
    ),
    symbols: dueInFigures(at),
    exact: part,
    note: part ? EVEN : NO_TERM,
  });
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

function explainStatus(at: At): Told {
  const { target, actual, expectedToDate, status } = indicatorOf(at);
  const say = (symbols: string, inputs: string[], words = STATUS_WORDS[status]) =>
    computed(at, 'status', { words, symbols, inputs });
  if (target === 0) return say('0 = 0', beside(at, 'target'));
  const volumes = beside(at, 'actual', 'target');
  if (actual >= target) return say(`${actual} ${actual > target ? '>' : '='} ${target}`, volumes);
  const part = partDue(at);
  if (part) {
    const isOnPace = status === 'on-pace';
    // As printed, unless rounding would show the opposite of what was decided.
    const due = actual >= Number(expectedToDate) === isOnPace ? expectedToDate : dueInFigures(at);
    const symbols = isOnPace ? `${due} <= ${actual} < ${target}` : `${actual} < ${due}`;
    return say(symbols, [...volumes, ...beside(at, 'expectedToDate')]);
  }
  const words =
    part === null
      ? both(
          '落后：完成量低于指标量；协议期按此算法为 0 个月，没有到期应完成量',
          'behind: actual below target; with an agreement of 0 months there is no volume expected to date',
        )
      : both(
          '落后：完成量低于指标量，而评估周期结束时应全部完成',
          'behind: actual below target, and the whole target is due by the end of the period',
        );
  return say(`${actual} < ${target}`, [...volumes, ...inputsOfDue(at)], words);
}

function explainNeeded(at: At): Told {
  const { target, actual, outlook } = indicatorOf(at);
  const remaining = remainingOf(at);
  const words = both('剩余量 ÷ 协议期剩余月数', 'volume remaining / months left');
  if (at.evaluation.targetBasis === 'period') return withoutValue(at, words, ['targetBasis'], ONLY_PERIOD);
  if (remaining === 0) {
    return computed(at, 'outlook', {
      words: both('已无剩余量，无需再完成', 'nothing remains, so nothing is needed'),
      ...remainder(at),
    });
  }
  const months = monthsLeftOf(at.evaluation);
  const printed = [...beside(at, 'remaining'), 'period.monthsLeft'];
  if (months.left === 0) {
    const note = both('协议期已无剩余月份，无法按月分摊', 'no month of the agreement is left to spread it over');
    return withoutValue(at, words, printed, note);
  }
  // What is printed of both is rounded; where that is not what was divided, they are worked out from what is.
  const isPrinted = outlook.remaining === remaining && outlook.monthsLeft === months.left;
  return computed(at, 'outlook', {
    words,
    symbols: isPrinted ? `${remaining} / ${months.left}` : `(${target} - ${actual}) / (${months.symbols})`,
    inputs: isPrinted ? printed : [...remainder(at).inputs, ...months.inputs],
    exact: quotient([remaining], [months.left]),
    rounding: TWO_DECIMALS_HALF_UP,
    note: EVEN,
  });
}

function explainProjected(at: At): Told {
  const { actual } = indicatorOf(at);
  const { assessedMonths, termMonths } = at.evaluation.period;
  const words = both('完成量 ÷ 考核月份 × 协议期月数', 'actual / assessed months x months of the agreement');
  if (at.evaluation.targetBasis === 'period') return withoutValue(at, words, ['targetBasis'], ONLY_PERIOD);
  return computed(at, 'outlook', {
    words,
    symbols: `${actual} / ${assessedMonths} x ${termMonths}`,
    inputs: [...volumesAt(at, 'actual'), ...MONTHS],
    exact: quotient([actual, termMonths], [assessedMonths]),
    rounding: TWO_DECIMALS_HALF_UP,
    note:
      at.value === null
        ? both('考核月份为 0，无法推算', 'no month has been assessed, so there is no pace to go by')
        : EVEN,
  });
}

/** A figure of the outlook that there is none of, and why. */
function withoutValue(at: At, words: Localised, inputs: string[], note: Localised): Told {
  return computed(at, 'outlook', { words, symbols: '–', inputs, note });
}
