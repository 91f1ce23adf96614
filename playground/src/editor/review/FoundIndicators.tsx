import type { FoundValue } from '@sw-eval/report/read';
import { useLanguage } from '../../i18n/LanguageContext';
import { DiffersMark } from '../figures/marks';
import { NO_FIGURE } from '../figures/printFigure';
import type { Choice } from './reviewDraft';
import { type IndicatorFound, isUnsure } from './reviewGroups';
import { showPlace } from './showPlace';
import { valueName } from './valueName';

/** The indicators that were read: actual, the rate as printed, and the target, which often is worked back from it. */
export function FoundIndicators({
  rows,
  choices,
  differing,
  hasText,
  onChoice,
}: {
  rows: readonly IndicatorFound[];
  choices: ReadonlyMap<string, Choice>;
  differing: ReadonlySet<string>;
  hasText: boolean;
  onChoice: (path: string, choice: Choice) => void;
}) {
  const { locale, texts } = useLanguage();
  const t = texts.review;
  const choiceOf = (value: FoundValue): Choice => choices.get(value.path) ?? { accepted: true };
  return (
    <table className="found found-indicators" aria-labelledby="review-figures">
      <thead>
        <tr>
          <th scope="col">{texts.indicator}</th>
          <th scope="col" className="found-figure">
            {texts.actual}
          </th>
          <th scope="col" className="found-figure">
            {texts.rate}
          </th>
          <th scope="col" className="found-figure">
            {texts.target}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const values = [row.actual, row.target].flatMap((value) => value ?? []);
          const [first] = values;
          if (first === undefined) return null;
          const name = valueName(`indicators.${row.id}`, locale, texts);
          const accepted = values.some((value) => choiceOf(value).accepted);
          const cell = (value: FoundValue | undefined) => (
            <td className="found-figure">
              {value === undefined ? (
                NO_FIGURE
              ) : (
                <input
                  className="field field-figure"
                  inputMode="decimal"
                  aria-label={t.correct(valueName(value.path, locale, texts))}
                  value={choiceOf(value).typed ?? String(value.value)}
                  disabled={!choiceOf(value).accepted}
                  onChange={(event) => onChoice(value.path, { ...choiceOf(value), typed: event.target.value })}
                />
              )}
            </td>
          );
          return (
            <tr key={row.id} className={accepted ? undefined : 'found-aside'}>
              <th scope="row">
                <label className="check-field">
                  <input
                    type="checkbox"
                    checked={accepted}
                    aria-label={t.take(name)}
                    onChange={(event) => {
                      for (const value of values) {
                        onChoice(value.path, { ...choiceOf(value), accepted: event.target.checked });
                      }
                    }}
                  />
                  {name}
                </label>
              </th>
              {cell(row.actual)}
              <td className="found-figure">{row.rate === undefined ? NO_FIGURE : `${row.rate.text}`}</td>
              {cell(row.target)}
              <td className="found-notes">
                {values.some(({ path }) => differing.has(path)) ? (
                  <span className="alert-text found-differs">
                    <DiffersMark />
                    {t.toCheck}
                  </span>
                ) : (
                  values.some((value) => isUnsure(value)) && <span className="alert-text">{t.unsure}</span>
                )}
                {row.target?.derived !== undefined && <span className="help">{t.derivedTarget}</span>}
                {hasText ? (
                  <button
                    type="button"
                    className="link"
                    aria-label={t.showPlaceOf(name)}
                    onClick={() => showPlace((row.actual ?? first).path)}
                  >
                    {t.showPlace}
                  </button>
                ) : (
                  <span className="help">{values.map(({ cell: at, text }) => at ?? `“${text}”`).join(' ')}</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
