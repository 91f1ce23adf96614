import { useLanguage } from '../../i18n/LanguageContext';
import { type Json, type Path, pathKey } from '../draft/draft';
import { itemsAt, withItemAdded, withItemRemoved } from '../draft/listEdits';
import { useEditor } from '../EditorContext';
import { AddButton } from '../fields/AddButton';
import { FieldMessage } from '../fields/FieldMessage';
import { fieldId, messageId } from '../fields/fieldId';
import { ItemSteps } from '../fields/ItemSteps';
import { LinesInput } from '../fields/TextField';

const METHODS: Path = ['engagement', 'methods'];

/** How the evaluation was done: the six usual methods to be ticked, and others in the case's own words. */
export function MethodFields() {
  const { texts } = useLanguage();
  const { draft, edit, messages } = useEditor();
  const t = texts.entry;
  const named = itemsAt(draft, METHODS);
  const usual = Object.entries(t.methodNames);
  const isUsual = (method: Json): boolean => usual.some(([id]) => id === method);
  return (
    <fieldset className="text-list" aria-label={t.methods}>
      <div className="text-list-head">
        <span className="label">{t.methods}</span>
        <AddButton
          label={t.otherMethod}
          add={(before) => withItemAdded(before, METHODS, '')}
          focus={(before) => fieldId([...METHODS, itemsAt(before, METHODS).length])}
        />
      </div>
      <div className="check-row">
        {usual.map(([id, name]) => {
          const at = named.indexOf(id);
          return (
            <label className="check-field" key={id}>
              <input
                type="checkbox"
                checked={at !== -1}
                onChange={() =>
                  edit((before) =>
                    at === -1 ? withItemAdded(before, METHODS, id) : withItemRemoved(before, METHODS, at),
                  )
                }
              />
              {name}
            </label>
          );
        })}
      </div>
      {named.map((method, index) => {
        if (isUsual(method)) return null;
        const place = [...METHODS, index];
        const name = `${t.methods} ${index + 1}`;
        return (
          <div className="text-list-item" key={pathKey(place)}>
            <LinesInput path={place} label={name} />
            <ItemSteps list={METHODS} index={index} name={name} />
            <FieldMessage id={messageId(place)} sentence={messages.at.get(pathKey(place))} />
          </div>
        );
      })}
    </fieldset>
  );
}
