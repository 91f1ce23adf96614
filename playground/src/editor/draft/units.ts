import { type Draft, isObject } from './draft';
import { itemsAt } from './listEdits';

/** An area or a site of the draft. */
export interface DraftUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: 'area' | 'site';
}

/** The areas of the draft, each followed by its sites. Those without an id are left out. */
export function unitsOf(draft: Draft): DraftUnit[] {
  return itemsAt(draft, ['areas']).flatMap((area, index) => [
    ...unit(area, 'area'),
    ...itemsAt(draft, ['areas', index, 'sites']).flatMap((site) => unit(site, 'site')),
  ]);
}

function unit(item: unknown, kind: DraftUnit['kind']): DraftUnit[] {
  if (!isObject(item as never)) return [];
  const { id, name } = item as { id?: unknown; name?: unknown };
  return typeof id === 'string' ? [{ id, kind, name: typeof name === 'string' && name !== '' ? name : id }] : [];
}
