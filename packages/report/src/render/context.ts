import type { Locale } from '@sw-eval/core';
import type { Flow, Report, SectionNode } from '../tree/nodes.js';
import { numberSections, type SectionNumber } from '../tree/numbering.js';

/** What a renderer's handlers need to know of where a node stands. */
export interface RenderContext {
  readonly locale: Locale;
  readonly numbers: ReadonlyMap<SectionNode, SectionNumber>;
  /** The section the node stands in; 0 and 0 outside of any. */
  readonly depth: number;
  readonly level: number;
}

/** A context that also says how a flow node is rendered, so that a section can hand its children on. */
export interface FlowContext<Output> extends RenderContext {
  readonly renderFlow: (node: Flow, context: FlowContext<Output>) => Output;
}

/** The context at the top of a report. */
export function startContext(report: Report): RenderContext {
  return { locale: report.locale, numbers: numberSections(report), depth: 0, level: 0 };
}

/** The number of a section that is in the report. */
export function numberOf(section: SectionNode, context: RenderContext): SectionNumber {
  return context.numbers.get(section) ?? { depth: context.depth + 1, level: context.level, label: '' };
}

/** The context inside a section. */
export function inside<Context extends RenderContext>(section: SectionNode, context: Context): Context {
  const { depth, level } = numberOf(section, context);
  return { ...context, depth, level };
}
