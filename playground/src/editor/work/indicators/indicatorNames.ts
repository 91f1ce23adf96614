import type { Scheme } from '@sw-eval/core';
import type { Locale } from '../../../i18n/texts';
import { isObject, type Json } from '../../draft/draft';

/** What a row is called: the case's own words, else the scheme's. */
export function indicatorNames(
  item: Json,
  scheme: Scheme,
  locale: Locale,
): { id: string; label: string; unitName: string; known: boolean } {
  const own = isObject(item) ? item : {};
  const id = text(own['id']);
  const known = scheme.indicators.find((indicator) => indicator.id === id);
  return {
    id,
    label: text(own['label']) || (known?.label[locale] ?? ''),
    unitName: text(own['unit']) || (known?.unit[locale] ?? ''),
    known: known !== undefined,
  };
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
