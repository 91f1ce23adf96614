import { BookmarkEnd, BookmarkStart, HeadingLevel, type ParagraphChild, type TextRun } from 'docx';
import { inside, numberOf } from '../../render/context.js';
import { introduces } from '../../render/introduces.js';
import type { SectionNode } from '../../tree/nodes.js';
import type { Block, DocxContext } from '../context.js';
import { ANNEXES, HEADINGS } from '../numbering.js';
import { renderPhrasing } from '../phrasing.js';

const HEADING_LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** A heading of Word's own heading styles, numbered by Word, and what stands below it. An annex begins a page. */
export function section(node: SectionNode, context: DocxContext): Block[] {
  const { depth } = numberOf(node, context);
  const annex = node.numbering === 'annex';
  const style = HEADING_LEVELS[Math.min(depth, HEADING_LEVELS.length) - 1] ?? HeadingLevel.HEADING_6;
  const title = marked(node, renderPhrasing(node.title, context), context);
  const heading = context.blocks.paragraph(style, title, {
    ...(annex && { pageBreakBefore: true }),
    ...numbering(node, context),
  });
  const within = inside(node, annex ? { ...context, headingInstance: context.headings.next() } : context);
  const children = node.children.flatMap((child, index) => {
    const next = node.children[index + 1];
    // Who signs never stands alone on a page, whatever ends the section before it.
    const keeps = next === undefined ? context.introduces : introduces(child, next, context.locale);
    return context.renderFlow(child, { ...within, introduces: keeps, remarked: next?.type === 'note' });
  });
  return [heading, ...children];
}

/** The title as a place the contents lead to. The library's own bookmark counts on from one document to the next. */
function marked(node: SectionNode, title: TextRun[], { bookmarks }: DocxContext): readonly ParagraphChild[] {
  const place = bookmarks.get(node);
  if (place === undefined) return title;
  // A paragraph takes both ends of a bookmark, which is how the library writes its own; its types do not name them.
  const ends: unknown[] = [new BookmarkStart(place.name, place.number), new BookmarkEnd(place.number)];
  const [start, end] = ends as [ParagraphChild, ParagraphChild];
  return [start, ...title, end];
}

function numbering(node: SectionNode, context: DocxContext) {
  if (node.numbering === 'annex') return { numbering: { reference: ANNEXES, level: 0 } };
  if (node.numbering === 'plain') return {};
  const { level } = numberOf(node, context);
  return { numbering: { reference: HEADINGS, level: Math.min(level, 5) - 1, instance: context.headingInstance } };
}
