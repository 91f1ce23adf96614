import { type CountedPeriod, countPeriod, type DateRange, type MonthConvention } from '../dates/assessedMonths.js';
import { requireDate } from '../dates/calendarDate.js';
import { monthsUsed } from '../evaluation/evaluatePeriod.js';
import type { Evaluation } from '../evaluation/evaluation.js';
import { TWO_DECIMALS_HALF_UP } from '../numbers/rounding.js';
import { differenceOf } from '../numbers/sumDecimals.js';
import { both, type Localised } from '../texts/localised.js';
import type { Figure } from './figureAt.js';
import { nameOf } from './names.js';
import { computed, exactRatio, given, type Told } from './parts.js';

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
  const { period } = evaluation;
  const { agreement, assessedMonths, termMonths } = period;
  const label = nameOf(pattern);
  switch (pattern) {
    case 'period.assessedMonths':
      return months(evaluation, label, 'period', period, assessedMonths);
    case 'period.termMonths':
      return months(evaluation, label, 'period.agreement', agreement, termMonths);
    case 'period.progress':
      return computed(evaluation, 'progress', {
        label,
        words: both('考核月份 ÷ 协议期月数 × 100', 'assessed months / months of the agreement x 100'),
        symbols: `${assessedMonths} / ${termMonths} x 100`,
        inputs: ['period.assessedMonths', 'period.termMonths'],
        exact: exactRatio([assessedMonths, 100], [termMonths]),
        rounding: TWO_DECIMALS_HALF_UP,
      });
    case 'period.monthsLeft': {
      const used = monthsUsed(period);
      return computed(evaluation, 'months', {
        label,
        words: both(
          '协议期月数减去自协议期开始至评估周期结束的月数，不小于 0',
          'months of the agreement less those from its start to the end of the period, at least 0',
        ),
        symbols: `max(0, ${termMonths} - ${used})`,
        inputs: ['period.termMonths', 'period.agreement.start', 'period.end'],
        exact: exactRatio([Math.max(0, differenceOf(termMonths, used))]),
        rounding: TWO_DECIMALS_HALF_UP,
      });
    }
    case 'period.convention':
      return computed(evaluation, 'months', {
        label,
        words: WORDS[period.convention],
        symbols: period.convention,
        note: RULE_OF_MONTHS,
      });
    default:
      return given(label, value);
  }
}

function months(evaluation: Evaluation, label: Localised, path: string, range: DateRange, value: number): Told {
  const { convention } = evaluation.period;
  return computed(evaluation, 'months', {
    label,
    words: WORDS[convention],
    inputs: [`${path}.start`, `${path}.end`],
    note: RULE_OF_MONTHS,
    ...counting(convention, countPeriod(requireDate(range.start), requireDate(range.end)), value),
  });
}

function counting(
  convention: MonthConvention,
  { months, rest, length, days }: CountedPeriod,
  value: number,
): Pick<Told, 'exact' | 'rounding'> & { symbols: string } {
  const whole = { exact: exactRatio([value]), rounding: null };
  switch (convention) {
    case 'thirty-day':
      return { exact: exactRatio([days], [30]), rounding: TWO_DECIMALS_HALF_UP, symbols: `${days} / 30` };
    case 'exact':
      return {
        exact: exactRatio([months * length + rest], [length]),
        rounding: { decimals: 4, mode: 'half-up' },
        symbols: `${months} + ${rest} / ${length}`,
      };
    case 'half-month':
      return { ...whole, symbols: `${months} + ${differenceOf(value, months)} (${rest} d)` };
    case 'whole-months':
      return { ...whole, symbols: `${months} (+ ${rest} d)` };
    default:
      return { ...whole, symbols: String(value) };
  }
}
