import type { Locale } from '@sw-eval/core';
import type { Figure } from './figures.js';

const NOTHING = { 'zh-CN': '—', en: '–' } as const;

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * A figure as it is printed in a locale. The figure is written with the decimals it names, never rounded anew:
 * a value with more decimals than that keeps them.
 *
 * @example
 * ```ts
 * formatFigure({ kind: 'rate', value: 100, decimals: 2 }, 'zh-CN'); // '100.00%'
 * formatFigure({ kind: 'count', value: 11665, decimals: 0, unit: '个' }, 'zh-CN'); // '11665个'
 * formatFigure({ kind: 'count', value: 11665, decimals: 0 }, 'en'); // '11,665'
 * formatFigure({ kind: 'date', value: '2025-01-31' }, 'zh-CN'); // '2025年1月31日'
 * formatFigure({ kind: 'date', value: '2025-01-31' }, 'en'); // '31 January 2025'
 * ```
 */
export function formatFigure(figure: Figure, locale: Locale): string {
  switch (figure.kind) {
    case 'date':
      return formatDate(figure.value, locale);
    case 'rate':
      return figure.value === null ? NOTHING[locale] : `${formatNumber(figure.value, figure.decimals, locale)}%`;
    case 'score':
      return figure.value === null ? NOTHING[locale] : withUnit(figure.value, figure, locale);
    case 'count':
      return withUnit(figure.value, figure, locale);
  }
}

function withUnit(value: number, figure: { decimals: number; unit?: string }, locale: Locale): string {
  const number = formatNumber(value, figure.decimals, locale);
  if (figure.unit === undefined) return number;
  return locale === 'en' ? `${number} ${figure.unit}` : `${number}${figure.unit}`;
}

/**
 * A number with at least so many decimals. Chinese reports print it without separators, English ones with commas.
 */
export function formatNumber(value: number, decimals: number, locale: Locale): string {
  const plain = plainDecimal(value);
  const [whole = '0', fraction = ''] = plain.split('.');
  const padded = fraction.padEnd(decimals, '0');
  const grouped = locale === 'en' ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return padded === '' ? grouped : `${grouped}.${padded}`;
}

/**
 * How many decimals a number has.
 *
 * @example
 * ```ts
 * decimalsIn(97.5); // 1
 * ```
 */
export function decimalsIn(value: number): number {
  return (plainDecimal(value).split('.')[1] ?? '').length;
}

/** The shortest decimal of a number, without an exponent. */
function plainDecimal(value: number): string {
  const shortest = String(value);
  if (!shortest.includes('e')) return shortest;
  // Values of an evaluation have at most 6 decimals and 15 digits; only tiny or hand-made ones come here.
  return value.toFixed(20).replace(/\.?0+$/, '');
}

function formatDate(date: string, locale: Locale): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return date;
  if (locale === 'zh-CN') return `${year}年${month}月${day}日`;
  return `${day} ${ENGLISH_MONTHS[month - 1] ?? month} ${year}`;
}
