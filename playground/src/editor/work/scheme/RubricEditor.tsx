import { useLanguage } from '../../../i18n/LanguageContext';
import { isList, isObject, type Json, type Path } from '../../draft/draft';
import { freeId } from '../../draft/listEdits';
import { schemeValue, withSchemeValue } from '../../draft/schemeParts';
import { useEditor } from '../../EditorContext';
import { SchemeField } from './SchemeField';

/** Rules of a leaf that need nothing but one figure; the others come with a scheme from a file and stay as they are. */
const RULES: Readonly<Record<string, { readonly [key: string]: Json }>> = {
  direct: { kind: 'direct' },
  threshold: { kind: 'threshold', min: '' },
  deduct: { kind: 'deduct', each: '' },
};
const FIGURE_OF_RULE: Readonly<Record<string, string>> = { threshold: 'min', deduct: 'each' };

/** A party's rubric: what the points are given for, one line each. */
export function RubricEditor({ party, name }: { party: number; name: string }) {
  const { locale, texts } = useLanguage();
  const { draft, edit, scheme } = useEditor();
  const t = texts.entry;
  const at: Path = [party, 'rubric'];
  const rubric = schemeValue(draft, scheme, 'parties', at);
  const put = (rest: Path, value: Json | undefined): void =>
    edit((before) => withSchemeValue(before, scheme, 'parties', rest, value));
  if (!isObject(rubric)) {
    const share = schemeValue(draft, scheme, 'parties', [party, 'share']) ?? 0;
    const leaf = { id: 'leaf-1', label: t.newLeaf, points: share, rule: RULES['direct'] ?? {} };
    const begun = { id: 'all', label: name, points: share, children: [leaf] };
    return (
      <button type="button" className="link" onClick={() => put(at, begun)}>
        {t.addRubric(name)}
      </button>
    );
  }
  const leaves = isList(rubric['children']) ? rubric['children'] : [];
  const ids = leaves.map((leaf) => (isObject(leaf) ? leaf['id'] : undefined));
  return (
    <fieldset className="rubric-editor" aria-label={t.rubricOf(name)}>
      <div className="text-list-head">
        <span className="label">{t.rubricOf(name)}</span>
        <span className="head-links">
          <button type="button" className="link" onClick={() => put(at, undefined)}>
            {t.removeRubric}
          </button>
          <button
            type="button"
            className="link"
            onClick={() =>
              put(
                [...at, 'children'],
                [...leaves, { id: freeId('leaf', ids), label: t.newLeaf, points: '', rule: RULES['direct'] ?? {} }],
              )
            }
          >
            {t.addTo(t.leafColumn)}
          </button>
        </span>
      </div>
      {leaves.map((leaf, index) => {
        const place = [...at, 'children', index];
        const rule = isObject(leaf) ? leaf['rule'] : undefined;
        const kind = isObject(rule) && typeof rule['kind'] === 'string' ? rule['kind'] : '';
        const label = isObject(leaf) ? leaf['label'] : '';
        const leafName = String((isObject(label) ? label[locale] : label) ?? '');
        const figure = FIGURE_OF_RULE[kind];
        return (
          <div className="item-fields" key={String(ids[index])}>
            <SchemeField part="parties" rest={[...place, 'label']} label={t.name} name={leafName} kind="text" named />
            <SchemeField part="parties" rest={[...place, 'points']} label={t.points} name={leafName} />
            <div className="text-field">
              <label htmlFor={`rule-${party}-${index}`}>{t.rule}</label>
              <select
                id={`rule-${party}-${index}`}
                className="field field-choice"
                value={kind}
                onChange={({ target }) => put([...place, 'rule'], RULES[target.value])}
              >
                {RULES[kind] === undefined && <option value={kind}>{t.otherRule}</option>}
                {Object.keys(RULES).map((each) => (
                  <option key={each} value={each}>
                    {t.rules[each as keyof typeof t.rules]}
                  </option>
                ))}
              </select>
            </div>
            {figure !== undefined && (
              <SchemeField
                part="parties"
                rest={[...place, 'rule', figure]}
                label={t.ruleFigures[figure as keyof typeof t.ruleFigures]}
                name={leafName}
              />
            )}
            <button
              type="button"
              className="link"
              aria-label={`${t.remove} ${leafName}`}
              onClick={() =>
                put(
                  [...at, 'children'],
                  leaves.filter((_, each) => each !== index),
                )
              }
            >
              {t.remove}
            </button>
          </div>
        );
      })}
    </fieldset>
  );
}
