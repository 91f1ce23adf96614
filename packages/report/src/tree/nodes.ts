import type { Locale } from '@sw-eval/core';
import type { Figure } from './figures.js';

/** Plain text: no markup, no line breaks, no control characters. */
export interface TextNode {
  type: 'text';
  value: string;
}

/** Words that stand out. */
export interface StrongNode {
  type: 'strong';
  children: TextNode[];
}

/** A figure inside running text. */
export interface FigureNode {
  type: 'figure';
  figure: Figure;
}

/** What a line of text is made of. */
export type Phrasing = TextNode | StrongNode | FigureNode;

/** A paragraph of running text. */
export interface ParagraphNode {
  type: 'paragraph';
  children: Phrasing[];
}

/** A remark on what stands above it: where a figure comes from, which rule is a convention. */
export interface NoteNode {
  type: 'note';
  children: Phrasing[];
}

/** A numbered list. Its markers continue the numbering of the section around it. */
export interface ListNode {
  type: 'list';
  items: ListItem[];
}

/** One item of a list: one paragraph or more. */
export interface ListItem {
  children: ParagraphNode[];
}

/** A cell: text, a figure, or nothing. Figures stay values, so a renderer can align them or write them as numbers. */
export type Cell = TextCell | EmptyCell | (Figure & { span?: number });

/** A cell of text. */
export interface TextCell {
  kind: 'text';
  children: Phrasing[];
  /** Columns it covers, 1 unless said. */
  span?: number;
}

/** A cell that has nothing to say. */
export interface EmptyCell {
  kind: 'empty';
  span?: number;
}

/** A column of a table. */
export interface Column {
  header: Phrasing[];
  align: 'start' | 'center' | 'end';
  /** Whole percent of the table's width; the shares of a table add up to 100. */
  share: number;
  /** Whether its cells name their row. */
  rowHeader?: boolean;
}

/** A row: `group` heads the rows below it, `total` closes the table. */
export interface Row {
  kind: 'body' | 'group' | 'total';
  cells: Cell[];
}

/** A table with a caption. */
export interface TableNode {
  type: 'table';
  id: string;
  caption: Phrasing[];
  columns: Column[];
  rows: Row[];
}

/** A bar of a chart's row: `solid` is what counts, `outline` goes beyond what was asked, `rest` is what was not earned. */
export interface ChartBar {
  /** Where it begins and ends, in the axis's unit. An end beyond the axis is drawn broken. */
  from: number;
  to: number;
  fill: 'solid' | 'outline' | 'rest';
}

/** A row of a chart: its name, its bars, and its figure as printed. */
export interface ChartRow {
  kind: 'body' | 'total';
  label: Phrasing[];
  /** Drawn in this order; none where there is nothing to draw. */
  bars: ChartBar[];
  /** A tick of its own, in the axis's unit. */
  marker?: number;
  /** The row's figure, printed whole whatever the bar shows. */
  value: Phrasing[];
  /** Whether the figure stands out, as an outlier does. */
  strong?: boolean;
}

/** A line across the rows of a chart. */
export interface ChartLine {
  at: number;
  stroke: 'solid' | 'dashed';
  /** Across every row, unless it belongs to the totals alone. */
  rows: 'all' | 'total';
}

/** Bars on one axis from 0, each with its figure: said in full by its text, seen at a glance as a picture. */
export interface ChartNode {
  type: 'chart';
  id: string;
  caption: Phrasing[];
  axis: { max: number; unit: 'percent' | 'points' };
  lines: ChartLine[];
  rows: ChartRow[];
  /** How to read it: what lines, outlines and broken bars mean. */
  legend: Phrasing[];
}

/** Who signs, for the end of a report: one or both of people and a body. */
export interface SignatureNode {
  type: 'signature';
  /** Names, each with room beside it to sign. */
  signers?: Phrasing[][];
  /** Who issues the report, and the day below it. */
  lines: Phrasing[][];
}

/**
 * A section with its heading. `numbered` sections count along with their siblings, `annex` sections count apart and
 * begin a page, `plain` ones have no number.
 */
export interface SectionNode {
  type: 'section';
  /** Stable and unique in the report: `result`, `annex-indicators`. */
  id: string;
  numbering: 'numbered' | 'annex' | 'plain';
  title: Phrasing[];
  children: Flow[];
}

/** What a section is made of. */
export type Flow = SectionNode | ParagraphNode | NoteNode | ListNode | TableNode | ChartNode | SignatureNode;

/** What made a report, and from what: enough to find out later whether it still fits its case. */
export interface ReportProvenance {
  /** Packages and versions: `@sw-eval/core@1.0.0`, `@sw-eval/report@1.0.0`. */
  packages: string[];
  /** The scheme's id and version: `guangzhou-2023@1`. */
  scheme: string;
  /** SHA-256, in hex, of the parsed case's key-sorted JSON. */
  caseSha256: string;
}

/** What stands on the title, in the document's properties and on every page. */
export interface ReportMeta {
  /** Lines of the title: the station, then the kind of report. */
  title: string[];
  status: 'final' | 'draft' | 'for-comment';
  /** Printed on every page, as drafts need. */
  notice?: string;
  /** The title of the contents, where the report has any: its sections, two levels deep. */
  contents?: string;
  issuer?: string;
  /** `YYYY-MM-DD`. */
  date?: string;
  /** The report's own number (文号). */
  number?: string;
  provenance?: ReportProvenance;
}

/** A report: plain JSON, its structure and words decided, its looks not. */
export interface Report {
  type: 'report';
  version: 1;
  locale: Locale;
  meta: ReportMeta;
  sections: SectionNode[];
}
