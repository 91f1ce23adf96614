import { useLanguage } from '../../../i18n/LanguageContext';
import { unitsOf } from '../../draft/units';
import { useEditor } from '../../EditorContext';

/** Whose figures the grid shows: the station's, or those of one area or site. */
export function UnitChoice({ unit, onUnit }: { unit: string | undefined; onUnit: (unit?: string) => void }) {
  const { texts } = useLanguage();
  const { draft } = useEditor();
  const units = unitsOf(draft);
  if (units.length === 0) return null;
  return (
    <select
      className="unit-choice"
      aria-label={texts.entry.unitChoice}
      value={unit ?? ''}
      onChange={(event) => onUnit(event.target.value === '' ? undefined : event.target.value)}
    >
      <option value="">{texts.entry.wholeStation}</option>
      {units.map(({ id, kind, name }) => (
        <option key={id} value={id}>
          {kind === 'site' ? `　${name}` : name}
        </option>
      ))}
    </select>
  );
}
