import type { Arrangement, OutlineSection } from '../output/reportOptions';

/** A section as it is offered for arranging. */
export interface ArrangedSection extends OutlineSection {
  readonly dropped: boolean;
  /** Its title where it has another than usual; may be empty while it is typed. */
  readonly ownTitle: string | undefined;
  readonly first: boolean;
  readonly last: boolean;
}

/** The sections of a report in the order they are arranged in, each with what is below it. */
export function arrangedSections(outline: readonly OutlineSection[], arrangement: Arrangement): ArrangedSection[] {
  const groups = groupsOf(outline);
  const order = topOrder(outline, arrangement);
  const dropped = new Set(arrangement.drop);
  const titles = new Map(arrangement.titles.map(({ id, title }) => [id, title]));
  return order.flatMap((top, place) =>
    (groups.get(top) ?? []).map((section) => ({
      ...section,
      dropped: dropped.has(section.id) || (section.depth > 1 && dropped.has(top)),
      ownTitle: titles.get(section.id),
      first: place === 0,
      last: place === order.length - 1,
    })),
  );
}

/** The arrangement with a top-level section moved by some places. */
export function withMoved(
  outline: readonly OutlineSection[],
  arrangement: Arrangement,
  id: string,
  by: number,
): Arrangement {
  const order = topOrder(outline, arrangement);
  const from = order.indexOf(id);
  const to = from + by;
  if (from === -1 || to < 0 || to >= order.length) return arrangement;
  order.splice(from, 1);
  order.splice(to, 0, id);
  return { ...arrangement, order };
}

/** The arrangement with a section left out, or back in. */
export function withDropped(arrangement: Arrangement, id: string, dropped: boolean): Arrangement {
  const others = arrangement.drop.filter((each) => each !== id);
  return { ...arrangement, drop: dropped ? [...others, id] : others };
}

/** The arrangement with another title for a section; the usual title, or none at all, is no other. */
export function withTitle(arrangement: Arrangement, { id, title }: OutlineSection, typed: string): Arrangement {
  const others = arrangement.titles.filter((each) => each.id !== id);
  return { ...arrangement, titles: typed === title ? others : [...others, { id, title: typed }] };
}

/** Ids of the top-level sections as they are arranged: those named first, the others after them. */
function topOrder(outline: readonly OutlineSection[], { order }: Arrangement): string[] {
  const tops = outline.filter(({ depth }) => depth === 1).map(({ id }) => id);
  return [...order.filter((id) => tops.includes(id)), ...tops.filter((id) => !order.includes(id))];
}

/** Each top-level section with what is below it. */
function groupsOf(outline: readonly OutlineSection[]): Map<string, OutlineSection[]> {
  const groups = new Map<string, OutlineSection[]>();
  let current: OutlineSection[] = [];
  for (const section of outline) {
    if (section.depth === 1) {
      current = [];
      groups.set(section.id, current);
    }
    current.push(section);
  }
  return groups;
}
