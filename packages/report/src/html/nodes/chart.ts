import type { Element } from 'hast';
import { h } from 'hastscript';
import { chartText } from '../../charts/chartText.js';
import { drawChart } from '../../charts/drawChart.js';
import type { RenderContext } from '../../render/context.js';
import type { ChartNode } from '../../tree/nodes.js';
import { plainText } from '../../tree/plainText.js';
import { renderPhrasing } from '../phrasing.js';

/** A picture of more rows would not fit a printed page; it becomes several. */
const MOST_ROWS = 24;

/** A chart as inline SVG, described in words to those who do not see it, in a box that scrolls where it must. */
export function chart(node: ChartNode, context: RenderContext): Element {
  const { locale } = context;
  const title = plainText(node.caption, locale);
  const count = Math.ceil(node.rows.length / MOST_ROWS);
  const pictures = Array.from({ length: count }, (_, index) => {
    const rows = node.rows.slice(index * MOST_ROWS, (index + 1) * MOST_ROWS);
    const part = count === 1 ? '' : ` ${index + 1}/${count}`;
    // Every figure is said once: each picture describes its own rows.
    const text = chartText({ ...node, rows }, locale);
    return drawChart(node, rows, { id: `${node.id}.picture-${index + 1}`, title: `${title}${part}`, text }, locale);
  });
  return h('figure', { id: node.id, className: ['chart'] }, [
    h('figcaption', renderPhrasing(node.caption, context)),
    h('div', { className: ['chart-box'], role: 'group', tabIndex: 0, ariaLabel: title }, pictures),
    h('p', { className: ['note'] }, renderPhrasing(node.legend, context)),
  ]);
}
