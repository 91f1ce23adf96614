import { useLanguage } from '../i18n/LanguageContext';
import { TEXT_SIZES, type TextSize } from '../settings/settings';

/** The usual size of text, or a larger one for those who want it. */
export function TextSizeChoice({ textSize, onChange }: { textSize: TextSize; onChange: (textSize: TextSize) => void }) {
  const { texts } = useLanguage();
  return (
    <select
      className="theme-choice"
      aria-label={texts.textSize}
      value={textSize}
      onChange={(event) => onChange(TEXT_SIZES.find((known) => known === event.target.value) ?? 'usual')}
    >
      {TEXT_SIZES.map((each) => (
        <option key={each} value={each}>
          {texts.textSizes[each]}
        </option>
      ))}
    </select>
  );
}
