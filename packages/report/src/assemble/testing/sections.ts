import type { Flow, Report, SectionNode } from '../../tree/nodes.js';

/** Every section among these nodes, however deep, each before those in it. */
export function sectionsIn(nodes: readonly Flow[]): SectionNode[] {
  return nodes.flatMap((node) => (node.type === 'section' ? [node, ...sectionsIn(node.children)] : []));
}

/** The ids of a report's own sections, in their order. */
export function ids(report: Report): string[] {
  return report.sections.map(({ id }) => id);
}
