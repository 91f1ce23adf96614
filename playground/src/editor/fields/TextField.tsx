import { type Path, pathKey, valueAt } from '../draft/draft';
import { useEditor } from '../EditorContext';
import { Field } from './Field';
import type { FieldKind } from './FieldInput';
import { FieldMessage } from './FieldMessage';
import { fieldId, messageId, warningId } from './fieldId';
import { TextWarning } from './TextWarning';

/** A field below its label, with the sentence on what is wrong below it. `lines`: a text of several lines. */
export function TextField({
  path,
  label,
  kind = 'text',
  lines = false,
  required = false,
  wide = false,
  placeholder,
}: {
  path: Path;
  label: string;
  kind?: FieldKind;
  lines?: boolean;
  /** Whether a case must have it: then an empty field stays in the draft as an empty text, and is refused. */
  required?: boolean;
  wide?: boolean;
  placeholder?: string;
}) {
  const { messages } = useEditor();
  return (
    <div className={wide || lines ? 'text-field text-field-wide' : 'text-field'}>
      <label htmlFor={fieldId(path)}>{label}</label>
      {lines ? (
        <LinesInput path={path} required={required} />
      ) : (
        <Field path={path} kind={kind} emptyMeansNone={!required} {...(placeholder !== undefined && { placeholder })} />
      )}
      <TextWarning path={path} />
      <FieldMessage id={messageId(path)} sentence={messages.at.get(pathKey(path))} />
    </div>
  );
}

/** A text of several lines at a path of the draft. */
export function LinesInput({ path, label, required = true }: { path: Path; label?: string; required?: boolean }) {
  const { draft, messages, set, warnings } = useEditor();
  const warned = warnings.has(pathKey(path));
  const value = valueAt(draft, path);
  const invalid = messages.at.has(pathKey(path));
  return (
    <textarea
      id={fieldId(path)}
      className="field field-lines"
      rows={2}
      aria-label={label}
      data-empty={value === undefined || value === ''}
      aria-invalid={invalid}
      aria-describedby={invalid ? messageId(path) : warned ? warningId(path) : undefined}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => set(path, event.target.value === '' && !required ? undefined : event.target.value)}
    />
  );
}
