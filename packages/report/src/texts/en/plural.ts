import type { FigureNode } from '../../tree/nodes.js';

/** The word behind a figure: the first for one, the second for every other number. */
export function plural({ figure }: FigureNode, one: string, many: string): string {
  return figure.value === 1 ? one : many;
}
