import { assessedMonths, type DateRange, type MonthConvention } from '@sw-eval/core';
import { ConventionMark } from '../editor/figures/marks';
import { useLanguage } from '../i18n/LanguageContext';
import { useMethodTexts } from '../i18n/method/useMethodTexts';

/** Every way of counting months, each counted for the same two periods: they show what the choice is worth. */
export function MonthRules({
  period,
  agreement,
  used,
}: {
  period: DateRange;
  agreement: DateRange;
  used: MonthConvention;
}) {
  const { texts } = useLanguage();
  const t = useMethodTexts();
  const conventions = Object.keys(texts.conventions) as MonthConvention[];
  return (
    <section aria-labelledby="method-months">
      <div className="section-head">
        <h2 id="method-months">{t.months}</h2>
        <span className="help">{t.monthsHint}</span>
      </div>
      <table className="method-table" aria-labelledby="method-months">
        <thead>
          <tr>
            <th scope="col">{t.rule}</th>
            <th scope="col" className="column-number">
              {t.rangeOf(texts.evaluated, period.start, period.end)}
            </th>
            <th scope="col" className="column-number">
              {t.rangeOf(texts.agreement, agreement.start, agreement.end)}
            </th>
          </tr>
        </thead>
        <tbody>
          {conventions.map((convention) => (
            <tr key={convention} className={convention === used ? 'method-used' : undefined}>
              <th scope="row">
                {texts.conventions[convention]}
                {convention === used && (
                  <span className="explanation-convention">
                    <ConventionMark />
                    {t.used}
                  </span>
                )}
              </th>
              <td className="column-number">{assessedMonths(period, convention)}</td>
              <td className="column-number">{assessedMonths(agreement, convention)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
