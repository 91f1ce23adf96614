import { bylines } from '../render/bylines.js';
import { contentsOf, flatContents } from '../render/contents.js';
import { startContext } from '../render/context.js';
import type { Report } from '../tree/nodes.js';
import { requireReport } from '../tree/validateReport.js';
import { renderFlow } from './flow.js';

/**
 * A report as plain text, for reading and for searching: headings with their numbers, a paragraph a line, tables in
 * columns (a Chinese character counts two), a blank line between blocks.
 *
 * @throws SwEvalError where the tree is not a report
 * @example
 * ```ts
 * toText(report).includes('一、社工站基本情况'); // true
 * ```
 */
export function toText(report: Report): string {
  requireReport(report);
  const { meta } = report;
  const context = { ...startContext(report), renderFlow };
  const blocks = [
    meta.title.join('\n'),
    ...(meta.notice === undefined ? [] : [meta.notice]),
    ...(bylines(report).length === 0 ? [] : [bylines(report).join('\n')]),
    ...contents(report),
    ...report.sections.flatMap((section) => renderFlow(section, context)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function contents(report: Report): string[] {
  if (report.meta.contents === undefined) return [];
  const lines = flatContents(contentsOf(report)).map(({ depth, text }) => `${'  '.repeat(depth - 1)}${text}`);
  return [report.meta.contents, lines.join('\n')];
}
