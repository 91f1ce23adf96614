import type { IndicatorStatus } from '@sw-eval/core';
import { memo } from 'react';
import { useLanguage } from '../../../i18n/LanguageContext';
import { isObject, type Json, pathKey } from '../../draft/draft';
import { fieldText } from '../../draft/fieldText';
import { cellPath, type FigureColumn, newCellKey } from '../../draft/figureCells';
import type { EditorActions } from '../../EditorContext';
import { FigureButton } from '../../explain/FigureButton';
import { FieldMessage } from '../../fields/FieldMessage';
import { messageId } from '../../fields/fieldId';
import { NoteMark, StatusMark } from '../../figures/marks';
import { NO_FIGURE, printRate } from '../../figures/printFigure';
import { RateBar } from '../../figures/RateBar';
import { FigureCell } from './FigureCell';

/** What the evaluation says about one row. */
export interface RowResult {
  readonly rate: number | null;
  readonly status: IndicatorStatus | undefined;
  /** The scheme's limit, in percent, where the rate is above it. */
  readonly outlier: number | undefined;
  /** Figures of the unit that are sums of its sites, to be shown where nothing was typed. */
  readonly target: number | null;
  readonly actual: number | null;
}

/**
 * One indicator. What is wrong with its fields takes the place of its rate and status, beside the fields: so no row
 * moves, and no figure stands there that its fields do not bear out.
 */
export const IndicatorRow = memo(
  function IndicatorRow({
    item,
    index,
    id,
    label,
    unitName,
    unit,
    columns,
    decimals,
    progress,
    result,
    messages,
    detailsOpen,
    onDetails,
    aside,
    edit,
  }: {
    item: Json;
    index: number;
    id: string;
    label: string;
    unitName: string;
    /** The area or site whose figures are shown; the station's where there is none. */
    unit: string | undefined;
    columns: readonly FigureColumn[];
    decimals: number;
    progress: number | null;
    result: RowResult | undefined;
    /** What is wrong with this row's cells, by the key of the cell. */
    messages: ReadonlyMap<string, string>;
    detailsOpen: boolean;
    onDetails: (id: string) => void;
    /** Whether a phone leaves the row out, because another status was chosen. */
    aside: boolean;
    edit: EditorActions['edit'];
  }) {
    const { texts } = useLanguage();
    const row = unit === undefined ? item : unitRow(item, unit);
    const places = columns.map((column) =>
      pathKey(cellPath(item, index, unit, column) ?? newCellKey(index, unit ?? '', column)),
    );
    const wrong = places.find((place) => messages.has(place));
    const message = messageId((wrong ?? places[0] ?? '').split('.'));
    const path = unit === undefined ? `indicators.${id}` : `indicators.${id}.byUnit.${unit}`;
    const rateClass = result?.outlier !== undefined ? 'column-rate outlier' : 'column-rate';
    return (
      <tr className={aside ? 'row-aside' : undefined}>
        <th scope="row">{label}</th>
        <td className="column-unit">{unitName}</td>
        {columns.map((column, at) => (
          <FigureCell
            key={column}
            index={index}
            unit={unit}
            column={column}
            columnName={texts[column]}
            label={texts.cell(label, texts[column])}
            text={fieldText(isObject(row) ? row[column] : undefined)}
            place={places[at] ?? ''}
            invalid={messages.has(places[at] ?? '')}
            message={message}
            placeholder={placeholderOf(result, column)}
            edit={edit}
          />
        ))}
        {wrong === undefined ? (
          <>
            <td className={rateClass}>
              {result === undefined || (unit !== undefined && result.rate === null) ? (
                <span title={texts.noValueReason}>
                  {NO_FIGURE}
                  <span className="visually-hidden">{` ${texts.noValueReason}`}</span>
                </span>
              ) : (
                <FigureButton
                  path={`${path}.rate`}
                  name={`${label} ${texts.rate}`}
                  figure={printRate(result.rate, decimals)}
                />
              )}
            </td>
            <td className="column-status">
              {result?.status !== undefined && (
                <FigureButton
                  path={`${path}.status`}
                  name={`${label} ${texts.statusColumn}`}
                  figure={texts.status[result.status]}
                >
                  <StatusMark status={result.status} />
                  {texts.status[result.status]}
                </FigureButton>
              )}
              <span className="row-bar">
                <RateBar rate={result?.rate ?? null} progress={progress} />
              </span>
            </td>
          </>
        ) : (
          <td className="row-message" colSpan={2}>
            <FieldMessage id={message} sentence={messages.get(wrong)} />
          </td>
        )}
        <td className="column-details">
          {result?.outlier !== undefined && (
            <span className="row-note" aria-hidden="true">
              <NoteMark />
              {texts.outlierNote(`${result.outlier}%`)}
            </span>
          )}
          <button
            type="button"
            className="link"
            aria-expanded={detailsOpen}
            aria-label={`${texts.entry.details} ${label}`}
            onClick={() => onDetails(id)}
          >
            {texts.entry.details}
          </button>
        </td>
      </tr>
    );
  },
  (before, after) =>
    (Object.keys(after) as (keyof typeof after)[]).every(
      (key) =>
        Object.is(before[key], after[key]) ||
        (key === 'result' && JSON.stringify(before.result) === JSON.stringify(after.result)),
    ),
);

function unitRow(item: Json, unit: string): Json | undefined {
  const rows = isObject(item) ? item['byUnit'] : undefined;
  if (!Array.isArray(rows)) return undefined;
  return (rows as readonly Json[]).find((row) => isObject(row) && row['unit'] === unit);
}

function placeholderOf(result: RowResult | undefined, column: FigureColumn): string | undefined {
  const sum = column === 'reported' ? null : result?.[column];
  return sum === undefined || sum === null ? undefined : String(sum);
}
