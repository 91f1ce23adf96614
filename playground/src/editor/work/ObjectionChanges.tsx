import { useLanguage } from '../../i18n/LanguageContext';
import { isObject, type Path, valueAt } from '../draft/draft';
import { itemsAt } from '../draft/listEdits';
import { useEditor } from '../EditorContext';
import { FieldInput } from '../fields/FieldInput';
import { fieldId, messageId } from '../fields/fieldId';
import { ItemList } from '../fields/ItemList';
import { indicatorNames } from './indicators/indicatorNames';

/** The figures an objection changed: which, from what and to what. */
export function ObjectionChanges({ path }: { path: Path }) {
  const { locale, texts } = useLanguage();
  const { draft, scheme, set } = useEditor();
  const t = texts.entry;
  const figures = [
    ...itemsAt(draft, ['indicators']).flatMap((item) => {
      const { id, label } = indicatorNames(item, scheme, locale);
      return [
        { path: `indicators.${id}.actual`, name: texts.cell(label, texts.actual) },
        { path: `indicators.${id}.target`, name: texts.cell(label, texts.target) },
      ];
    }),
    ...itemsAt(draft, ['parties']).flatMap((party) => {
      const id = isObject(party) && typeof party['id'] === 'string' ? party['id'] : '';
      const name = scheme.parties.find((each) => each.id === id)?.label[locale];
      return name === undefined ? [] : [{ path: `parties.${id}.awarded`, name: texts.cell(name, t.score) }];
    }),
  ];
  return (
    <ItemList
      path={path}
      label={t.changes}
      item={() => ({ path: figures[0]?.path ?? '', from: 0, to: 0 })}
      first="path"
    >
      {(place) => {
        const figure = valueAt(draft, [...place, 'path']);
        const known = figures.some((each) => each.path === figure);
        return (
          <>
            <div className="text-field">
              <label htmlFor={fieldId([...place, 'path'])}>{t.changedFigure}</label>
              <select
                id={fieldId([...place, 'path'])}
                className="field field-choice"
                value={typeof figure === 'string' ? figure : ''}
                onChange={(event) => set([...place, 'path'], event.target.value)}
              >
                {!known && <option value={String(figure)}>{String(figure)}</option>}
                {figures.map((each) => (
                  <option key={each.path} value={each.path}>
                    {each.name}
                  </option>
                ))}
              </select>
            </div>
            {(['from', 'to'] as const).map((side) => {
              const value = valueAt(draft, [...place, side]);
              return (
                <div className="text-field" key={side}>
                  <label htmlFor={fieldId([...place, side])}>{t.changeSides[side]}</label>
                  <FieldInput
                    id={fieldId([...place, side])}
                    kind="figure"
                    text={value === undefined || value === null ? '' : String(value)}
                    invalid={false}
                    message={messageId([...place, side])}
                    onType={(text) => set([...place, side], numberOrWord(text))}
                  />
                </div>
              );
            })}
          </>
        );
      }}
    </ItemList>
  );
}

/** What changed may be a number or a word: a number that prints as it was typed is kept as one. */
function numberOrWord(text: string): number | string {
  return /^\d/.test(text) && String(Number(text)) === text ? Number(text) : text;
}
