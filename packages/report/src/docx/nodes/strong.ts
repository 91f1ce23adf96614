import { TextRun } from 'docx';
import type { StrongNode } from '../../tree/nodes.js';
import { STRONG } from '../styles.js';

/** Words that stand out, in Word's own style for them. */
export function strong(node: StrongNode): TextRun[] {
  return node.children.map(({ value }) => new TextRun({ text: value, style: STRONG }));
}
