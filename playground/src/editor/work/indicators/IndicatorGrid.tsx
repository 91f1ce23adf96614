import type { Evaluation, IndicatorResult } from '@sw-eval/core';
import { Fragment, useCallback, useMemo, useState } from 'react';
import { useLanguage } from '../../../i18n/LanguageContext';

import { type FigureColumn, withCell } from '../../draft/figureCells';
import { itemsAt } from '../../draft/listEdits';
import { pasteBlock, readBlock } from '../../draft/pasteBlock';
import { useEditor } from '../../EditorContext';
import { headingId } from '../sections';
import { IndicatorDetails } from './IndicatorDetails';
import { IndicatorRow, type RowResult } from './IndicatorRow';
import { indicatorNames } from './indicatorNames';
import { onGridKey } from './onGridKey';
import type { StatusChoice } from './StatusFilter';

const STATION: readonly FigureColumn[] = ['target', 'actual'];
const WITH_REPORTED: readonly FigureColumn[] = ['target', 'reported', 'actual'];
const NO_MESSAGES: ReadonlyMap<string, string> = new Map();

/** The grid itself: cells one moves between with arrows and Enter, and pastes blocks into. */
export function IndicatorGrid({
  unit,
  reported,
  say,
  choice,
}: {
  unit: string | undefined;
  reported: boolean;
  /** Tells what a paste did. */
  say: (sentence: string) => void;
  /** The statuses shown on a phone; all where there is none. */
  choice: StatusChoice | undefined;
}) {
  const { locale, texts } = useLanguage();
  const { draft, edit, evaluation, messages, scheme } = useEditor();
  const [details, setDetails] = useState<string>();
  const items = itemsAt(draft, ['indicators']);
  const results = useMemo(() => new Map(evaluation?.indicators.map((each) => [each.id, each])), [evaluation]);
  const messagesOfRow = useMemo(() => byRow(messages.at), [messages.at]);
  const columns = reported && unit === undefined ? WITH_REPORTED : STATION;
  const onDetails = useCallback((id: string) => setDetails((open) => (open === id ? undefined : id)), []);

  const rowOf = (cell: Element): number => Number(cell.id.split('-')[2]);
  return (
    <table
      className={reported ? 'indicators indicators-wide' : 'indicators'}
      aria-labelledby={headingId('indicators')}
      onKeyDown={(event) =>
        onGridKey(event, columns, (cell, above) => {
          const column = cell.dataset['column'] as FigureColumn;
          edit((before) => withCell(before, rowOf(cell), unit, column, above.value));
        })
      }
      onPaste={(event) => {
        const cell = event.target;
        const block = readBlock(event.clipboardData.getData('text/plain'));
        if (block === undefined || !(cell instanceof HTMLInputElement) || cell.dataset['column'] === undefined) return;
        event.preventDefault();
        const from = { row: rowOf(cell), column: cell.dataset['column'] as FigureColumn, unit };
        const pasted = pasteBlock(draft, block, from, columns);
        edit(() => pasted.draft);
        say(texts.entry.pasted(pasted.rows, pasted.rowsLeftOver, pasted.columnsLeftOver));
      }}
    >
      <thead>
        <tr>
          <th scope="col">{texts.indicator}</th>
          <th scope="col" className="column-unit">
            {texts.unit}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className="column-figure">
              {texts[column]}
            </th>
          ))}
          <th scope="col" className="column-rate">
            {texts.rate}
          </th>
          <th scope="col" className="column-status">
            {texts.statusColumn}
          </th>
          <td className="column-details" />
        </tr>
      </thead>
      <tbody>
        {items.map((item, index) => {
          const { id, label, unitName } = indicatorNames(item, scheme, locale);
          return (
            <Fragment key={id === '' ? index : id}>
              <IndicatorRow
                item={item}
                index={index}
                id={id}
                label={label === '' ? texts.entry.unnamed(index + 1) : label}
                unitName={unitName}
                unit={unit}
                columns={columns}
                decimals={scheme.rounding.decimals}
                progress={evaluation?.period.progress ?? null}
                result={rowResult(results.get(id), unit, evaluation)}
                messages={messagesOfRow.get(index) ?? NO_MESSAGES}
                detailsOpen={details === id}
                onDetails={onDetails}
                aside={choice !== undefined && !choice.ids.has(id)}
                edit={edit}
              />
              {details === id && (
                <IndicatorDetails
                  item={item}
                  index={index}
                  name={label === '' ? texts.entry.unnamed(index + 1) : label}
                  columns={columns.length + 5}
                />
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

function byRow(at: ReadonlyMap<string, string>): Map<number, Map<string, string>> {
  const rows = new Map<number, Map<string, string>>();
  for (const [key, sentence] of at) {
    const [list, index] = key.split('.');
    if (list !== 'indicators') continue;
    const row = Number(index);
    rows.set(row, (rows.get(row) ?? new Map<string, string>()).set(key, sentence));
  }
  return rows;
}

function rowResult(
  result: IndicatorResult | undefined,
  unit: string | undefined,
  evaluation: Evaluation | undefined,
): RowResult | undefined {
  if (result === undefined || evaluation === undefined) return undefined;
  const limit = evaluation.scheme.outlierRate;
  const outlier = (rate: number | null): number | undefined => (rate !== null && rate > limit ? limit : undefined);
  if (unit === undefined) {
    return { rate: result.rate, status: result.status, outlier: outlier(result.rate), target: null, actual: null };
  }
  const part = result.byUnit.find((each) => each.id === unit);
  if (part === undefined) return undefined;
  return {
    rate: part.rate,
    status: undefined,
    outlier: outlier(part.rate),
    target: part.target,
    actual: part.actual,
  };
}
