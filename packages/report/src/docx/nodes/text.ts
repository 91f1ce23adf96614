import { TextRun } from 'docx';
import type { TextNode } from '../../tree/nodes.js';
import type { RunContext } from '../phrasing.js';

/** Plain text as a run. */
export function text(node: TextNode, { bold }: RunContext): TextRun[] {
  return [new TextRun({ text: node.value, ...(bold === true && { bold }) })];
}
