import { flushSync } from 'react-dom';
import { useLanguage } from '../../../i18n/LanguageContext';
import { isObject } from '../../draft/draft';
import { freeId, itemsAt, withItemAdded } from '../../draft/listEdits';
import { useEditor } from '../../EditorContext';
import { fieldId } from '../../fields/fieldId';
import { revealField } from '../../fields/revealField';

const OWN = ' own';

/** Adds a row: one of the scheme's indicators that the case does not have yet, or one of its own. */
export function AddIndicator() {
  const { locale, texts } = useLanguage();
  const { draft, edit, scheme } = useEditor();
  const ids = new Set(itemsAt(draft, ['indicators']).map((item) => (isObject(item) ? item['id'] : undefined)));
  const add = (chosen: string): void => {
    const index = itemsAt(draft, ['indicators']).length;
    const own = { id: freeId('own', ids), label: '', unit: '' };
    const item = { ...(chosen === OWN ? own : { id: chosen }), target: '', actual: '' };
    // Drawn at once, so that what is typed next goes into the new row.
    flushSync(() => edit((before) => withItemAdded(before, ['indicators'], item)));
    revealField(fieldId(['indicators', index, 'target']));
  };
  return (
    <select
      className="add-choice"
      aria-label={texts.entry.addIndicator}
      value=""
      onChange={(event) => add(event.target.value)}
    >
      <option value="" disabled>
        {texts.entry.addIndicator}
      </option>
      {scheme.indicators
        .filter(({ id }) => !ids.has(id))
        .map(({ id, label }) => (
          <option key={id} value={id}>
            {label[locale]}
          </option>
        ))}
      <option value={OWN}>{texts.entry.ownIndicator}</option>
    </select>
  );
}
