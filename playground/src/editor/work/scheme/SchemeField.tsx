import { useLanguage } from '../../../i18n/LanguageContext';
import { type Path, pathKey } from '../../draft/draft';
import { fieldText } from '../../draft/fieldText';
import { type SchemePart, schemeValue, withSchemeValue } from '../../draft/schemeParts';
import { useEditor } from '../../EditorContext';
import { FieldInput } from '../../fields/FieldInput';
import { FieldMessage } from '../../fields/FieldMessage';
import { fieldId, messageId } from '../../fields/fieldId';

/** A field within a part of the scheme. `named`: a text in the page's language of one that stands in both. */
export function SchemeField({
  part,
  rest,
  label,
  name,
  kind = 'figure',
  named = false,
  optional = false,
}: {
  part: SchemePart;
  rest: Path;
  label: string;
  /** Which row the field belongs to, for those who do not see it. */
  name?: string;
  kind?: 'figure' | 'text';
  named?: boolean;
  /** Whether an empty field takes the value away. */
  optional?: boolean;
}) {
  const { locale } = useLanguage();
  const { draft, edit, messages, scheme } = useEditor();
  const standing = schemeValue(draft, scheme, part, rest);
  const place = named && typeof standing !== 'string' ? [...rest, locale] : rest;
  const path: Path = ['scheme', part, ...place];
  const sentence = messages.at.get(pathKey(path));
  return (
    <div className="text-field">
      <label htmlFor={fieldId(path)}>
        {label}
        {name !== undefined && <span className="visually-hidden">{`，${name}`}</span>}
      </label>
      <FieldInput
        id={fieldId(path)}
        kind={kind}
        text={fieldText(schemeValue(draft, scheme, part, place))}
        invalid={sentence !== undefined}
        message={messageId(path)}
        onType={(text) =>
          edit(
            (before) => withSchemeValue(before, scheme, part, place, text === '' && optional ? undefined : text),
            pathKey(path),
          )
        }
      />
      <FieldMessage id={messageId(path)} sentence={sentence} />
    </div>
  );
}
