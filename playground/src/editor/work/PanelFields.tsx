import { useLanguage } from '../../i18n/LanguageContext';
import { isObject, type Json, type Path, valueAt } from '../draft/draft';
import { freeId } from '../draft/listEdits';
import { useEditor } from '../EditorContext';
import { fieldId } from '../fields/fieldId';
import { ItemList } from '../fields/ItemList';
import { TextField } from '../fields/TextField';

/** Where the members of the panel stand in a draft. */
export const PANEL: Path = ['engagement', 'panel'];

/** The evaluators: who they are, what conflict they declared, and whether they recused themselves. */
export function PanelFields() {
  const { texts } = useLanguage();
  const { draft, set } = useEditor();
  const t = texts.entry;
  return (
    <ItemList
      path={PANEL}
      label={t.panel}
      item={(items) => ({ id: freeId('e', items.map(idOf)), name: '' })}
      first="name"
    >
      {(place) => {
        const recused = [...place, 'recused'];
        return (
          <>
            <TextField path={[...place, 'name']} label={t.evaluatorName} />
            <TextField path={[...place, 'role']} label={t.role} />
            <TextField path={[...place, 'conflict']} label={t.conflict} wide />
            <label className="check-field">
              <input
                type="checkbox"
                id={fieldId(recused)}
                checked={valueAt(draft, recused) === true}
                onChange={(event) => set(recused, event.target.checked ? true : undefined)}
              />
              {t.recused}
            </label>
          </>
        );
      }}
    </ItemList>
  );
}

function idOf(item: Json): Json | undefined {
  return isObject(item) ? item['id'] : undefined;
}
