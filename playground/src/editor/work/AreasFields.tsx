import { useLanguage } from '../../i18n/LanguageContext';
import type { Json, Path } from '../draft/draft';
import { freeId } from '../draft/listEdits';
import { unitsOf } from '../draft/units';
import { useEditor } from '../EditorContext';
import { ItemList } from '../fields/ItemList';
import { TextField } from '../fields/TextField';

const AREAS: Path = ['areas'];

/** Areas and the sites in them. Their ids are made here, unique among areas and sites together, and stay. */
export function AreasFields() {
  const { texts } = useLanguage();
  const { draft } = useEditor();
  const t = texts.entry;
  const newUnit = (stem: string): Json => ({
    id: freeId(
      stem,
      unitsOf(draft).map(({ id }) => id),
    ),
    name: '',
  });
  return (
    <ItemList path={AREAS} label={t.areas} item={() => newUnit('area')} first="name" compact="bare">
      {(place) => (
        <>
          <TextField path={[...place, 'name']} label={t.areaName} required />
          <ItemList path={[...place, 'sites']} label={t.sites} item={() => newUnit('site')} first="name" compact="bare">
            {(at) => <TextField path={[...at, 'name']} label={t.siteName} required />}
          </ItemList>
        </>
      )}
    </ItemList>
  );
}
