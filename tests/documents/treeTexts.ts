import { type Cell, type Flow, formatFigure, type Phrasing, plainText, type Report } from '@sw-eval/report';

/** Every text and figure of a report as it is printed, in order, each on its own. Numbers of headings are not among them. */
export function treeTexts(report: Report): string[] {
  const line = (nodes: readonly Phrasing[]) => plainText(nodes, report.locale);
  const cell = (each: Cell): string[] => {
    if (each.kind === 'empty') return [];
    return [each.kind === 'text' ? line(each.children) : formatFigure(each, report.locale)];
  };
  const flow = (node: Flow): string[] => {
    switch (node.type) {
      case 'section':
        return [line(node.title), ...node.children.flatMap(flow)];
      case 'paragraph':
      case 'note':
        return [line(node.children)];
      case 'list':
        return node.items.flatMap(({ children }) => children.flatMap(flow));
      case 'table':
        return [
          line(node.caption),
          ...node.columns.map(({ header }) => line(header)),
          ...node.rows.flatMap(({ cells }) => cells.flatMap(cell)),
        ];
      case 'chart':
        return [
          line(node.caption),
          ...node.rows.flatMap(({ label, value }) => [line(label), line(value)]),
          line(node.legend),
        ];
      case 'signature':
        return [...(node.signers ?? []), ...node.lines].map(line);
    }
  };
  return [...report.meta.title, ...report.sections.flatMap(flow)];
}
