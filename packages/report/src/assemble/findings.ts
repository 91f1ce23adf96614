import type { SectionNode } from '../tree/nodes.js';
import { type AssemblyContext, takeId } from './context.js';
import { section, textPoints } from './section.js';

/** What is good and what calls for attention, as a party, one of its sections or a group of sites gives it. */
export interface Findings {
  strengths?: string[] | undefined;
  concerns?: string[] | undefined;
}

/** Strengths and concerns, each with its heading; a heading without points is left out. */
export function findings(
  given: Findings | undefined,
  owner: string,
  numbering: 'numbered' | 'plain',
  context: AssemblyContext,
): SectionNode[] {
  const { titles } = context.texts;
  return [
    ...section(takeId(context, `${owner}.strengths`), numbering, titles.strengths, textPoints(given?.strengths)),
    ...section(takeId(context, `${owner}.concerns`), numbering, titles.concerns, textPoints(given?.concerns)),
  ];
}
