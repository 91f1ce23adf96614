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
export function checkTemplate(template: ReportTemplate, { sections, top }: Ids): void {
  const checking: Checking = { issues: [], ids: new Set() };
  const added = addedIds(template);
  const path = ['template'];
  shape(
    keys({
      order: optional(eachOnce(listOf(knownId(new Set([...top, ...added]), 'the id of a section at the top')))),
      drop: optional(listOf(knownId(sections, 'the id of a section'))),
      titles: optional(
        listOf(shape(keys({ id: knownId(new Set([...sections, ...added]), 'the id of a section'), title }))),
      ),
      add: optional(
        listOf(
          shape(
            keys({
              section: sectionShape,
              after: optional(knownId(new Set([...top, ...added]), 'the id of a section at the top')),
            }),
          ),
        ),
      ),
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

function knownId(known: ReadonlySet<string>, expected: string): Check {
  return (value, path, checking) => {
    if (typeof value !== 'string') {
      refuse(checking, value === undefined ? 'missing' : 'invalid-type', path, expected, value);
    } else if (!known.has(value)) {
      refuse(checking, 'unknown-reference', path, expected, value, { id: value });
    }
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
