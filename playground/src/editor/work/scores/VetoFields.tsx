import { useLanguage } from '../../../i18n/LanguageContext';
import { isObject } from '../../draft/draft';
import { itemsAt, withItemAdded, withItemRemoved } from '../../draft/listEdits';
import { useEditor } from '../../EditorContext';
import { TextField } from '../../fields/TextField';

/** The scheme's vetoes; one that is invoked wants its evidence. */
export function VetoFields() {
  const { locale, texts } = useLanguage();
  const { draft, edit, scheme } = useEditor();
  if (scheme.vetoes.length === 0) return null;
  const invoked = itemsAt(draft, ['vetoes']);
  return (
    <fieldset className="item-list">
      <legend className="label">{texts.entry.vetoes}</legend>
      {scheme.vetoes.map((veto) => {
        const at = invoked.findIndex((each) => isObject(each) && each['id'] === veto.id);
        return (
          <div className="item-fields" key={veto.id}>
            <label className="check-field">
              <input
                type="checkbox"
                checked={at !== -1}
                onChange={() =>
                  edit((before) =>
                    at === -1
                      ? withItemAdded(before, ['vetoes'], { id: veto.id, evidence: '' })
                      : withItemRemoved(before, ['vetoes'], at),
                  )
                }
              />
              {veto.label[locale]}
            </label>
            {at !== -1 && <TextField path={['vetoes', at, 'evidence']} label={texts.entry.evidence} required lines />}
          </div>
        );
      })}
    </fieldset>
  );
}
