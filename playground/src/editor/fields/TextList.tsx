import { useLanguage } from '../../i18n/LanguageContext';
import { type Path, pathKey } from '../draft/draft';
import { itemsAt, withItemAdded } from '../draft/listEdits';
import { useEditor } from '../EditorContext';
import { AddButton } from './AddButton';
import { FieldMessage } from './FieldMessage';
import { fieldId, messageId } from './fieldId';
import { ItemSteps } from './ItemSteps';
import { LinesInput } from './TextField';
import { TextWarning } from './TextWarning';

/**
 * A list of texts at a path of the draft, one field each. Each field is named by the list and its number, and after
 * that by `of`, what the list belongs to.
 */
export function TextList({ path, label, of = '' }: { path: Path; label: string; of?: string }) {
  const { texts } = useLanguage();
  const { draft, messages } = useEditor();
  const items = itemsAt(draft, path);
  const headingId = `${fieldId(path)}-name`;
  return (
    <fieldset className="text-list" aria-labelledby={headingId}>
      <div className="text-list-head">
        <span className="label" id={headingId}>
          {label}
          {of !== '' && <span className="visually-hidden">{`，${of}`}</span>}
        </span>
        <AddButton
          label={texts.entry.addTo(label)}
          add={(before) => withItemAdded(before, path, '')}
          focus={(before) => fieldId([...path, itemsAt(before, path).length])}
        />
      </div>
      {items.map((_, index) => {
        const place = [...path, index];
        const name = `${label} ${index + 1}${of === '' ? '' : `，${of}`}`;
        return (
          // Texts have no id of their own: their place in the list is their identity.
          <div className="text-list-item" key={pathKey(place)}>
            <LinesInput path={place} label={name} />
            <ItemSteps list={path} index={index} name={name} />
            <TextWarning path={place} />
            <FieldMessage id={messageId(place)} sentence={messages.at.get(pathKey(place))} />
          </div>
        );
      })}
    </fieldset>
  );
}
