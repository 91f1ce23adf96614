import { useLanguage } from '../../../i18n/LanguageContext';
import { isObject, type Path } from '../../draft/draft';
import { idsOf, newLeaf } from '../../draft/rubricEdits';
import { schemeValue, withSchemeValue } from '../../draft/schemeParts';
import { useEditor } from '../../EditorContext';
import { RubricNodeEditor } from './RubricNodeEditor';

/** A party's rubric: what the points are given for, as a tree of lines. */
export function RubricEditor({ party, name }: { party: number; name: string }) {
  const { texts } = useLanguage();
  const { draft, edit, scheme } = useEditor();
  const t = texts.entry;
  const at: Path = [party, 'rubric'];
  const rubric = schemeValue(draft, scheme, 'parties', at);
  if (!isObject(rubric)) {
    const points = schemeValue(draft, scheme, 'parties', [party, 'share']) ?? 0;
    const begun = { id: 'all', label: name, points, children: [{ ...newLeaf(t.newLeaf, ['all']), points }] };
    return (
      <button
        type="button"
        className="link rubric-add"
        onClick={() => edit((before) => withSchemeValue(before, scheme, 'parties', at, begun))}
      >
        {t.addRubric(name)}
      </button>
    );
  }
  return (
    <fieldset className="rubric-editor" aria-label={t.rubricOf(name)}>
      <RubricNodeEditor
        place={at}
        title={t.rubricOf(name)}
        taken={idsOf(rubric)}
        onRemove={() => edit((before) => withSchemeValue(before, scheme, 'parties', at, undefined))}
        removeLabel={t.removeRubric}
      />
    </fieldset>
  );
}
