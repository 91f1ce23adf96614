import { type Issue, SwEvalError } from '@sw-eval/core';
import { type Checking, refuse } from '../tree/checks.js';
import type { Flow, Report, SectionNode } from '../tree/nodes.js';
import { oneLine, phrasing } from '../tree/text.js';
import { requireReport } from '../tree/validateReport.js';

/** A house's own arrangement of a report. Section ids are those of `assembleReport`, at any depth. */
export interface ReportTemplate {
  /** Top-level sections in this order; those not named follow in their usual order. */
  order?: readonly string[];
  /** Sections left out. */
  drop?: readonly string[];
  /** Sections with another title. */
  titles?: readonly { id: string; title: string }[];
  /** Top-level sections of one's own, after a named one or at the end. */
  add?: readonly { section: SectionNode; after?: string }[];
}

/**
 * A report arranged by a template. A section that this report leaves out for want of content may still be named;
 * an id that no report has is an error.
 *
 * @throws SwEvalError `unknown-reference`; and whatever `validateReport` finds in the sections added
 */
export function applyTemplate(report: Report, template: ReportTemplate, known: ReadonlySet<string>): Report {
  const added = new Set((template.add ?? []).map(({ section }) => section.id));
  const issues = unknownIds(template, new Set([...known, ...ALWAYS_KNOWN, ...added]));
  if (issues.length > 0) throw new SwEvalError(issues);
  const dropped = new Set(template.drop);
  const titles = new Map((template.titles ?? []).map(({ id, title }) => [id, oneLine(title)]));
  let sections = rearrange(report.sections, dropped, titles);
  for (const { section, after } of template.add ?? []) {
    const index = after === undefined ? -1 : sections.findIndex(({ id }) => id === after);
    sections = index < 0 ? [...sections, section] : sections.toSpliced(index + 1, 0, section);
  }
  const order = template.order ?? [];
  const placed = order.flatMap((id) => sections.filter((section) => section.id === id));
  const rest = sections.filter(({ id }) => !order.includes(id));
  return requireReport({ ...report, sections: [...placed, ...rest] });
}

/** Sections that only some reports have. */
const ALWAYS_KNOWN = ['annex-indicators', 'annex-discrepancies', 'indicators'];

function unknownIds(template: ReportTemplate, known: ReadonlySet<string>): Issue[] {
  const checking: Checking = { issues: [], ids: new Set() };
  const check = (id: string, path: (string | number)[]) => {
    if (known.has(id)) return;
    refuse(checking, 'unknown-reference', ['template', ...path], 'the id of a section', id, { id });
  };
  template.order?.forEach((id, index) => {
    check(id, ['order', index]);
  });
  template.drop?.forEach((id, index) => {
    check(id, ['drop', index]);
  });
  template.titles?.forEach(({ id }, index) => {
    check(id, ['titles', index, 'id']);
  });
  template.add?.forEach(({ after }, index) => {
    if (after !== undefined) check(after, ['add', index, 'after']);
  });
  return checking.issues;
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
