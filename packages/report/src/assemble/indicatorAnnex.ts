import type { Evaluation } from '@sw-eval/core';
import type { Cell, Column, Flow, Row, SectionNode, TableNode } from '../tree/nodes.js';
import { oneLine, phrasing } from '../tree/text.js';
import { type AssemblyContext, localised, takeBlockId, takeTopId } from './context.js';
import { countCell, figureCell, textCell } from './figures.js';
import { note, section } from './section.js';

type Indicator = Evaluation['indicators'][number];
type UnitResult = Indicator['byUnit'][number];

/** The id of the annex that lists every indicator. */
export const INDICATOR_ANNEX = 'annex-indicators';

/** Marks a target that was worked back from a printed rate; the note under the table says so. */
const DERIVED = '*';
/** Marks a figure that is the sum of the sites below; the note under the table says so. */
const SUMMED = '△';

/** Annex 1: every indicator of the station, then what is known of areas and sites. */
export function indicatorAnnex(context: AssemblyContext): SectionNode[] {
  const { evaluation, texts } = context;
  const id = takeTopId(context, INDICATOR_ANNEX);
  if (evaluation.indicators.length === 0) return [];
  const derived = evaluation.indicators.some(({ targetSource }) => targetSource === 'derived');
  return section(id, 'annex', texts.titles.annexIndicators, [
    stationTable(context),
    ...(derived ? [note(texts.indicators.derivedInAnnex)] : []),
    ...unitTable(context),
  ]);
}

/** Shares of name, unit, target, actual, rate and state; Latin words need more room than Chinese ones. */
const SHARES = { 'zh-CN': [30, 9, 14, 14, 17, 16], en: [27, 17, 11, 11, 18, 16] } as const;

/** Rates up to here, `9999.99%`, fit their column; longer ones take from that of the names. */
const LONGEST_USUAL_RATE = 10_000;
const FOR_LONG_RATES = 3;

function stationColumns({ evaluation, texts, locale }: AssemblyContext): Column[] {
  const { annex } = texts;
  const [name, unit, target, actual, rate, status] = SHARES[locale];
  const rates = evaluation.indicators.flatMap((each) => [each.rate, ...each.byUnit.map((one) => one.rate)]);
  const more = rates.some((each) => (each ?? 0) >= LONGEST_USUAL_RATE) ? FOR_LONG_RATES : 0;
  return [
    { header: phrasing([annex.indicator]), align: 'start', share: name - more, rowHeader: true },
    { header: phrasing([annex.unit]), align: 'center', share: unit },
    { header: phrasing([annex.target]), align: 'end', share: target },
    { header: phrasing([annex.actual]), align: 'end', share: actual },
    { header: phrasing([annex.rate]), align: 'end', share: rate + more },
    { header: phrasing([annex.status]), align: 'center', share: status },
  ];
}

function stationTable(context: AssemblyContext): TableNode {
  const { evaluation, texts } = context;
  const { decimals } = evaluation.scheme.rounding;
  const rows = evaluation.indicators.map((indicator): Row => {
    const mark = indicator.targetSource === 'derived' ? DERIVED : '';
    return {
      kind: 'body',
      cells: [
        textCell(`${localised(indicator.label, context)}${mark}`),
        textCell(localised(indicator.unit, context)),
        countCell(indicator.target, indicator.decimals),
        countCell(indicator.actual, indicator.decimals),
        figureCell({ kind: 'rate', value: indicator.rate, decimals }),
        textCell(texts.status[indicator.status]),
      ],
    };
  });
  return {
    type: 'table',
    id: takeBlockId(context, 'indicator-table'),
    caption: phrasing([texts.annex.stationCaption]),
    columns: stationColumns(context),
    rows,
  };
}

/** A row of the second table: an indicator in one unit. */
interface UnitRow {
  indicator: Indicator;
  unit: UnitResult;
}

function unitTable(context: AssemblyContext): Flow[] {
  const { evaluation, texts } = context;
  const known = new Map<string, UnitRow[]>();
  for (const indicator of evaluation.indicators) {
    for (const unit of indicator.byUnit) {
      if (unit.actual === null && unit.target === null) continue;
      const rows = known.get(unit.id) ?? [];
      rows.push({ indicator, unit });
      known.set(unit.id, rows);
    }
  }
  if (known.size === 0) return [];
  const withTargets = [...known.values()].flat().some(({ unit }) => unit.target !== null);
  const columns = unitColumns(context, withTargets);
  const summed = [...known.values()].flat().some(({ unit }) => !unit.declared);
  const rows = unitOrder(context).flatMap(({ id, title }): Row[] => {
    const own = known.get(id);
    if (own === undefined) return [];
    return [groupRow(title, columns.length), ...own.map((row) => unitRow(row, withTargets, context))];
  });
  const table: TableNode = {
    type: 'table',
    id: takeBlockId(context, 'unit-table'),
    caption: phrasing([texts.annex.unitsCaption]),
    columns,
    rows,
  };
  return [table, note(texts.annex.unitsNote), ...(summed ? [note(texts.annex.summedNote)] : [])];
}

/** Every area, each followed by its sites. */
function unitOrder({ case: given, texts }: AssemblyContext): { id: string; title: string }[] {
  return (given.areas ?? []).flatMap((area) => [
    { id: area.id, title: texts.annex.unitGroup(oneLine(area.name), undefined) },
    ...(area.sites ?? []).map((site) => ({
      id: site.id,
      title: texts.annex.unitGroup(oneLine(site.name), oneLine(area.name)),
    })),
  ]);
}

function groupRow(title: string, span: number): Row {
  return { kind: 'group', cells: [{ kind: 'text', children: phrasing([title]), span }] };
}

/** Name, unit, target, actual and rate; without target and rate where no unit has a target of its own. */
function unitColumns(context: AssemblyContext, withTargets: boolean): Column[] {
  const [name, unit, target, actual, rate] = stationColumns(context);
  if (name === undefined || unit === undefined || target === undefined || actual === undefined || rate === undefined) {
    return [];
  }
  if (!withTargets)
    return [
      { ...name, share: 60 },
      { ...unit, share: 15 },
      { ...actual, share: 25 },
    ];
  const rest = unit.share + target.share + actual.share + rate.share;
  return [{ ...name, share: 100 - rest }, unit, target, actual, rate];
}

function unitRow({ indicator, unit }: UnitRow, withTargets: boolean, context: AssemblyContext): Row {
  const { decimals } = context.evaluation.scheme.rounding;
  const rate: Cell = unit.rate === null ? { kind: 'empty' } : figureCell({ kind: 'rate', value: unit.rate, decimals });
  const name = textCell(`${localised(indicator.label, context)}${unit.declared ? '' : SUMMED}`);
  const unitName = textCell(localised(indicator.unit, context));
  const actual = countCell(unit.actual, indicator.decimals);
  return {
    kind: 'body',
    cells: withTargets
      ? [name, unitName, countCell(unit.target, indicator.decimals), actual, rate]
      : [name, unitName, actual],
  };
}
