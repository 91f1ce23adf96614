import type { Summary } from '@sw-eval/core';
import { NO_FIGURE, printRate } from '../../editor/figures/printFigure';
import { useDistrictTexts } from '../../i18n/district/useDistrictTexts';
import { useLanguage } from '../../i18n/LanguageContext';

/** A summary prints rates with so many decimals, as its workbook does. */
const DECIMALS = 2;

/** Every indicator over all stations that have it. */
export function Indicators({ summary: { indicators } }: { summary: Summary }) {
  const { locale } = useLanguage();
  const t = useDistrictTexts();
  if (indicators.length === 0) return null;
  return (
    <section className="district-section" aria-labelledby="district-indicators">
      <div className="section-head">
        <h2 id="district-indicators">{t.indicators}</h2>
        <span className="help">{t.indicatorsHint}</span>
      </div>
      <table className="district-table" aria-labelledby="district-indicators">
        <thead>
          <tr>
            <th scope="col">{t.indicator}</th>
            <th scope="col" className="column-number">
              {t.median}
            </th>
            <th scope="col" className="column-number column-quartiles">
              {t.quartiles}
            </th>
            <th scope="col" className="column-number">
              {t.onSchedule}
            </th>
            <th scope="col" className="column-number">
              {t.behindCount}
            </th>
            <th scope="col" className="column-number">
              {t.having}
            </th>
          </tr>
        </thead>
        <tbody>
          {indicators.map(({ id, label, rate, onSchedule, statuses, count }) => (
            <tr key={id}>
              <th scope="row">{label[locale]}</th>
              <td className="column-number">{printRate(rate?.median ?? null, DECIMALS)}</td>
              <td className="column-number column-quartiles">
                {rate === null
                  ? NO_FIGURE
                  : `${printRate(rate.lowerQuartile, DECIMALS)} ${printRate(rate.upperQuartile, DECIMALS)}`}
              </td>
              <td className="column-number">{printRate(onSchedule, DECIMALS)}</td>
              <td className={statuses.behind > 0 ? 'column-number alert-figure' : 'column-number'}>
                {statuses.behind}
              </td>
              <td className="column-number">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
