import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/LanguageContext';
import type { Json, Path } from '../draft/draft';
import { pathKey } from '../draft/draft';
import { itemsAt, withItemAdded } from '../draft/listEdits';
import { useEditor } from '../EditorContext';
import { AddButton } from './AddButton';
import { fieldId } from './fieldId';
import { ItemSteps } from './ItemSteps';

/**
 * A list of objects at a path of the draft, each with its fields. `item` makes a new one, and `first` is the key of the
 * field that is focused then.
 */
export function ItemList({
  path,
  label,
  addLabel,
  item,
  first,
  keepEmpty = false,
  compact = false,
  children,
}: {
  path: Path;
  label: string;
  addLabel?: string;
  item: (items: readonly Json[]) => Json;
  first: string;
  keepEmpty?: boolean;
  /** Rows of one line each: the labels stand once, above the first; `bare`: nowhere, because the list's name says it. */
  compact?: boolean | 'bare';
  children: (place: Path, index: number) => ReactNode;
}) {
  const { texts } = useLanguage();
  const { draft } = useEditor();
  const items = itemsAt(draft, path);
  const headingId = `${fieldId(path)}-name`;
  return (
    <fieldset className={classOf(compact)} aria-labelledby={headingId}>
      <div className="text-list-head">
        <span className="label" id={headingId}>
          {label}
        </span>
        <AddButton
          label={addLabel ?? texts.entry.addTo(label)}
          add={(before) => withItemAdded(before, path, item(itemsAt(before, path)))}
          focus={(before) => fieldId([...path, itemsAt(before, path).length, first])}
        />
      </div>
      {items.map((_, index) => {
        const place = [...path, index];
        return (
          <div className="item" key={pathKey(place)}>
            <div className="item-fields">{children(place, index)}</div>
            <ItemSteps list={path} index={index} name={`${label} ${index + 1}`} keepEmpty={keepEmpty} />
          </div>
        );
      })}
    </fieldset>
  );
}

function classOf(compact: boolean | 'bare'): string {
  if (compact === false) return 'item-list';
  return compact === true ? 'item-list item-list-rows' : 'item-list item-list-rows item-list-bare';
}
