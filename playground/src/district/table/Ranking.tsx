import type { Band, Summary } from '@sw-eval/core';
import { useMemo, useState } from 'react';
import { useDistrictTexts } from '../../i18n/district/useDistrictTexts';
import { useLanguage } from '../../i18n/LanguageContext';
import type { DistrictStation } from '../station';
import { type Filter, filterRows, NO_FILTER } from './filterRows';
import { type Column, nextOrder, type Order, orderRows } from './orderRows';
import { RankingFilter } from './RankingFilter';
import { RankingRow } from './RankingRow';
import { stationRows } from './stationRows';

/** So many rows are shown at first, and with every press more: a page of thousands would be slow to set. */
const ROWS = 60;

/** All stations in a table that can be narrowed down and ordered; each opens in the editor. */
export function Ranking({
  stations,
  summary,
  bands,
  onOpen,
  onRemove,
}: {
  stations: readonly DistrictStation[];
  summary: Summary;
  /** The bands of the scheme all are graded by again; `undefined` where none is. */
  bands: readonly Band[] | undefined;
  onOpen: (station: DistrictStation) => void;
  onRemove: (key: string) => void;
}) {
  const { locale } = useLanguage();
  const t = useDistrictTexts();
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [order, setOrder] = useState<Order>({ column: 'rank', reversed: false });
  const [most, setMost] = useState(ROWS);
  const rows = useMemo(() => stationRows(stations, summary), [stations, summary]);
  const shown = useMemo(() => orderRows(filterRows(rows, filter), order, locale), [rows, filter, order, locale]);
  const head = (column: Column, className?: string) => (
    <th scope="col" className={className} aria-sort={sortOf(order, column)}>
      <button
        type="button"
        className="sort"
        title={t.sortBy(t.columns[column])}
        onClick={() => setOrder(nextOrder(order, column))}
      >
        {t.columns[column]}
      </button>
    </th>
  );
  return (
    <section className="district-section" aria-labelledby="district-ranking">
      <div className="section-head">
        <h2 id="district-ranking">{t.ranking}</h2>
        <output className="help">{t.rankingShown(shown.length, rows.length)}</output>
      </div>
      <RankingFilter
        filter={filter}
        onChange={(next) => {
          setFilter(next);
          setMost(ROWS);
        }}
        grades={summary.grades}
      />
      <table className="district-table ranking" aria-labelledby="district-ranking">
        <thead>
          <tr>
            {head('rank', 'column-rank')}
            {head('name')}
            <th scope="col" className="column-number">
              {t.columns.total}
            </th>
            <th scope="col">{t.columns.grade}</th>
            {bands !== undefined && (
              <>
                <th scope="col" className="column-number">
                  {t.regradedColumns.total}
                </th>
                <th scope="col">{t.regradedColumns.grade}</th>
                {head('regraded', 'column-number')}
              </>
            )}
            {head('behind', 'column-number')}
            {head('differences', 'column-number')}
            <td className="column-remove" />
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, most).map((row) => (
            <RankingRow key={row.station.key} row={row} bands={bands} onOpen={onOpen} onRemove={onRemove} />
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p className="help">{t.nothingShown}</p>}
      {shown.length > most && (
        <button type="button" className="link" onClick={() => setMost(most + ROWS)}>
          {t.showMore(Math.min(ROWS, shown.length - most))}
        </button>
      )}
    </section>
  );
}

/** How a column is ordered, for those who do not see it. Counts begin with the greatest. */
function sortOf({ column, reversed }: Order, asked: Column): 'ascending' | 'descending' | undefined {
  if (column !== asked) return undefined;
  const fromGreatest = asked === 'behind' || asked === 'differences';
  return reversed === fromGreatest ? 'ascending' : 'descending';
}
