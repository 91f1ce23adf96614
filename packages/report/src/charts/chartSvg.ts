import type { Locale } from '@sw-eval/core';
import { toHtml as serialise } from 'hast-util-to-html';
import type { ChartNode } from '../tree/nodes.js';
import { plainText } from '../tree/plainText.js';
import { chartText } from './chartText.js';
import { drawChart } from './drawChart.js';

const FONTS = '"Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", Arial, sans-serif';

/**
 * A chart as an SVG file of its own. It reads in black and white, loads nothing and holds all its figures in words too,
 * for those who do not see it. Made without a browser; the same chart gives the same text.
 *
 * @example
 * ```ts
 * const words = (value) => [{ type: 'text', value }];
 * const row = { kind: 'body', label: words('建档'), bars: [{ from: 0, to: 89.09, fill: 'solid' }], value: words('89.09%') };
 * const axis = { max: 220, unit: 'percent' };
 * const chart = { type: 'chart', id: 'c', caption: words('完成率'), axis, lines: [], rows: [row], legend: words('注：深色为完成率。') };
 * chartSvg(chart, 'zh-CN').startsWith('<svg '); // true
 * ```
 */
export function chartSvg(chart: ChartNode, locale: Locale): string {
  const words = { id: chart.id, title: plainText(chart.caption, locale), text: chartText(chart, locale) };
  const svg = drawChart(chart, chart.rows, words, locale);
  svg.properties.fontFamily = FONTS;
  svg.properties.lang = locale;
  return `${serialise(svg, { space: 'svg' })}\n`;
}
