import type { Evaluation, UnitResult } from '@sw-eval/core';
import { oneLine } from '../../tree/text.js';
import { type BookContext, labelOf } from '../bookContext.js';
import { quoted, roundFormula, sumFormula } from '../formulas.js';
import { formulaCell, numberCell, type Sheet, SheetBuilder, type SheetCell, textCell } from '../sheet.js';
import { sitesBelow } from './sitesBelow.js';

type Indicator = Evaluation['indicators'][number];

/** Where an indicator's row is, for the sheets that refer to it. */
export type IndicatorRows = ReadonlyMap<string, number>;

/** Columns other sheets refer to. */
export const INDICATOR_COLUMNS = { target: 'D', actual: 'E' } as const;

/** Every indicator of the station, each followed by what is known of it in areas and sites. */
export function indicatorSheet(context: BookContext): { sheet: Sheet; rows: IndicatorRows } {
  const { words, texts, evaluation } = context;
  const builder = new SheetBuilder(words.names.indicators, { frozenRows: 1, frozenColumns: 2, landscape: true });
  const { annex } = texts;
  const heads = [
    annex.indicator,
    words.scope,
    annex.unit,
    annex.target,
    annex.actual,
    annex.rate,
    words.asReported,
    annex.status,
    words.targetSource,
  ];
  builder.add(
    'head',
    heads.map((head) => textCell(head)),
  );
  const rows = new Map<string, number>();
  const split = evaluation.indicators.some(({ byUnit }) => byUnit.length > 0);
  for (const indicator of evaluation.indicators) {
    rows.set(indicator.id, builder.add(split ? 'group' : 'body', stationRow(indicator, builder.next, context)));
    indicator.byUnit.forEach((unit, index) => {
      builder.add('body', unitRow(indicator, unit, index, builder.next, context));
    });
  }
  return { sheet: builder.sheet(), rows };
}

function stationRow(indicator: Indicator, row: number, context: BookContext): SheetCell[] {
  const { words, texts, formats } = context;
  const format = formats.count(indicator.decimals);
  return [
    textCell(labelOf(indicator.label, context)),
    textCell(words.station),
    textCell(labelOf(indicator.unit, context)),
    numberCell(indicator.target, format),
    numberCell(indicator.actual, format),
    rateCell(row, indicator.rate, context),
    numberCell(indicator.rate, formats.rate),
    formulaCell(statusFormula(row, context), texts.status[indicator.status]),
    textCell(words.sources[indicator.targetSource]),
  ];
}

function unitRow(
  indicator: Indicator,
  unit: UnitResult,
  index: number,
  row: number,
  context: BookContext,
): SheetCell[] {
  const { formats } = context;
  const format = formats.count(indicator.decimals);
  const figure = (key: 'target' | 'actual'): SheetCell => {
    const value = unit[key];
    const below = sitesBelow(indicator.byUnit, index, key);
    const formula = sumFormula(
      INDICATOR_COLUMNS[key],
      below.map((step) => row + step),
    );
    return value === null || formula === undefined ? numberCell(value, format) : formulaCell(formula, value, format);
  };
  const known = unit.target !== null && unit.actual !== null;
  return [
    textCell(labelOf(indicator.label, context), 1),
    textCell(oneLine(unit.name), unit.kind === 'site' ? 2 : 1),
    textCell(labelOf(indicator.unit, context)),
    figure('target'),
    figure('actual'),
    known ? rateCell(row, unit.rate, context) : textCell(undefined),
    numberCell(unit.rate, formats.rate),
    textCell(undefined),
    textCell(undefined),
  ];
}

function rateCell(row: number, rate: number | null, { evaluation, formats }: BookContext): SheetCell {
  const { target, actual } = INDICATOR_COLUMNS;
  const rounded = roundFormula(`${actual}${row}*100/${target}${row}`, evaluation.scheme.rounding);
  return formulaCell(`IF(${target}${row}=0,"",${rounded})`, rate, formats.rate);
}

/** The state of an indicator by the rules of the core, on the sheet's own cells. */
function statusFormula(row: number, { evaluation, texts, months }: BookContext): string {
  const target = `${INDICATOR_COLUMNS.target}${row}`;
  const actual = `${INDICATOR_COLUMNS.actual}${row}`;
  const { status } = texts;
  // Months may be fractions, whose products carry binary noise.
  const onPace = `AND(${months.term}>0,${months.assessed}<${months.term},ROUND(${actual}*${months.term}-${target}*${months.assessed},6)>=0)`;
  const below =
    evaluation.targetBasis === 'period'
      ? quoted(status.behind)
      : `IF(${onPace},${quoted(status['on-pace'])},${quoted(status.behind)})`;
  return `IF(${target}=0,${quoted(status['no-target'])},IF(${actual}>${target},${quoted(status.exceeded)},IF(${actual}=${target},${quoted(status.met)},${below})))`;
}
