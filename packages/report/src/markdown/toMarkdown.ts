import type { List, Root, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown as serialise } from 'mdast-util-to-markdown';
import { bylines } from '../render/bylines.js';
import { type ContentsEntry, contentsOf } from '../render/contents.js';
import { startContext } from '../render/context.js';
import { textWidth } from '../render/textWidth.js';
import type { Report } from '../tree/nodes.js';
import { requireReport } from '../tree/validateReport.js';
import { renderFlow } from './flow.js';
import { plainTexts } from './plainTexts.js';

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
  const context = { ...startContext(report), renderFlow };
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
      ...contents(report),
      ...report.sections.flatMap((section) => renderFlow(section, context)),
    ],
  };
  return serialise(root, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    incrementListMarker: true,
    extensions: [gfmTableToMarkdown({ stringLength: paddedWidth }), plainTexts],
  });
}

/** The contents as nested lists of words: an address of a heading is made in another way by every reader of Markdown. */
function contents(report: Report): RootContent[] {
  const entries = contentsOf(report);
  if (report.meta.contents === undefined || entries.length === 0) return [];
  const title = { type: 'text' as const, value: report.meta.contents };
  return [{ type: 'paragraph', children: [{ type: 'strong', children: [title] }] }, contentsList(entries)];
}

function contentsList(entries: readonly ContentsEntry[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: entries.map(({ text, below }) => ({
      type: 'listItem',
      spread: false,
      children: [
        { type: 'paragraph', children: [{ type: 'text', value: text }] },
        ...(below.length === 0 ? [] : [contentsList(below)]),
      ],
    })),
  };
}
