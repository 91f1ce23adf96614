import { memo, useState } from 'react';
import { isUnfinished } from '../draft/unfinished';
import { plainFigure } from './plainFigure';

/** What is typed into a field: a figure, a date, a line of text, or an id. */
export type FieldKind = 'figure' | 'date' | 'text';

/**
 * One line of text. `onType` gets what was typed; of figures and dates full-width digits and the spaces around them are
 * turned into plain ones, which the field then shows. A number still being typed, `9.`, counts as the number before the
 * point.
 */
export const FieldInput = memo(function FieldInput({
  id,
  text,
  kind,
  label,
  invalid,
  message,
  placeholder,
  listName,
  onType,
}: {
  id: string;
  text: string;
  kind: FieldKind;
  label?: string | undefined;
  invalid: boolean;
  message: string;
  placeholder?: string | undefined;
  /** Name of the grid column a cell belongs to. */
  listName?: string | undefined;
  onType: (text: string) => void;
}) {
  const [unfinished, setUnfinished] = useState('');
  const [composing, setComposing] = useState<string>();
  const take = (typed: string): void => {
    const plain = kind === 'text' ? typed : plainFigure(typed);
    setUnfinished(plain);
    onType(kind === 'figure' && isUnfinished(plain) ? plain.slice(0, -1) : plain);
  };
  return (
    <input
      id={id}
      className={`field field-${kind}`}
      type="text"
      inputMode={kind === 'figure' ? 'decimal' : 'text'}
      autoComplete="off"
      spellCheck={false}
      aria-label={label}
      aria-invalid={invalid}
      aria-describedby={invalid ? message : undefined}
      placeholder={kind === 'date' ? 'YYYY-MM-DD' : placeholder}
      data-column={listName}
      data-empty={text === ''}
      value={composing ?? (unfinished === `${text}.` ? unfinished : text)}
      onChange={(event) => {
        const typed = event.target.value;
        // An input method's text is not touched until it is finished.
        if (event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing) setComposing(typed);
        else take(typed);
      }}
      onCompositionEnd={(event) => {
        setComposing(undefined);
        take(event.currentTarget.value);
      }}
      onBlur={() => setUnfinished('')}
    />
  );
});
