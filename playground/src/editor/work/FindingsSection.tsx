import { useLanguage } from '../../i18n/LanguageContext';
import { indexOfId, isObject, type Json, type Path, valueAt } from '../draft/draft';
import { itemsAt, withItemAdded, withItemRemoved } from '../draft/listEdits';
import { withParty } from '../draft/partyInput';
import { unitsOf } from '../draft/units';
import { useEditor } from '../EditorContext';
import { FindingsFields } from '../fields/FindingsFields';
import { ItemList } from '../fields/ItemList';
import { Section } from './Section';

/** Strengths and concerns: of every party, of the sections a party has, and of groups of sites. */
export function FindingsSection() {
  const { locale, texts } = useLanguage();
  const { draft, edit, scheme } = useEditor();
  const t = texts.entry;
  const count = countTexts(draft['parties']) + countTexts(draft['sites']);
  return (
    <Section name="findings" title={texts.findings} hint={t.findingsHint} summary={t.findingsSummary(count)}>
      {scheme.parties.map((party) => {
        const index = indexOfId(draft, 'parties', party.id);
        const name = party.label[locale];
        if (index === -1) {
          return (
            <div className="findings" key={party.id}>
              <h3 className="block-head">{name}</h3>
              <button
                type="button"
                className="link"
                onClick={() => edit((before) => withParty(before, party.id).draft)}
              >
                {t.addFindings(name)}
              </button>
            </div>
          );
        }
        const place: Path = ['parties', index];
        return (
          <div className="findings" key={party.id}>
            <h3 className="block-head">{name}</h3>
            <FindingsFields place={place} of={name} />
            {(party.sections ?? []).map((section) => (
              <SectionFindings
                key={section.id}
                party={place}
                id={section.id}
                title={section.label[locale]}
                of={`${name}，${section.label[locale]}`}
              />
            ))}
          </div>
        );
      })}
      <ItemList path={['sites']} label={t.siteGroups} item={() => ({ units: [] })} first="units">
        {(place, index) => (
          <>
            <SiteGroup place={place} name={`${t.siteGroups} ${index + 1}`} />
            <FindingsFields place={place} of={`${t.siteGroups} ${index + 1}`} />
          </>
        )}
      </ItemList>
    </Section>
  );
}

/** The findings of one section; the draft's list of sections gets it when it is first asked for. */
function SectionFindings({ party, id, title, of }: { party: Path; id: string; title: string; of: string }) {
  const { texts } = useLanguage();
  const { draft, edit } = useEditor();
  const list = [...party, 'sections'];
  const index = itemsAt(draft, list).findIndex((item) => isObject(item) && item['id'] === id);
  return (
    <div className="findings-section">
      <h4 className="label">{title}</h4>
      {index === -1 ? (
        <button type="button" className="link" onClick={() => edit((before) => withItemAdded(before, list, { id }))}>
          {texts.entry.addFindings(title)}
        </button>
      ) : (
        <FindingsFields place={[...list, index]} of={of} />
      )}
    </div>
  );
}

/** Which areas and sites a group's findings are about. */
function SiteGroup({ place, name }: { place: Path; name: string }) {
  const { draft, edit } = useEditor();
  const path = [...place, 'units'];
  const chosen = itemsAt(draft, path);
  return (
    <fieldset className="check-row" aria-label={name}>
      {unitsOf(draft).map((unit) => {
        const at = chosen.indexOf(unit.id);
        return (
          <label className="check-field" key={unit.id}>
            <input
              type="checkbox"
              checked={at !== -1}
              onChange={() =>
                edit((before) =>
                  at === -1 ? withItemAdded(before, path, unit.id) : withItemRemoved(before, path, at, true),
                )
              }
            />
            {unit.name}
          </label>
        );
      })}
    </fieldset>
  );
}

/** How many texts stand under the findings of a list. */
function countTexts(list: Json | undefined): number {
  const draft = { list: list ?? null };
  return itemsAt(draft, ['list']).reduce<number>((sum, _, index) => {
    const place: Path = ['list', index];
    const own = itemsAt(draft, [...place, 'strengths']).length + itemsAt(draft, [...place, 'concerns']).length;
    return sum + own + countTexts(valueAt(draft, [...place, 'sections']));
  }, 0);
}
