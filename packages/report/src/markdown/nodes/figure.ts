import type { Text } from 'mdast';
import type { RenderContext } from '../../render/context.js';
import { formatFigure } from '../../tree/formatFigure.js';
import type { FigureNode } from '../../tree/nodes.js';

/** A figure as it is printed in the report's locale. */
export function figure(node: FigureNode, { locale }: RenderContext): Text {
  return { type: 'text', value: formatFigure(node.figure, locale) };
}
