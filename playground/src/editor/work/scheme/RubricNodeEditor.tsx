import { useLanguage } from '../../../i18n/LanguageContext';
import { isList, isObject, type Path, pathKey } from '../../draft/draft';
import { kindOf, NODE_KINDS, newLeaf, withKind } from '../../draft/rubricEdits';
import { schemeValue, withSchemeValue } from '../../draft/schemeParts';
import { useEditor } from '../../EditorContext';
import { fieldId } from '../../fields/fieldId';
import { RuleFields } from './RuleFields';
import { SchemeField } from './SchemeField';
import { useIndicatorChoices } from './useIndicatorChoices';

/** One line of a rubric: its name, its points, how it becomes points, and the lines below it. */
export function RubricNodeEditor({
  place,
  title,
  taken,
  onRemove,
  removeLabel,
}: {
  /** Where it stands in the scheme's parties. */
  place: Path;
  /** Set above a line that stands for the whole rubric. */
  title?: string;
  /** Ids that the rubric has already. */
  taken: readonly string[];
  onRemove: () => void;
  removeLabel: string;
}) {
  const { locale, texts } = useLanguage();
  const { draft, edit, scheme } = useEditor();
  const indicators = useIndicatorChoices();
  const t = texts.entry;
  const node = schemeValue(draft, scheme, 'parties', place);
  if (!isObject(node)) return null;
  const label = isObject(node['label']) ? node['label'][locale] : node['label'];
  const name = typeof label === 'string' ? label : '';
  const kind = kindOf(node);
  const children = isList(node['children']) ? node['children'] : [];
  const put = (rest: Path, value: Parameters<typeof withSchemeValue>[4]): void =>
    edit((before) => withSchemeValue(before, scheme, 'parties', [...place, ...rest], value));
  const kindId = fieldId(['rubric-kind', pathKey(place)]);
  return (
    <div className="rubric-node">
      {title !== undefined && (
        <div className="text-list-head">
          <span className="label">{title}</span>
          <button type="button" className="link" onClick={onRemove}>
            {removeLabel}
          </button>
        </div>
      )}
      <div className="rubric-node-fields">
        <SchemeField part="parties" rest={[...place, 'label']} label={t.name} name={name} kind="text" named />
        <SchemeField part="parties" rest={[...place, 'points']} label={t.points} name={name} />
        <div className="text-field">
          <label htmlFor={kindId}>
            {t.rule}
            <span className="visually-hidden">{`，${name}`}</span>
          </label>
          <select
            id={kindId}
            className="field field-choice"
            value={kind ?? ''}
            onChange={({ target }) => {
              const chosen = NODE_KINDS.find((each) => each === target.value);
              if (chosen === undefined) return;
              const [indicator = ''] = Object.keys(indicators);
              put([], withKind(node, chosen, { indicator, label: t.newItem, taken }));
            }}
          >
            {kind === undefined && <option value="" />}
            {NODE_KINDS.map((each) => (
              <option key={each} value={each}>
                {t.rules[each]}
              </option>
            ))}
          </select>
        </div>
        {title === undefined && (
          <button type="button" className="link" aria-label={`${t.remove} ${name}`} onClick={onRemove}>
            {t.remove}
          </button>
        )}
      </div>
      {kind !== undefined && kind !== 'children' && (
        <RuleFields rule={[...place, 'rule']} kind={kind} name={name} taken={taken} />
      )}
      {kind === 'children' && (
        <div className="rubric-children">
          {children.map((child, index) => (
            <RubricNodeEditor
              key={isObject(child) ? String(child['id']) : index}
              place={[...place, 'children', index]}
              taken={taken}
              removeLabel={t.remove}
              onRemove={() =>
                put(
                  ['children'],
                  children.filter((_, each) => each !== index),
                )
              }
            />
          ))}
          <button
            type="button"
            className="link"
            aria-label={`${t.addTo(t.leafColumn)}，${name}`}
            onClick={() => put(['children'], [...children, newLeaf(t.newLeaf, taken)])}
          >
            {t.addTo(t.leafColumn)}
          </button>
        </div>
      )}
    </div>
  );
}
