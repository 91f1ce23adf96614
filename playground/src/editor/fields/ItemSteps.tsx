import { useLanguage } from '../../i18n/LanguageContext';
import type { Path } from '../draft/draft';
import { itemsAt, withItemMoved, withItemRemoved } from '../draft/listEdits';
import { useEditor } from '../EditorContext';

/** Moves an item of a list up or down, or removes it. `name` says which item, for those who do not see the row. */
export function ItemSteps({
  list,
  index,
  name,
  keepEmpty = false,
}: {
  list: Path;
  index: number;
  name: string;
  keepEmpty?: boolean;
}) {
  const { texts } = useLanguage();
  const { draft, edit } = useEditor();
  const t = texts.entry;
  const last = itemsAt(draft, list).length - 1;
  return (
    <span className="item-steps">
      <button
        type="button"
        className="link"
        aria-label={`${t.up} ${name}`}
        disabled={index === 0}
        onClick={() => edit((before) => withItemMoved(before, list, index, -1))}
      >
        {t.up}
      </button>
      <button
        type="button"
        className="link"
        aria-label={`${t.down} ${name}`}
        disabled={index === last}
        onClick={() => edit((before) => withItemMoved(before, list, index, 1))}
      >
        {t.down}
      </button>
      <button
        type="button"
        className="link"
        aria-label={`${t.remove} ${name}`}
        onClick={() => edit((before) => withItemRemoved(before, list, index, keepEmpty))}
      >
        {t.remove}
      </button>
    </span>
  );
}
