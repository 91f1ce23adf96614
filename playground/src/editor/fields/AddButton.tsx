import { flushSync } from 'react-dom';
import type { Draft } from '../draft/draft';
import { useEditor } from '../EditorContext';
import { revealField } from './revealField';

/** Adds something to the draft, and focuses the field with the id that `focus` gives for the draft before. */
export function AddButton({
  label,
  add,
  focus,
}: {
  label: string;
  add: (draft: Draft) => Draft;
  focus: (draft: Draft) => string;
}) {
  const { draft, edit } = useEditor();
  return (
    <button
      type="button"
      className="link add-button"
      onClick={() => {
        const id = focus(draft);
        // Drawn at once, so that what is typed next goes into the new field.
        flushSync(() => edit(add));
        revealField(id);
      }}
    >
      {label}
    </button>
  );
}
