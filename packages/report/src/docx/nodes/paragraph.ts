import type { Paragraph } from 'docx';
import type { ParagraphNode } from '../../tree/nodes.js';
import type { DocxContext } from '../context.js';
import { renderPhrasing } from '../phrasing.js';
import { STYLE } from '../styles.js';

/** A paragraph. */
export function paragraph(node: ParagraphNode, context: DocxContext): Paragraph[] {
  const children = renderPhrasing(node.children, context);
  return [context.blocks.paragraph(STYLE.body, children, context.introduces ? { keepNext: true } : undefined)];
}
