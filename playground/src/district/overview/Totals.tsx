import type { Summary } from '@sw-eval/core';
import { printPoints } from '../../editor/figures/printFigure';
import { useDistrictTexts } from '../../i18n/district/useDistrictTexts';
import type { DistrictStation } from '../station';
import { TotalsChart } from './TotalsChart';

/** A summary prints totals with so many decimals, as the district's chart and workbook do. */
const DECIMALS = 2;

/** The distribution of the totals: five figures and the chart of the stations. */
export function Totals({ summary, stations }: { summary: Summary; stations: readonly DistrictStation[] }) {
  const t = useDistrictTexts();
  const { totals, count, complete } = summary;
  const stages = new Set(stations.map(({ evaluation }) => evaluation.stage)).size;
  const schemes = new Set(stations.map(({ evaluation }) => `${evaluation.scheme.id} ${evaluation.scheme.totalPoints}`))
    .size;
  return (
    <section className="district-section" aria-labelledby="district-totals">
      <div className="section-head">
        <h2 id="district-totals">{t.overview}</h2>
        <span className="help">{t.complete(complete, count)}</span>
      </div>
      {(stages > 1 || schemes > 1) && <p className="alert-text">{t.mixed(stages, schemes)}</p>}
      {totals === null ? (
        <p className="help">{t.noTotals}</p>
      ) : (
        <>
          <dl className="district-five">
            {[totals.min, totals.lowerQuartile, totals.median, totals.upperQuartile, totals.max].map((value, index) => (
              <div key={t.five[index]}>
                <dt>{t.five[index]}</dt>
                <dd>{printPoints(value, DECIMALS)}</dd>
              </div>
            ))}
          </dl>
          {totals.method === 'sketch' && <p className="help">{t.sketch}</p>}
          <TotalsChart summary={summary} />
        </>
      )}
    </section>
  );
}
