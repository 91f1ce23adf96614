import type { FoundValue } from '@sw-eval/report/read';
import { useLanguage } from '../../i18n/LanguageContext';
import { DiffersMark } from '../figures/marks';
import type { Choice } from './reviewDraft';
import { isUnsure } from './reviewGroups';
import { showPlace } from './showPlace';
import { valueChoices } from './valueChoices';
import { valueName } from './valueName';

const LONG = 40;

/** One value that was read: whether to take it, its words to correct, where it stands, and what is unsure about it. */
export function FoundRow({
  value,
  choice,
  differs,
  hasText,
  onChoice,
}: {
  value: FoundValue;
  choice: Choice;
  differs: boolean;
  hasText: boolean;
  onChoice: (path: string, choice: Choice) => void;
}) {
  const { locale, texts } = useLanguage();
  const t = texts.review;
  const name = valueName(value.path, locale, texts);
  const read = String(value.value);
  const choices = valueChoices(value.path, locale, texts);
  const where = value.cell ?? '';
  return (
    <tr className={choice.accepted ? undefined : 'found-aside'}>
      <th scope="row">
        <label className="check-field">
          <input
            type="checkbox"
            checked={choice.accepted}
            aria-label={t.take(name)}
            onChange={(event) => onChoice(value.path, { ...choice, accepted: event.target.checked })}
          />
          {name}
        </label>
      </th>
      <td>
        {choices !== undefined && Object.hasOwn(choices, read) ? (
          <select
            className="field field-choice"
            aria-label={t.correct(name)}
            value={choice.typed ?? read}
            disabled={!choice.accepted}
            onChange={(event) => onChoice(value.path, { ...choice, typed: event.target.value })}
          >
            {Object.entries(choices).map(([each, words]) => (
              <option key={each} value={each}>
                {words}
              </option>
            ))}
          </select>
        ) : read.length > LONG ? (
          <span className="found-long">{read}</span>
        ) : (
          <input
            className="field"
            aria-label={t.correct(name)}
            value={choice.typed ?? read}
            disabled={!choice.accepted}
            onChange={(event) => onChoice(value.path, { ...choice, typed: event.target.value })}
          />
        )}
      </td>
      <td className="found-notes">
        {differs ? (
          <span className="alert-text found-differs">
            <DiffersMark />
            {t.toCheck}
          </span>
        ) : (
          isUnsure(value) && <span className="alert-text">{t.unsure}</span>
        )}
        {value.derived !== undefined && /\.target$/.test(value.path) && <span className="help">{t.derived}</span>}
        {hasText ? (
          <button type="button" className="link" aria-label={t.showPlaceOf(name)} onClick={() => showPlace(value.path)}>
            {t.showPlace}
          </button>
        ) : (
          <span className="help found-place">{where === '' ? `“${value.text}”` : where}</span>
        )}
      </td>
    </tr>
  );
}
