import { TextRun } from 'docx';
import { formatFigure } from '../../tree/formatFigure.js';
import type { FigureNode } from '../../tree/nodes.js';
import type { RunContext } from '../phrasing.js';

/** A figure as it is printed. */
export function figure(node: FigureNode, { locale, bold }: RunContext): TextRun[] {
  return [new TextRun({ text: formatFigure(node.figure, locale), ...(bold === true && { bold }) })];
}
