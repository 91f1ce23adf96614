import { useLanguage } from '../../../i18n/LanguageContext';
import { indexOfId, isObject, pathKey, valueAt, withValueAt } from '../../draft/draft';
import { fieldText } from '../../draft/fieldText';
import { itemsAt, withItemAdded, withItemRemoved } from '../../draft/listEdits';
import { useEditor } from '../../EditorContext';
import { FigureButton } from '../../explain/FigureButton';
import { FieldInput } from '../../fields/FieldInput';
import { FieldMessage } from '../../fields/FieldMessage';
import { fieldId, messageId } from '../../fields/fieldId';

/** The scheme's standards: what was measured, what is required, and whether it is met. */
export function ComplianceFields() {
  const { locale, texts } = useLanguage();
  const { draft, edit, evaluation, messages, scheme } = useEditor();
  const t = texts.entry;
  if (scheme.compliance.length === 0) return null;
  return (
    <div className="block">
      <h3 className="block-head">{t.compliance}</h3>
      {scheme.compliance.map((standard) => {
        const index = indexOfId(draft, 'compliance', standard.id);
        const result = evaluation?.compliance.find(({ id }) => id === standard.id);
        const label = standard.label[locale];
        return (
          <div className="standard" key={standard.id}>
            <span>
              {label}
              {standard.unit !== undefined && <span className="help"> {standard.unit[locale]}</span>}
            </span>
            {(['measured', 'threshold'] as const).map((key) => {
              const path = ['compliance', index, key];
              const sentence = messages.at.get(pathKey(path));
              return (
                <span className="standard-field" key={key}>
                  <span className="label" aria-hidden="true">
                    {t[key]}
                  </span>
                  <FieldInput
                    id={fieldId(path)}
                    kind="figure"
                    text={fieldText(valueAt(draft, path))}
                    label={`${t[key]} ${label}`}
                    invalid={sentence !== undefined}
                    message={messageId(path)}
                    placeholder={key === 'threshold' ? fieldText(standard.threshold) : undefined}
                    onType={(text) =>
                      edit((before) => {
                        const place = indexOfId(before, 'compliance', standard.id);
                        const value = text === '' ? undefined : text;
                        if (place === -1) {
                          return value === undefined
                            ? before
                            : withItemAdded(before, ['compliance'], { id: standard.id, [key]: value });
                        }
                        const changed = withValueAt(before, ['compliance', place, key], value);
                        const left = itemsAt(changed, ['compliance'])[place];
                        return isObject(left) && Object.keys(left).length === 1
                          ? withItemRemoved(changed, ['compliance'], place)
                          : changed;
                      }, `compliance ${standard.id} ${key}`)
                    }
                  />
                  <FieldMessage id={messageId(path)} sentence={sentence} />
                </span>
              );
            })}
            {result !== undefined && (
              <FigureButton
                path={`compliance.${standard.id}.verdict`}
                name={label}
                figure={texts.explain.verdict[result.verdict]}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
