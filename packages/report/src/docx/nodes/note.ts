import type { Paragraph } from 'docx';
import type { NoteNode } from '../../tree/nodes.js';
import type { DocxContext } from '../context.js';
import { renderPhrasing } from '../phrasing.js';
import { STYLE } from '../styles.js';

/** A remark, in smaller type. */
export function note(node: NoteNode, context: DocxContext): Paragraph[] {
  return [context.blocks.paragraph(STYLE.note, renderPhrasing(node.children, context))];
}
