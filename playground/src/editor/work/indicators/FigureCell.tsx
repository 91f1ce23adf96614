import { memo, useCallback } from 'react';
import type { Path } from '../../draft/draft';
import { type FigureColumn, withCell } from '../../draft/figureCells';
import type { EditorActions } from '../../EditorContext';
import { FieldInput } from '../../fields/FieldInput';
import { fieldId } from '../../fields/fieldId';

/** One cell of the grid. Everything it needs comes in, so that a key typed elsewhere does not draw it again. */
export const FigureCell = memo(function FigureCell({
  index,
  unit,
  column,
  columnName,
  label,
  text,
  place,
  invalid,
  message,
  placeholder,
  edit,
}: {
  index: number;
  unit: string | undefined;
  column: FigureColumn;
  columnName: string;
  label: string;
  text: string;
  /** Its place in the draft, written out. */
  place: string;
  invalid: boolean;
  message: string;
  placeholder?: string | undefined;
  edit: EditorActions['edit'];
}) {
  const onType = useCallback(
    (typed: string) => edit((draft) => withCell(draft, index, unit, column, typed), `${index} ${unit ?? ''} ${column}`),
    [edit, index, unit, column],
  );
  return (
    <td className={`column-figure cell-${column}`}>
      <span className="cell-label" aria-hidden="true">
        {columnName}
      </span>
      <FieldInput
        id={fieldId(place.split('.') as Path)}
        kind="figure"
        text={text}
        label={label}
        invalid={invalid}
        message={message}
        placeholder={placeholder}
        listName={column}
        onType={onType}
      />
    </td>
  );
});
