import { useState } from 'react';
import { type Path, pathKey, valueAt } from '../draft/draft';
import { fieldText } from '../draft/fieldText';
import { isUnfinished } from '../draft/unfinished';
import { useEditor } from '../EditorContext';

/** The id of the element that shows what is wrong at a path. */
export function messageId(path: Path): string {
  return `message-${pathKey(path).replaceAll('.', '-')}`;
}

/** The id of the input at a path. */
export function fieldId(path: Path): string {
  return `field-${pathKey(path).replaceAll('.', '-')}`;
}

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
}: {
  path: Path;
  label?: string;
  kind: 'figure' | 'date';
  decimals?: number;
  message?: string;
  alsoAt?: Path;
  emptyMeansNone?: boolean;
}) {
  const { draft, messages, set } = useEditor();
  const [unfinished, setUnfinished] = useState('');
  const text = fieldText(valueAt(draft, path), decimals);
  const invalid = messages.at.has(pathKey(path)) || messages.at.has(pathKey(alsoAt));
  return (
    <input
      id={fieldId(path)}
      className={`field field-${kind}`}
      type="text"
      inputMode={kind === 'figure' ? 'decimal' : 'text'}
      autoComplete="off"
      spellCheck={false}
      aria-label={label}
      aria-invalid={invalid}
      aria-describedby={invalid ? message : undefined}
      placeholder={kind === 'date' ? 'YYYY-MM-DD' : undefined}
      value={unfinished === `${text}.` ? unfinished : text}
      onChange={(event) => {
        const typed = event.target.value;
        setUnfinished(typed);
        if (kind === 'figure' && isUnfinished(typed)) set(path, typed.slice(0, -1));
        else set(path, typed === '' && emptyMeansNone ? undefined : typed);
      }}
      onBlur={() => setUnfinished('')}
    />
  );
}
