import { TextRun } from 'docx';
import type { StrongNode } from '../../tree/nodes.js';

/** Words that stand out, in bold. */
export function strong(node: StrongNode): TextRun[] {
  return node.children.map(({ value }) => new TextRun({ text: value, bold: true }));
}
