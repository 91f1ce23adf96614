import { type Path, valueAt } from '../draft/draft';
import { useEditor } from '../EditorContext';
import { fieldId } from './fieldId';

/** One of some values at a path of the draft. `none` names the choice that takes the key away. */
export function ChoiceField({
  path,
  label,
  choices,
  none,
}: {
  path: Path;
  label: string;
  choices: Readonly<Record<string, string>>;
  none?: string;
}) {
  const { draft, set } = useEditor();
  const value = valueAt(draft, path);
  return (
    <div className="text-field">
      <label htmlFor={fieldId(path)}>{label}</label>
      <select
        id={fieldId(path)}
        className="field field-choice"
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => set(path, event.target.value === '' ? undefined : event.target.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {Object.entries(choices).map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
