import { type Path, pathKey, valueAt } from '../draft/draft';
import { fieldText } from '../draft/fieldText';
import { useEditor } from '../EditorContext';
import { FieldInput, type FieldKind } from './FieldInput';
import { fieldId, messageId } from './fieldId';

/**
 * One line of text at a path of the draft. What is typed goes into the draft as typed.
 *
 * `label` is its accessible name where no `label` element names it. `message` is the id of the element that says what
 * is wrong. `alsoAt` is a second path whose issue marks this field too. `emptyMeansNone`: an empty field takes the key
 * away.
 */
export function Field({
  path,
  label,
  kind,
  decimals,
  message = messageId(path),
  alsoAt = path,
  emptyMeansNone = false,
  placeholder,
}: {
  path: Path;
  label?: string;
  kind: FieldKind;
  decimals?: number;
  message?: string;
  alsoAt?: Path;
  emptyMeansNone?: boolean;
  placeholder?: string;
}) {
  const { draft, messages, set } = useEditor();
  return (
    <FieldInput
      id={fieldId(path)}
      kind={kind}
      label={label}
      text={fieldText(valueAt(draft, path), decimals)}
      invalid={messages.at.has(pathKey(path)) || messages.at.has(pathKey(alsoAt))}
      message={message}
      placeholder={placeholder}
      onType={(text) => set(path, text === '' && emptyMeansNone ? undefined : text)}
    />
  );
}
