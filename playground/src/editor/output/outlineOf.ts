import { plainText, type Report, type ReportTemplate, type SectionNode } from '@sw-eval/report';
import type { Arrangement, OutlineSection } from './reportOptions';

/** Every section of a report, in its order. */
export function outlineOf({ sections, locale }: Report): OutlineSection[] {
  const below = (section: SectionNode, depth: number): OutlineSection[] => [
    { id: section.id, title: plainText(section.title, locale), depth },
    ...section.children.flatMap((child) => (child.type === 'section' ? below(child, depth + 1) : [])),
  ];
  return sections.flatMap((section) => below(section, 1));
}

/**
 * An arrangement as the template of a report that has these sections; `undefined` where nothing of it is about this
 * report. What it says of other sections, another scheme's parties say, is left out.
 */
export function templateOf(
  { order, drop, titles }: Arrangement,
  outline: readonly OutlineSection[],
): ReportTemplate | undefined {
  const ids = new Set(outline.map(({ id }) => id));
  const template = {
    order: order.filter((id) => ids.has(id)),
    drop: drop.filter((id) => ids.has(id)),
    titles: titles.filter(({ id, title }) => ids.has(id) && title.trim() !== ''),
  };
  return Object.values(template).every((part) => part.length === 0) ? undefined : template;
}
