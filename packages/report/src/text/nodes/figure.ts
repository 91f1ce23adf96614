import type { RenderContext } from '../../render/context.js';
import { formatFigure } from '../../tree/formatFigure.js';
import type { FigureNode } from '../../tree/nodes.js';

/** A figure as it is printed. */
export function figure(node: FigureNode, { locale }: RenderContext): string {
  return formatFigure(node.figure, locale);
}
