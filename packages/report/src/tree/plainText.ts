import type { Locale } from '@sw-eval/core';
import { formatFigure } from './formatFigure.js';
import type { Phrasing } from './nodes.js';

/**
 * The words and figures of phrasing nodes as one line of text.
 *
 * @example
 * ```ts
 * plainText([{ type: 'text', value: '建档' }, { type: 'figure', figure: { kind: 'count', value: 1112, decimals: 0 } }], 'zh-CN');
 * // '建档1112'
 * ```
 */
export function plainText(nodes: readonly Phrasing[], locale: Locale): string {
  return nodes.map((node) => plainNode(node, locale)).join('');
}

function plainNode(node: Phrasing, locale: Locale): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'strong':
      return plainText(node.children, locale);
    case 'figure':
      return formatFigure(node.figure, locale);
  }
}
