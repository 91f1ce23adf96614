import type { Path } from '../../draft/draft';
import { type SchemePart, schemeValue, withSchemeValue } from '../../draft/schemeParts';
import { useEditor } from '../../EditorContext';
import { fieldId } from '../../fields/fieldId';

/** One of some values within a part of the scheme. */
export function SchemeChoice({
  part,
  rest,
  label,
  choices,
  none,
}: {
  part: SchemePart;
  rest: Path;
  label: string;
  choices: Readonly<Record<string, string>>;
  none?: string;
}) {
  const { draft, edit, scheme } = useEditor();
  const id = fieldId(['scheme', part, ...rest]);
  const value = schemeValue(draft, scheme, part, rest);
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field field-choice"
        value={typeof value === 'string' ? value : ''}
        onChange={({ target }) =>
          edit((before) => withSchemeValue(before, scheme, part, rest, target.value === '' ? undefined : target.value))
        }
      >
        {none !== undefined && <option value="">{none}</option>}
        {Object.entries(choices).map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
