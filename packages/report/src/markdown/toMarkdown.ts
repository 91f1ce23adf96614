import type { Root } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown as serialise } from 'mdast-util-to-markdown';
import { bylines } from '../render/bylines.js';
import { startContext } from '../render/context.js';
import { textWidth } from '../render/textWidth.js';
import type { Report } from '../tree/nodes.js';
import { requireReport } from '../tree/validateReport.js';
import { renderFlow } from './flow.js';

const WIDEST_PADDED = 40;

/** Cells are padded so that columns line up in the source, but not beyond what a screen shows. */
function paddedWidth(text: string): number {
  return Math.min(textWidth(text), WIDEST_PADDED);
}

/**
 * A report as Markdown (CommonMark with GitHub's tables), ending with a line break. Texts are escaped: nothing in
 * them becomes markup.
 *
 * @throws SwEvalError where the tree is not a report
 * @example
 * ```ts
 * toMarkdown(report).split('\n')[0]; // '# 广州市北京街广卫社工服务站末期评估报告'
 * ```
 */
export function toMarkdown(report: Report): string {
  requireReport(report);
  const { meta, locale } = report;
  const title = meta.title.join(locale === 'zh-CN' ? '' : ' ');
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
      ...(meta.notice === undefined
        ? []
        : [
            {
              type: 'paragraph' as const,
              children: [{ type: 'strong' as const, children: [{ type: 'text' as const, value: meta.notice }] }],
            },
          ]),
      ...bylines(report).map((line) => ({
        type: 'paragraph' as const,
        children: [{ type: 'text' as const, value: line }],
      })),
      ...report.sections.flatMap((section) => renderFlow(section, { ...startContext(report), renderFlow })),
    ],
  };
  return serialise(root, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    incrementListMarker: true,
    extensions: [gfmTableToMarkdown({ stringLength: paddedWidth })],
  });
}
