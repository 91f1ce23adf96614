import type { Evaluation, RubricNode, RubricResult } from '@sw-eval/core';
import { formatNumber } from '../../tree/formatFigure.js';
import { type BookContext, labelOf } from '../bookContext.js';
import { onSheet, roundFormula, sumFormula } from '../formulas.js';
import {
  columnName,
  EMPTY,
  formulaCell,
  numberCell,
  type Sheet,
  SheetBuilder,
  type SheetCell,
  textCell,
} from '../sheet.js';
import { INDICATOR_COLUMNS, type IndicatorRows } from './indicatorSheet.js';

type Party = Evaluation['parties'][number];

/** Where a party's score stands, for the sheet that adds them up. */
export type PartyRows = ReadonlyMap<string, number>;

/** Columns of points and scores. */
const POINTS = 'C';
/** The column of scores, which other sheets refer to. */
export const SCORE_COLUMN = 'D';
/** The column of the first evaluator. */
const FIRST_EVALUATOR = 6;
/** Points within a rubric are known to so many decimals. */
const RUBRIC_FORMAT = '0.######';
/** From this many evaluators on, a trimmed mean drops the highest and the lowest. */
const FEWEST_TRIMMED = 5;

/** Every party, with its rubric and what each evaluator of a panel gave. */
export function partySheet(indicators: IndicatorRows, context: BookContext): { sheet: Sheet; rows: PartyRows } {
  const { words, texts, evaluation } = context;
  const builder = new SheetBuilder(words.names.parties, { frozenRows: 1, frozenColumns: 2, landscape: true });
  const evaluators = [...new Set(evaluation.parties.flatMap(({ rubric }) => (rubric ? evaluatorsOf(rubric) : [])))];
  const heads = [texts.result.party, words.item, words.points, texts.result.awarded, words.asReported, words.rule];
  builder.add('head', [
    ...heads.map((head) => textCell(head)),
    ...evaluators.map((_, index) => textCell(words.evaluator(index + 1))),
  ]);
  const rows = new Map<string, number>();
  for (const party of evaluation.parties) rows.set(party.id, addParty(builder, party, evaluators, indicators, context));
  return { sheet: builder.sheet(), rows };
}

function evaluatorsOf({ byEvaluator, children }: RubricResult): string[] {
  return [...(byEvaluator ?? []).map(({ evaluator }) => evaluator), ...(children ?? []).flatMap(evaluatorsOf)];
}

function addParty(
  builder: SheetBuilder,
  party: Party,
  evaluators: readonly string[],
  indicators: IndicatorRows,
  context: BookContext,
): number {
  const { words, formats, locale } = context;
  const row = builder.next;
  // The row of what the score comes from follows at once: the raw score, or the root of the rubric.
  const detailed = party.awarded !== null && (party.raw !== undefined || party.rubric !== undefined);
  const scaled = `${SCORE_COLUMN}${row + 1}*${POINTS}${row}/${POINTS}${row + 1}`;
  builder.add('group', [
    textCell(labelOf(party.label, context)),
    EMPTY,
    numberCell(party.share, formats.count(0)),
    detailed
      ? formulaCell(roundFormula(scaled, context.evaluation.scheme.rounding), party.awarded, formats.score)
      : numberCell(party.awarded, formats.score),
    numberCell(party.awarded, formats.score),
    textCell(party.aggregate === undefined ? undefined : words.aggregates[party.aggregate]),
  ]);
  if (party.raw !== undefined && party.rawMax !== undefined) {
    builder.add('body', [
      EMPTY,
      textCell(words.raw(formatNumber(party.rawMax, 0, locale)), 1),
      numberCell(party.rawMax, RUBRIC_FORMAT),
      numberCell(party.raw, RUBRIC_FORMAT),
    ]);
  }
  if (party.rubric !== undefined) {
    const rules = context.evaluation.scheme.parties.find(({ id }) => id === party.id)?.rubric;
    addNode(builder, party.rubric, rules, 1, { party, evaluators, indicators, context });
  }
  return row;
}

interface NodeScope {
  party: Party;
  evaluators: readonly string[];
  indicators: IndicatorRows;
  context: BookContext;
}

/** Adds a node and what is below it; returns its row. */
function addNode(
  builder: SheetBuilder,
  node: RubricResult,
  scheme: RubricNode | undefined,
  depth: number,
  scope: NodeScope,
): number {
  const row = builder.next;
  const { words } = scope.context;
  const cells: SheetCell[] = [
    EMPTY,
    textCell(labelOf(node.label, scope.context), depth),
    numberCell(node.points, RUBRIC_FORMAT),
    numberCell(node.awarded, RUBRIC_FORMAT),
    numberCell(node.awarded, RUBRIC_FORMAT),
    textCell(node.kind === undefined ? undefined : words.rules[node.kind]),
    ...scope.evaluators.map((id) =>
      numberCell(node.byEvaluator?.find(({ evaluator }) => evaluator === id)?.points, RUBRIC_FORMAT),
    ),
  ];
  builder.add('body', cells);
  const children = (node.children ?? []).map((child) => {
    const below = scheme?.children?.find(({ id }) => id === child.id);
    return addNode(builder, child, below, depth + 1, scope);
  });
  const formula = children.length > 0 ? sumFormula(SCORE_COLUMN, children) : leafFormula(node, scheme, row, scope);
  if (node.awarded !== null && formula !== undefined) cells[3] = formulaCell(formula, node.awarded, RUBRIC_FORMAT);
  builder.replace(row, cells);
  return row;
}

/** The score of a leaf from those of the panel, or from the indicator it follows in proportion. */
function leafFormula(
  node: RubricResult,
  scheme: RubricNode | undefined,
  row: number,
  { party, evaluators, indicators, context }: NodeScope,
): string | undefined {
  const { rule } = scheme ?? {};
  if (rule?.kind === 'linear') {
    const source = indicators.get(rule.indicator);
    if (source === undefined) return undefined;
    const on = (column: string) => onSheet(context.words.names.indicators, `${column}${source}`);
    const share = `${on(INDICATOR_COLUMNS.actual)}*100/(${on(INDICATOR_COLUMNS.target)}*${rule.full})`;
    return `MIN(${POINTS}${row},${POINTS}${row}*${share})`;
  }
  if (node.byEvaluator === undefined || node.byEvaluator.length === 0) return undefined;
  const first = columnName(FIRST_EVALUATOR);
  const last = columnName(FIRST_EVALUATOR + evaluators.length - 1);
  const range = `${first}${row}:${last}${row}`;
  switch (party.aggregate ?? 'mean') {
    case 'median':
      return `MEDIAN(${range})`;
    case 'trimmed-mean':
      return `IF(COUNT(${range})>=${FEWEST_TRIMMED},(SUM(${range})-MAX(${range})-MIN(${range}))/(COUNT(${range})-2),AVERAGE(${range}))`;
    case 'mean':
      return `AVERAGE(${range})`;
  }
}
