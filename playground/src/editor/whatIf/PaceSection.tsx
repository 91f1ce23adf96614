import type { Evaluation } from '@sw-eval/core';
import { useWhatIfTexts } from '../../i18n/whatIf/useWhatIfTexts';
import { FigureButton } from '../explain/FigureButton';
import { StatusMark } from '../figures/marks';
import { NO_FIGURE } from '../figures/printFigure';
import { AnswerHead } from './AnswerHead';

const DECIMALS = 2;

/** What each indicator below its target still needs in every month that is left. */
export function PaceSection({ evaluation }: { evaluation: Evaluation }) {
  const { locale, texts, t } = useWhatIfTexts();
  const below = evaluation.indicators.filter(({ outlook }) => outlook.remaining > 0);
  const periodOnly = evaluation.targetBasis === 'period';
  return (
    <section className="answer" aria-labelledby="what-if-pace">
      <div className="section-head">
        <h2 id="what-if-pace">{t.pace}</h2>
        <span className="help">{periodOnly ? t.pacePeriodOnly : t.paceHint(String(evaluation.period.monthsLeft))}</span>
      </div>
      {below.length === 0 ? (
        <p className="help">{t.paceNone}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must be able to reach it
        <section className="answer-scroll" aria-label={t.table(t.pace)} tabIndex={0}>
          <table className="answer-table">
            <AnswerHead
              rows={texts.indicator}
              figures={[texts.actual, texts.target, t.remaining, t.perMonth, t.projected]}
            />
            <tbody>
              {below.map(({ id, label, unit, status, actual, target, outlook }) => {
                const name = label[locale];
                const of = (key: 'remaining' | 'neededPerMonth' | 'projected', word: string, figure: string | null) =>
                  figure === null ? (
                    <span title={periodOnly ? t.pacePeriodOnly : t.noMonthLeft}>{NO_FIGURE}</span>
                  ) : (
                    <FigureButton path={`indicators.${id}.outlook.${key}`} name={`${name} ${word}`} figure={figure} />
                  );
                return (
                  <tr key={id}>
                    <th scope="row">
                      <span className="with-mark">
                        <StatusMark status={status} />
                        {name}
                        <span className="help">{texts.status[status]}</span>
                      </span>
                    </th>
                    <td className="end">{actual}</td>
                    <td className="end">{`${target} ${unit[locale]}`.trim()}</td>
                    <td className="end">{of('remaining', t.remaining, String(outlook.remaining))}</td>
                    <td className="end figure-bold">
                      {of('neededPerMonth', t.perMonth, outlook.neededPerMonth?.toFixed(DECIMALS) ?? null)}
                    </td>
                    <td className="end">
                      {of('projected', t.projected, outlook.projected?.toFixed(DECIMALS) ?? null)}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
