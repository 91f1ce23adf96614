import { type CountedPeriod, countPeriod, type DateRange, type MonthConvention } from '../dates/assessedMonths.js';
import { requireDate } from '../dates/calendarDate.js';
import { monthsUsed } from '../evaluation/evaluatePeriod.js';
import type { Evaluation } from '../evaluation/evaluation.js';
import { TWO_DECIMALS_HALF_UP } from '../numbers/rounding.js';
import { differenceOf } from '../numbers/sumDecimals.js';
import type { Localised } from '../texts/localised.js';
import type { ExplanationInput } from './explanation.js';
import type { Figure } from './figureAt.js';
import { basisOf, both, exactRatio, given, input, type Told } from './parts.js';

const WORDS: Readonly<Record<MonthConvention, Localised>> = {
  'half-month': both(
    '自开始日起逐月推算整月；余 1 至 15 天算半个月，16 天及以上算一个月（仿《民法典》第二百零二条）',
    'whole months counted on from the start date; a rest of 1 to 15 days is half a month, a longer one a month (modelled on article 202 of the Civil Code)',
  ),
  'whole-months': both(
    '自开始日起逐月推算整月，余下的天数不计',
    'whole months counted on from the start date; the rest is dropped',
  ),
  'calendar-months': both('涉及的自然月数', 'calendar months touched'),
  'calendar-half-month': both(
    '每个涉及的自然月，期内满 16 天算一个月，否则算半个月',
    'each calendar month touched counts 1 with 16 of its days or more, else 0.5',
  ),
  'thirty-day': both('总天数 ÷ 30', 'days / 30'),
  exact: both(
    '自开始日起的整月数，加余下天数占其所在月的比例',
    'whole months from the start date, and the rest as a share of the month it lies in',
  ),
};

const RULE_OF_MONTHS = both('按自然月、半月等均属约定，未见公布的规则', 'a convention: no published rule is known');

/** Explains what stands under `period`. */
export function explainPeriod(evaluation: Evaluation, { value, pattern }: Figure): Told {
  switch (pattern) {
    case 'period.assessedMonths':
      return assessed(evaluation);
    case 'period.termMonths':
      return term(evaluation);
    case 'period.progress':
      return progress(evaluation);
    case 'period.monthsLeft':
      return monthsLeft(evaluation);
    case 'period.convention':
      return {
        ...given(both('考核月份的算法', 'the way months are counted'), value),
        formula: { words: WORDS[evaluation.period.convention], symbols: String(value) },
        ...basisOf(evaluation, 'months'),
        note: RULE_OF_MONTHS,
      };
    case 'period.start':
      return given(START, value);
    case 'period.end':
      return given(END, value);
    case 'period.agreement.start':
      return given(TERM_START, value);
    default:
      return given(TERM_END, value);
  }
}

const START = both('评估周期开始', 'start of the evaluation period');
const END = both('评估周期结束', 'end of the evaluation period');
const TERM_START = both('协议期开始', 'start of the agreement');
const TERM_END = both('协议期结束', 'end of the agreement');

function assessed(evaluation: Evaluation): Told {
  const { start, end, assessedMonths } = evaluation.period;
  const inputs = [input(evaluation, 'period.start', START), input(evaluation, 'period.end', END)];
  return months(evaluation, both('考核月份', 'assessed months'), { start, end }, assessedMonths, inputs);
}

function term(evaluation: Evaluation): Told {
  const { agreement, termMonths } = evaluation.period;
  const inputs = [
    input(evaluation, 'period.agreement.start', TERM_START),
    input(evaluation, 'period.agreement.end', TERM_END),
  ];
  return months(evaluation, both('协议期月数', 'months of the agreement'), agreement, termMonths, inputs);
}

function months(
  evaluation: Evaluation,
  label: Localised,
  { start, end }: DateRange,
  value: number,
  inputs: ExplanationInput[],
): Told {
  const { convention } = evaluation.period;
  const { exact, rounding, symbols } = counting(convention, countPeriod(requireDate(start), requireDate(end)), value);
  return {
    label,
    formula: { words: WORDS[convention], symbols },
    inputs,
    exact,
    rounding,
    ...basisOf(evaluation, 'months'),
    note: RULE_OF_MONTHS,
  };
}

function counting(
  convention: MonthConvention,
  { months, rest, length, days }: CountedPeriod,
  value: number,
): Pick<Told, 'exact' | 'rounding'> & { symbols: string } {
  const whole = { exact: exactRatio([value], []), rounding: null };
  switch (convention) {
    case 'thirty-day':
      return { exact: exactRatio([days], [30]), rounding: TWO_DECIMALS_HALF_UP, symbols: `${days} / 30` };
    case 'exact':
      return {
        exact: exactRatio([months * length + rest], [length]),
        rounding: { decimals: 4, mode: 'half-up' },
        symbols: `${months} + ${rest} / ${length}`,
      };
    case 'half-month': {
      const part = rest === 0 ? 0 : rest <= 15 ? 0.5 : 1;
      return { ...whole, symbols: `${months} + ${part} (${rest} d)` };
    }
    case 'whole-months':
      return { ...whole, symbols: `${months} (+ ${rest} d)` };
    default:
      return { ...whole, symbols: String(value) };
  }
}

function progress(evaluation: Evaluation): Told {
  const { assessedMonths, termMonths } = evaluation.period;
  return {
    label: both('进度', 'progress'),
    formula: {
      words: both('考核月份 ÷ 协议期月数 × 100', 'assessed months / months of the agreement x 100'),
      symbols: `${assessedMonths} / ${termMonths} x 100`,
    },
    inputs: [
      input(evaluation, 'period.assessedMonths', both('考核月份', 'assessed months')),
      input(evaluation, 'period.termMonths', both('协议期月数', 'months of the agreement')),
    ],
    exact: termMonths === 0 ? null : exactRatio([assessedMonths, 100], [termMonths]),
    rounding: termMonths === 0 ? null : TWO_DECIMALS_HALF_UP,
    ...basisOf(evaluation, 'progress'),
  };
}

function monthsLeft(evaluation: Evaluation): Told {
  const { termMonths } = evaluation.period;
  const used = monthsUsed(evaluation.period);
  const left = Math.max(0, differenceOf(termMonths, used));
  return {
    label: both('协议期剩余月数', 'months of the agreement that are left'),
    formula: {
      words: both(
        '协议期月数减去自协议期开始至评估周期结束的月数，不小于 0',
        'months of the agreement less those from its start to the end of the period, at least 0',
      ),
      symbols: `max(0, ${termMonths} - ${used})`,
    },
    inputs: [
      input(evaluation, 'period.termMonths', both('协议期月数', 'months of the agreement')),
      input(evaluation, 'period.agreement.start', TERM_START),
      input(evaluation, 'period.end', END),
    ],
    exact: exactRatio([left], []),
    rounding: TWO_DECIMALS_HALF_UP,
    ...basisOf(evaluation, 'months'),
  };
}
