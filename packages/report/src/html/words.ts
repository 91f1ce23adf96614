import type { Locale } from '@sw-eval/core';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/** Chinese from its first character to its last, with the figures and marks in between but not across Latin words. */
const CHINESE = /\p{Script=Han}(?:[^\p{Script=Latin}]*[\p{Script=Han}，。；：、？！）》」』])?/gu;

/**
 * Words as hast. An English report holds names and findings as its case gives them: what is Chinese is marked, so that a
 * screen reader says it in Chinese.
 *
 * @example
 * ```ts
 * words('广卫站 (“the station”)', 'en').map(({ type }) => type); // ['element', 'text']
 * words('广卫站', 'zh-CN'); // [{ type: 'text', value: '广卫站' }]
 * ```
 */
export function words(text: string, locale: Locale): ElementContent[] {
  if (locale === 'zh-CN') return [{ type: 'text', value: text }];
  const parts: ElementContent[] = [];
  let end = 0;
  for (const { 0: chinese, index } of text.matchAll(CHINESE)) {
    if (index > end) parts.push({ type: 'text', value: text.slice(end, index) });
    parts.push(h('span', { lang: 'zh-CN' }, chinese));
    end = index + chinese.length;
  }
  if (end < text.length || parts.length === 0) parts.push({ type: 'text', value: text.slice(end) });
  return parts;
}
