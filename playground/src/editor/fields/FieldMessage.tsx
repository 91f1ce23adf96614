import { useLanguage } from '../../i18n/LanguageContext';
import { DiffersMark } from '../figures/marks';

/** Below a field: what is wrong with what was typed; quietly, that it is still to be filled in. */
export function FieldMessage({ id, sentence }: { id: string; sentence: string | undefined }) {
  const { texts } = useLanguage();
  if (sentence === undefined) return null;
  if (sentence === texts.missing) {
    return (
      <span className="field-message field-missing" id={id}>
        {sentence}
      </span>
    );
  }
  return (
    <span className="field-message" id={id}>
      <DiffersMark />
      <span>{sentence}</span>
    </span>
  );
}
