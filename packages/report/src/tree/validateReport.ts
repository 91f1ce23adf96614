import { type Issue, SwEvalError } from '@sw-eval/core';
import {
  aboveZero,
  atLeastZero,
  type Check,
  type Checking,
  date,
  flag,
  keys,
  listOf,
  number,
  oneOf,
  optional,
  refuse,
  sha256Hex,
  shape,
  text,
  uniqueId,
  variant,
  whole,
} from './checks.js';
import type { Figure } from './figures.js';
import type { Cell, ChartBar, Column, Flow, Phrasing, Report, Row, SignatureNode } from './nodes.js';

const decimals = whole(0, 6);
const span = optional(whole(1, 64));

type FigureChecks = { readonly [Kind in Figure['kind']]: Record<string, Check> };
const figureKeys: FigureChecks = {
  count: { kind: oneOf('count'), value: number(), decimals, unit: optional(text()) },
  rate: { kind: oneOf('rate'), value: number(true), decimals },
  score: { kind: oneOf('score'), value: number(true), decimals, unit: optional(text()) },
  date: { kind: oneOf('date'), value: date },
};

const figure = variant(
  'kind',
  new Map(Object.entries(figureKeys).map(([kind, checks]) => [kind, shape(keys(checks))])),
);

const textNode = shape(keys({ type: oneOf('text'), value: text() }));

type PhrasingChecks = { readonly [Type in Phrasing['type']]: Check };
const phrasingChecks: PhrasingChecks = {
  text: textNode,
  strong: shape(keys({ type: oneOf('strong'), children: listOf(textNode, 1) })),
  figure: shape(keys({ type: oneOf('figure'), figure })),
};
const phrasing = listOf(variant('type', keys(phrasingChecks)), 1);
const paragraph = shape(keys({ type: oneOf('paragraph'), children: phrasing }));

type CellChecks = { readonly [Kind in Cell['kind']]: Check };
const cellChecks: CellChecks = {
  text: shape(keys({ kind: oneOf('text'), children: phrasing, span })),
  empty: shape(keys({ kind: oneOf('empty'), span })),
  count: shape(keys({ ...figureKeys.count, span })),
  rate: shape(keys({ ...figureKeys.rate, span })),
  score: shape(keys({ ...figureKeys.score, span })),
  date: shape(keys({ ...figureKeys.date, span })),
};

const tableShape = shape(
  keys({
    type: oneOf('table'),
    id: uniqueId,
    caption: phrasing,
    columns: listOf(
      shape(
        keys({
          header: phrasing,
          align: oneOf('start', 'center', 'end'),
          share: whole(1, 100),
          rowHeader: optional(flag),
        }),
      ),
      1,
    ),
    rows: listOf(
      shape(
        keys({
          kind: oneOf('body', 'group', 'total'),
          cells: listOf(variant('kind', keys(cellChecks)), 1),
        }),
      ),
    ),
  }),
);

/** A table, its shares and the width of its rows included. */
const table: Check = (value, path, checking) => {
  const before = checking.issues.length;
  tableShape(value, path, checking);
  if (checking.issues.length > before) return;
  const { columns, rows } = value as { columns: Column[]; rows: Row[] };
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  if (shares !== 100) {
    const params = { sum: shares, total: 100 };
    refuse(checking, 'shares-total', [...path, 'columns'], 'shares that add up to 100', shares, params);
  }
  rows.forEach((row, index) => {
    const width = row.cells.reduce((sum, cell) => sum + (cell.span ?? 1), 0);
    if (width === columns.length) return;
    const params = { min: columns.length, max: columns.length };
    refuse(checking, 'out-of-range', [...path, 'rows', index], `cells for ${columns.length} columns`, width, params);
  });
};

const barShape = shape(keys({ from: atLeastZero, to: atLeastZero, fill: oneOf('solid', 'outline', 'rest') }));

