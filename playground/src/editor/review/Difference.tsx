import { type Discrepancy, formatDiscrepancy } from '@sw-eval/core';
import type { FoundValue } from '@sw-eval/report/read';
import { useLanguage } from '../../i18n/LanguageContext';
import { DiffersMark, NoteMark } from '../figures/marks';
import type { Choice } from './reviewDraft';
import { showPlace } from './showPlace';

/**
 * One thing that differs, as a sentence, with the way to its place in the text. Where a mention differs from an
 * indicator's figure, which of the two counts can be chosen; the other stays in the record of what the text mentions.
 */
export function Difference({
  discrepancy,
  figure,
  place,
  choice,
  onChoice,
}: {
  discrepancy: Discrepancy;
  /** Path of the indicator's figure that a mention differs from. */
  figure: string | undefined;
  /** What was read at the place, where the text is shown. */
  place: FoundValue | undefined;
  choice: Choice;
  onChoice: (path: string, choice: Choice) => void;
}) {
  const { locale, texts } = useLanguage();
  const { stated, expected, severity } = discrepancy;
  const options = [expected, stated].map(String);
  const chosen = choice.typed ?? String(expected);
  return (
    <li>
      {severity === 'note' ? <NoteMark /> : <DiffersMark />}
      <span>
        {formatDiscrepancy(discrepancy, locale)}
        {figure !== undefined && (
          <fieldset className="difference" aria-label={texts.review.whichCounts}>
            {options.map((option) => (
              <label key={option}>
                <input
                  type="radio"
                  name={figure}
                  checked={option === chosen}
                  onChange={() => onChoice(figure, { ...choice, typed: option })}
                />
                <b>{option}</b>
              </label>
            ))}
          </fieldset>
        )}
      </span>
      {place !== undefined && (
        <button type="button" className="link" onClick={() => showPlace(place.path)}>
          {texts.review.showPlace}
        </button>
      )}
    </li>
  );
}
