import type { Paragraph } from 'docx';
import type { SignatureNode } from '../../tree/nodes.js';
import type { DocxContext } from '../context.js';
import { renderPhrasing } from '../phrasing.js';
import { STYLE } from '../styles.js';

/** Who signs, set to the right and kept together, with room above for a signature or seal. */
export function signature(node: SignatureNode, context: DocxContext): Paragraph[] {
  const lines = [...(node.signers ?? []), ...node.lines];
  const last = lines.length - 1;
  return lines.map((line, index) =>
    context.blocks.paragraph(STYLE.signature, renderPhrasing(line, context), {
      ...(index < last && { keepNext: true }),
      ...(index === 0 && { spacing: { before: 2 * context.house.pitch.body } }),
    }),
  );
}