/** A bar, which ends where it begins or beyond. */
const bar: Check = (value, path, checking) => {
  const before = checking.issues.length;
  barShape(value, path, checking);
  if (checking.issues.length > before) return;
  const { from, to } = value as ChartBar;
  if (to < from) refuse(checking, 'out-of-range', [...path, 'to'], `at least ${from}`, to, { min: from });
};

const chart = shape(
  keys({
    type: oneOf('chart'),
    id: uniqueId,
    caption: phrasing,
    axis: shape(keys({ max: aboveZero, unit: oneOf('percent', 'points') })),
    lines: listOf(shape(keys({ at: atLeastZero, stroke: oneOf('solid', 'dashed'), rows: oneOf('all', 'total') }))),
    rows: listOf(
      shape(
        keys({
          kind: oneOf('body', 'total'),
          label: phrasing,
          bars: listOf(bar),
          marker: optional(atLeastZero),
          value: phrasing,
          strong: optional(flag),
        }),
      ),
      1,
    ),
    legend: phrasing,
  }),
);

const signatureShape = shape(
  keys({ type: oneOf('signature'), signers: optional(listOf(phrasing, 1)), lines: listOf(phrasing) }),
);

/** Who signs: somebody. */
const signature: Check = (value, path, checking) => {
  const before = checking.issues.length;
  signatureShape(value, path, checking);
  if (checking.issues.length > before) return;
  const { signers = [], lines } = value as SignatureNode;
  if (signers.length + lines.length === 0) refuse(checking, 'empty', [...path, 'lines'], 'a list of at least 1', lines);
};

type FlowChecks = { readonly [Type in Flow['type']]: Check };
const flowChecks: FlowChecks = {
  section: (value, path, checking) => sectionShape(value, path, checking),
  paragraph,
  note: shape(keys({ type: oneOf('note'), children: phrasing })),
  list: shape(keys({ type: oneOf('list'), items: listOf(shape(keys({ children: listOf(paragraph, 1) })), 1) })),
  table,
  chart,
  signature,
};

const flow = listOf(variant('type', keys(flowChecks)), 1);

/** One section and what stands in it. */
export const sectionShape: Check = shape(
  keys({
    type: oneOf('section'),
    id: uniqueId,
    numbering: oneOf('numbered', 'annex', 'plain'),
    title: phrasing,
    children: flow,
  }),
);

const reportShape = shape(
  keys({
    type: oneOf('report'),
    version: oneOf(1),
    locale: oneOf('zh-CN', 'en'),
    meta: shape(
      keys({
        title: listOf(text(true), 1),
        status: oneOf('final', 'draft', 'for-comment'),
        notice: optional(text(true)),
        contents: optional(text(true)),
        issuer: optional(text(true)),
        date: optional(date),
        number: optional(text(true)),
        provenance: optional(shape(keys({ packages: listOf(text(true)), scheme: text(true), caseSha256: sha256Hex }))),
      }),
    ),
    sections: listOf(variant('type', keys({ section: sectionShape }))),
  }),
);

/**
 * Everything that is wrong with a report tree, each issue with its path; an empty list for a good one.
 *
 * It checks the whole specification: node types and keys, texts without control characters, unique ids, shares of a
 * table's columns, cells per row. Renderers check with it first, so a tree made or changed by hand cannot become a
 * broken file.
 *
 * @example
 * ```ts
 * validateReport({ ...report, version: 2 })[0].message; // 'version: expected one of 1, received 2'
 * ```
 */
export function validateReport(input: unknown): Issue[] {
  const checking: Checking = { issues: [], ids: new Set() };
  reportShape(input, [], checking);
  return checking.issues;
}

/**
 * Returns a report that is known to be good.
 *
 * @throws SwEvalError with every issue of {@link validateReport}
 */
export function requireReport(input: Report): Report {
  const issues = validateReport(input);
  if (issues.length > 0) throw new SwEvalError(issues);
  return input;
}
