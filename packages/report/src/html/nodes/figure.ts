import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { RenderContext } from '../../render/context.js';
import { formatFigure } from '../../tree/formatFigure.js';
import type { FigureNode } from '../../tree/nodes.js';
import { words } from '../words.js';

/** A figure as it is printed; a date also says its machine-readable day. */
export function figure(node: FigureNode, { locale }: RenderContext): ElementContent[] {
  const printed = formatFigure(node.figure, locale);
  if (node.figure.kind === 'date') return [h('time', { dateTime: node.figure.value }, printed)];
  return words(printed, locale);
}
