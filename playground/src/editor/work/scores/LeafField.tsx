import type { RubricNode } from '@sw-eval/core';
import { useLanguage } from '../../../i18n/LanguageContext';
import { type Path, pathKey } from '../../draft/draft';
import { itemsAt, withItemAdded, withItemRemoved } from '../../draft/listEdits';
import { useEditor } from '../../EditorContext';
import { Field } from '../../fields/Field';
import { FieldMessage } from '../../fields/FieldMessage';
import { messageId } from '../../fields/fieldId';

/** What a case gives for one leaf: a figure, the items met, or nothing where an indicator's rate decides. */
export function LeafField({ node, values, label }: { node: RubricNode; values: Path; label: string }) {
  const { locale, texts } = useLanguage();
  const { draft, edit, messages } = useEditor();
  const path = [...values, node.id];
  const { rule } = node;
  if (rule === undefined) return null;
  if (rule.kind === 'tiers' || rule.kind === 'linear') return <span className="help">{texts.entry.byRate}</span>;
  if (rule.kind === 'checklist') {
    const met = itemsAt(draft, path);
    return (
      <fieldset className="check-row" aria-label={label}>
        {rule.items.map((item) => {
          const at = met.indexOf(item.id);
          return (
            <label className="check-field" key={item.id}>
              <input
                type="checkbox"
                checked={at !== -1}
                onChange={() =>
                  edit((before) =>
                    at === -1 ? withItemAdded(before, path, item.id) : withItemRemoved(before, path, at, true),
                  )
                }
              />
              {item.label[locale]}
            </label>
          );
        })}
      </fieldset>
    );
  }
  return (
    <span className="rubric-field">
      <Field path={path} label={`${texts.entry.leaf[rule.kind]} ${label}`} kind="figure" emptyMeansNone />
      <FieldMessage id={messageId(path)} sentence={messages.at.get(pathKey(path))} />
    </span>
  );
}
