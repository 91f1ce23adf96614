import type { Locale } from '@sw-eval/core';

/** How a sentence names what it counts: a label, and the unit behind each of its figures. */
export interface Counting {
  readonly label: string;
  readonly unit: string | undefined;
}

/**
 * In Chinese a unit stands behind each figure (1112份). Schemes give English units in the plural, and `1 sessions` is no
 * English: there the unit stands once, behind the label, and figures do without.
 */
export function counting(label: string, unit: string | undefined, locale: Locale): Counting {
  if (locale === 'zh-CN' || unit === undefined) return { label, unit };
  return { label: withUnit(label, unit, locale), unit: undefined };
}

/** A label and what it counts; in English the unit is often said by the label already. */
export function withUnit(label: string, unit: string, locale: Locale): string {
  if (locale === 'zh-CN') return `${label}（${unit}）`;
  return label.toLowerCase().includes(unit.toLowerCase()) ? label : `${label} (${unit})`;
}
