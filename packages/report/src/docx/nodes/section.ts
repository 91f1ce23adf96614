import { HeadingLevel, Paragraph } from 'docx';
import { inside, numberOf } from '../../render/context.js';
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
  const heading = new Paragraph({
    heading: HEADING_LEVELS[Math.min(depth, HEADING_LEVELS.length) - 1] ?? HeadingLevel.HEADING_6,
    pageBreakBefore: annex,
    children: renderPhrasing(node.title, context),
    ...numbering(node, context),
  });
  const within = inside(node, annex ? { ...context, headingInstance: context.headings.next() } : context);
  const children = node.children.flatMap((child, index) => {
    const next = node.children[index + 1]?.type;
    const introduces = next === 'list' || next === 'table';
    return context.renderFlow(child, { ...within, introduces, remarked: next === 'note' });
  });
  return [heading, ...children];
}

function numbering(node: SectionNode, context: DocxContext) {
  if (node.numbering === 'annex') return { numbering: { reference: ANNEXES, level: 0 } };
  if (node.numbering === 'plain') return {};
  const { level } = numberOf(node, context);
  return { numbering: { reference: HEADINGS, level: Math.min(level, 5) - 1, instance: context.headingInstance } };
}
