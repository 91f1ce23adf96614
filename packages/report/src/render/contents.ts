import type { Locale } from '@sw-eval/core';
import type { Flow, Report, SectionNode } from '../tree/nodes.js';
import { labelGap, numberSections, type SectionNumber } from '../tree/numbering.js';
import { plainText } from '../tree/plainText.js';

/** Headings down to this depth stand in the contents. */
const DEEPEST = 2;

/** A line of the contents. */
export interface ContentsEntry {
  section: SectionNode;
  /** 1 for a section at the top, 2 for one inside of it. */
  depth: number;
  /** Number and title, as they stand above the section. */
  text: string;
  below: ContentsEntry[];
}

/** The sections of a report that its contents name, in order, each with those inside of it. */
export function contentsOf(report: Report): ContentsEntry[] {
  return entriesOf(report.sections, 1, numberSections(report), report.locale);
}

function entriesOf(
  children: readonly Flow[],
  depth: number,
  numbers: ReadonlyMap<SectionNode, SectionNumber>,
  locale: Locale,
): ContentsEntry[] {
  if (depth > DEEPEST) return [];
  return children.flatMap((section) => {
    if (section.type !== 'section') return [];
    const { label = '' } = numbers.get(section) ?? {};
    const text = `${label}${labelGap(section, locale)}${plainText(section.title, locale)}`;
    return [{ section, depth, text, below: entriesOf(section.children, depth + 1, numbers, locale) }];
  });
}

/** Every line of the contents, one after the other. */
export function flatContents(entries: readonly ContentsEntry[]): ContentsEntry[] {
  return entries.flatMap((entry) => [entry, ...flatContents(entry.below)]);
}
