import { SwEvalError } from '@sw-eval/core';
import { type Check, type Checking, isRecord, keys, listOf, optional, refuse, shape } from '../tree/checks.js';
import type { Flow, SectionNode } from '../tree/nodes.js';
import { oneLine, phrasing } from '../tree/text.js';
import { sectionShape } from '../tree/validateReport.js';
import type { Ids } from './context.js';

/** A house's own arrangement of a report. Section ids are those of `assembleReport`. */
export interface ReportTemplate {
  /** Top-level sections in this order, each once; those not named follow in their usual order. */
  order?: readonly string[];
  /** Sections left out, at any depth. */
  drop?: readonly string[];
  /** Sections with another title, at any depth. */
  titles?: readonly { id: string; title: string }[];
  /** Top-level sections of one's own, after a named one or before the annexes; an annex of one's own comes last. */
  add?: readonly { section: SectionNode; after?: string }[];
}

/** Sections arranged by a template that {@link checkTemplate} has passed. */
export function arranged(sections: readonly SectionNode[], template: ReportTemplate): SectionNode[] {
  const dropped = new Set(template.drop);
  const titles = new Map((template.titles ?? []).map(({ id, title }) => [id, oneLine(title)]));
  let all = rearrange(sections, dropped, titles);
  for (const { section, after } of template.add ?? []) {
    const index = all.findIndex(({ id }) => id === after);
    all = all.toSpliced(index < 0 ? endFor(section, all) : index + 1, 0, section);
  }
  const order = template.order ?? [];
  const placed = order.flatMap((id) => all.filter((section) => section.id === id));
  return [...placed, ...all.filter(({ id }) => !order.includes(id))];
}

/** Where a section goes that names no other: behind the body, but before the annexes unless it is one. */
function endFor({ numbering }: SectionNode, sections: readonly SectionNode[]): number {
  const annex = numbering === 'annex' ? -1 : sections.findIndex((section) => section.numbering === 'annex');
  return annex < 0 ? sections.length : annex;
}

function rearrange(
  sections: readonly SectionNode[],
  dropped: ReadonlySet<string>,
  titles: ReadonlyMap<string, string>,
): SectionNode[] {
  return sections.flatMap((section) => {
    if (dropped.has(section.id)) return [];
    const children = section.children.flatMap((child): Flow[] =>
      child.type === 'section' ? rearrange([child], dropped, titles) : [child],
    );
    if (children.length === 0) return [];
    const title = titles.get(section.id);
    return [{ ...section, children, ...(title !== undefined && { title: phrasing([title]) }) }];
  });
}

/**
 * Refuses a template with a mistake in it, every mistake with its path: `template.order[1]`. A section that this report
 * leaves out for want of content may still be named, since a template serves many reports.
 *
 * @throws SwEvalError
 */
export function checkTemplate(template: ReportTemplate, { all, sections, top }: Ids): void {
  const checking: Checking = { issues: [], ids: new Set() };
  const added = addedIds(template);
  const atTop = topId(new Set([...top, ...added]), sections);
  const dropped = Array.isArray(template.drop) ? template.drop : [];
  const path = ['template'];
  shape(
    keys({
      order: optional(eachOnce(listOf(atTop))),
      drop: optional(listOf(knownId(sections))),
      titles: optional(listOf(shape(keys({ id: knownId(new Set([...sections, ...added])), title })))),
      add: optional(listOf(shape(keys({ section: ownSection(all, dropped), after: optional(atTop) })))),
    }),
  )(template, path, checking);
  if (checking.issues.length > 0) throw new SwEvalError(checking.issues);
}

/** The ids of sections a template brings in, as far as it can be read before it is checked. */
function addedIds({ add }: ReportTemplate): string[] {
  const entries: unknown[] = Array.isArray(add) ? add : [];
  return entries.flatMap((entry) => {
    const section = isRecord(entry) ? entry['section'] : undefined;
    return isRecord(section) && typeof section['id'] === 'string' ? [section['id']] : [];
  });
}

const SECTION = 'the id of a section';

function knownId(known: ReadonlySet<string>): Check {
  return (value, path, checking) => {
    if (typeof value !== 'string') {
      refuse(checking, value === undefined ? 'missing' : 'invalid-type', path, SECTION, value);
    } else if (!known.has(value)) {
      refuse(checking, 'unknown-reference', path, SECTION, value, { id: value });
    }
  };
}

/** Of an inner section it would be no help to hear that there is none: what can stand here is named. */
function topId(top: ReadonlySet<string>, sections: ReadonlySet<string>): Check {
  const allowed = [...top].join(', ');
  const known = knownId(top);
  return (value, path, checking) => {
    if (typeof value !== 'string' || top.has(value) || !sections.has(value)) known(value, path, checking);
    else refuse(checking, 'invalid-value', path, `one of ${allowed}`, value, { allowed });
  };
}

/** A section of one's own, with an id that the report's sections do not have unless they are dropped. */
function ownSection(taken: ReadonlySet<string>, dropped: readonly string[]): Check {
  return (value, path, checking) => {
    sectionShape(value, path, checking);
    const id = isRecord(value) ? value['id'] : undefined;
    if (typeof id !== 'string' || !taken.has(id) || dropped.includes(id)) return;
    refuse(checking, 'duplicate-id', [...path, 'id'], 'an id that stands once', id, { id });
  };
}

function eachOnce(list: Check): Check {
  return (value, path, checking) => {
    list(value, path, checking);
    if (!Array.isArray(value)) return;
    value.forEach((id: unknown, index) => {
      if (typeof id !== 'string' || value.indexOf(id) === index) return;
      refuse(checking, 'duplicate-id', [...path, index], 'an id that stands once', id, { id });
    });
  };
}

const title: Check = (value, path, checking) => {
  if (typeof value !== 'string') {
    refuse(checking, value === undefined ? 'missing' : 'invalid-type', path, 'a text', value);
  } else if (oneLine(value) === '') {
    refuse(checking, 'empty', path, 'a text that is not empty', value);
  }
};
