import type { Locale } from '@sw-eval/core';
import type { ChartNode, Phrasing } from '../tree/nodes.js';
import { plainText } from '../tree/plainText.js';
import { phrasing } from '../tree/text.js';

const BETWEEN = { 'zh-CN': '；', en: '; ' } as const;
const END = { 'zh-CN': '。', en: '. ' } as const;

/** A chart in words, as phrasing: every row with its figure, then how to read it. */
export function chartPhrasing({ rows, legend }: ChartNode, locale: Locale): Phrasing[] {
  const said = rows.flatMap(({ label, value }, index) => [
    ...(index === 0 ? [] : phrasing([BETWEEN[locale]])),
    ...label,
    ...phrasing([' ']),
    ...value,
  ]);
  return [...said, ...phrasing([END[locale]]), ...legend];
}

/**
 * What a chart shows, in words: every row with its figure, then how to read it. It is what a screen reader hears and
 * what formats without pictures print.
 *
 * @example
 * ```ts
 * const words = (value) => [{ type: 'text', value }];
 * const row = { kind: 'body', label: words('建档'), bars: [{ from: 0, to: 89.09, fill: 'solid' }], value: words('89.09%') };
 * const axis = { max: 220, unit: 'percent' };
 * const chart = { type: 'chart', id: 'c', caption: words('完成率'), axis, lines: [], rows: [row], legend: words('注：深色为完成率。') };
 * chartText(chart, 'zh-CN'); // '建档 89.09%。注：深色为完成率。'
 * ```
 */
export function chartText(chart: ChartNode, locale: Locale): string {
  return plainText(chartPhrasing(chart, locale), locale);
}
