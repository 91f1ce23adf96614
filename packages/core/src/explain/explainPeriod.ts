import { countPeriod, type DateRange, type MonthConvention } from '../dates/assessedMonths.js';
import { requireDate } from '../dates/calendarDate.js';
import { monthsUsed } from '../evaluation/evaluatePeriod.js';
import type { Evaluation } from '../evaluation/evaluation.js';
import { TWO_DECIMALS_HALF_UP } from '../numbers/rounding.js';
import { differenceOf } from '../numbers/sumDecimals.js';
import { both, type Localised } from '../texts/localised.js';
import { explainPercent } from './explainPercent.js';
import { nameOf } from './names.js';
import { type At, basisOf, type Computation, computed, given, notes, quotient, type Rows, type Told } from './parts.js';
import type { PatternsOf } from './pattern.js';

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

const NO_RULE = both('属约定：未见公布的规则', 'a convention: no published rule is known');

/** Why nothing can be divided by the months of the agreement. */
export const NO_TERM = both(
  '协议期按此算法为 0 个月，无法计算',
  'the agreement comes to 0 months counted this way, so there is nothing to divide by',
);

/** How each figure under `period` came about. */
export const PERIOD: Rows<PatternsOf<'period'>> = {
  'period.start': given,
  'period.end': given,
  'period.agreement.start': given,
  'period.agreement.end': given,
  'period.assessedMonths': (at) => byConvention(at, counted(at, 'period', at.evaluation.period)),
  'period.termMonths': (at) => byConvention(at, counted(at, 'period.agreement', at.evaluation.period.agreement)),
  'period.progress': (at) =>
    explainPercent(at, 'progress', ['assessedMonths', 'termMonths'], {
      rounding: TWO_DECIMALS_HALF_UP,
      note: notes(at.value === null && NO_TERM),
    }),
  'period.monthsLeft': explainMonthsLeft,
  'period.convention': (at) =>
    byConvention(at, { symbols: at.evaluation.period.convention, inputs: ['scheme.monthConvention'] }),
};

/** Explains what goes by the convention itself. */
function byConvention(at: At, saying: Omit<Computation, 'words' | 'note'>): Told {
  return computed(at, 'months', {
    words: WORDS[at.evaluation.period.convention],
    note: notes(basisOf(at.evaluation, 'months').basis === 'convention' && NO_RULE),
    ...saying,
  });
}

/** The months left before they are rounded for print, and what they come from. */
export function monthsLeftOf({ period }: Evaluation) {
  const used = monthsUsed(period);
  const { termMonths, start, agreement } = period;
  // Counted anew where the period does not start with the agreement.
  const from = start === agreement.start ? ['period.assessedMonths'] : ['period.agreement.start', 'period.end'];
  return {
    left: Math.max(0, differenceOf(termMonths, used)),
    symbols: `${termMonths} - ${used}`,
    inputs: ['period.termMonths', ...from],
  };
}

/** Explains the months left of the term, which every indicator's outlook repeats. */
export function explainMonthsLeft(at: At): Told {
  const { left, symbols, inputs } = monthsLeftOf(at.evaluation);
  return computed(at, 'months', {
    label: nameOf('monthsLeft'),
    words: both(
      '协议期月数减去自协议期开始至评估周期结束的月数，不小于 0',
      'months of the agreement less those from its start to the end of the period, at least 0',
    ),
    symbols: `max(0, ${symbols})`,
    inputs,
    exact: quotient([left]),
    rounding: TWO_DECIMALS_HALF_UP,
  });
}

/** How the months of a range come to what they are. */
function counted(at: At, path: string, { start, end }: DateRange): Omit<Computation, 'words' | 'note'> {
  const value = at.value as number;
  const { months, rest, length, days } = countPeriod(requireDate(start), requireDate(end));
  const all = { inputs: [`${path}.start`, `${path}.end`] };
  switch (at.evaluation.period.convention) {
    case 'thirty-day':
      return { ...all, symbols: `${days} / 30`, exact: quotient([days], [30]), rounding: TWO_DECIMALS_HALF_UP };
    case 'exact':
      return {
        ...all,
        symbols: `${months} + ${rest} / ${length}`,
        exact: quotient([months * length + rest], [length]),
        rounding: { decimals: 4, mode: 'half-up' },
      };
    case 'half-month':
      return { ...all, symbols: `${months} + ${differenceOf(value, months)} (${rest} d)` };
    case 'whole-months':
      return { ...all, symbols: `${months} (+ ${rest} d)` };
    default:
      return { ...all, symbols: String(value) };
  }
}
