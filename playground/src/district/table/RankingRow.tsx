import type { Band } from '@sw-eval/core';
import { memo } from 'react';
import { NO_FIGURE, printPoints } from '../../editor/figures/printFigure';
import { useDistrictTexts } from '../../i18n/district/useDistrictTexts';
import { useLanguage } from '../../i18n/LanguageContext';
import type { DistrictStation } from '../station';
import type { Place, StationRow } from './stationRows';

/** A regraded total has as many decimals as the district's workbook gives it. */
const DECIMALS = 2;

/** One station: its place, what it comes to, what needs somebody. Its name opens it. */
export const RankingRow = memo(function RankingRow({
  row: { station, place, regraded, grade, behind, differences },
  bands,
  onOpen,
  onRemove,
}: {
  row: StationRow;
  bands: readonly Band[] | undefined;
  onOpen: (station: DistrictStation) => void;
  onRemove: (key: string) => void;
}) {
  const { locale, texts } = useLanguage();
  const t = useDistrictTexts();
  const { station: about, stage, total, scheme } = station.evaluation;
  const newGrade = bands?.find(({ id }) => id === regraded?.grade)?.label[locale] ?? t.noGrade;
  return (
    <tr>
      <td className="column-rank">
        <Rank place={place} />
      </td>
      <th scope="row">
        <button type="button" className="link ranking-name" title={t.open(about.name)} onClick={() => onOpen(station)}>
          {about.name}
        </button>
        <span className="ranking-from">
          {station.file === '' ? texts.stage[stage] : `${texts.stage[stage]} ${station.file}`}
        </span>
      </th>
      <td className="column-number ranking-total">{printPoints(total, scheme.rounding.decimals)}</td>
      <td>{grade?.label[locale] ?? t.noGrade}</td>
      {bands !== undefined &&
        (regraded === undefined ? (
          <td className="ranking-apart" colSpan={3}>
            {t.notComparable}
          </td>
        ) : (
          <>
            <td className="column-number ranking-total" data-label={t.regradedColumns.total}>
              {printPoints(regraded.total, DECIMALS)}
            </td>
            <td className={newGrade === grade?.label[locale] ? undefined : 'ranking-changed'}>{newGrade}</td>
            <td className="column-number" data-label={t.columns.regraded}>
              <Rank place={regraded} />
            </td>
          </>
        ))}
      <td className={behind > 0 ? 'column-number alert-figure' : 'column-number'} data-label={t.columns.behind}>
        {behind}
      </td>
      <td
        className={differences > 0 ? 'column-number alert-figure' : 'column-number'}
        data-label={t.columns.differences}
      >
        {differences}
      </td>
      <td className="column-remove">
        <button
          type="button"
          className="link"
          aria-label={`${t.removeShort} ${about.name}`}
          onClick={() => onRemove(station.key)}
        >
          {t.removeShort}
        </button>
      </td>
    </tr>
  );
});

function Rank({ place }: { place: Place | undefined }) {
  const t = useDistrictTexts();
  if (place === undefined) return <span title={t.notRanked}>{NO_FIGURE}</span>;
  return (
    <>
      {place.rank}
      {place.tied && <span className="ranking-tied"> {t.tied}</span>}
    </>
  );
}
