import { useLanguage } from '../../../i18n/LanguageContext';
import { isList, isObject, type Json, type Path } from '../../draft/draft';
import { freeId } from '../../draft/listEdits';
import { schemeValue, withSchemeValue } from '../../draft/schemeParts';
import { useEditor } from '../../EditorContext';
import { SchemeField } from './SchemeField';

/** The sections under which a party's findings are written. */
export function PartySections({ party, name }: { party: number; name: string }) {
  const { texts } = useLanguage();
  const { draft, edit, scheme } = useEditor();
  const t = texts.entry;
  const list: Path = [party, 'sections'];
  const standing = schemeValue(draft, scheme, 'parties', list);
  const sections = isList(standing) ? standing : [];
  const put = (next: readonly Json[]): void =>
    edit((before) => withSchemeValue(before, scheme, 'parties', list, next.length === 0 ? undefined : next));
  const ids = sections.map((section) => (isObject(section) ? section['id'] : undefined));
  return (
    <fieldset className="party-sections" aria-label={`${t.partySections}，${name}`}>
      <span className="label">{t.partySections}</span>
      {sections.map((section, index) => (
        <div className="rule-row" key={String(ids[index])}>
          <SchemeField
            part="parties"
            rest={[...list, index, 'label']}
            label={t.partySection}
            name={`${name} ${index + 1}`}
            kind="text"
            named
          />
          <button
            type="button"
            className="link"
            aria-label={`${t.remove} ${t.partySection} ${index + 1}，${name}`}
            onClick={() => put(sections.filter((each) => each !== section))}
          >
            {t.remove}
          </button>
        </div>
      ))}
      <button
        type="button"
        className="link"
        aria-label={`${t.addTo(t.partySection)}，${name}`}
        onClick={() => put([...sections, { id: freeId('section', ids), label: t.newSection }])}
      >
        {t.addTo(t.partySection)}
      </button>
    </fieldset>
  );
}
