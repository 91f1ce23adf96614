import type { ElementContent } from 'hast';
import type { RenderContext } from '../../render/context.js';
import type { TextNode } from '../../tree/nodes.js';
import { words } from '../words.js';

/** Plain text; the serialiser escapes it. */
export function text(node: TextNode, { locale }: RenderContext): ElementContent[] {
  return words(node.value, locale);
}
