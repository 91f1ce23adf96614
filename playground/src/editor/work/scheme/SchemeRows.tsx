import type { ReactNode } from 'react';
import { useLanguage } from '../../../i18n/LanguageContext';
import { isList, isObject, type Json, valueAt } from '../../draft/draft';
import { freeId } from '../../draft/listEdits';
import { hasPart, type SchemePart, schemeValue, withoutPart, withSchemeValue } from '../../draft/schemeParts';
import { useEditor } from '../../EditorContext';

/** A list within the scheme: its rows, one more, one fewer, and back to the preset's. */
export function SchemeRows({
  part,
  title,
  item,
  stem,
  children,
}: {
  part: SchemePart;
  title: string;
  /** A new row, without its id. */
  item: { readonly [key: string]: Json };
  stem: string;
  children: (index: number, name: string) => ReactNode;
}) {
  const { locale, texts } = useLanguage();
  const { draft, edit, scheme } = useEditor();
  const t = texts.entry;
  const standing = schemeValue(draft, scheme, part, []);
  const rows = isList(standing) ? standing : [];
  const put = (next: readonly Json[]): void => edit((before) => withSchemeValue(before, scheme, part, [], next));
  return (
    <fieldset className="item-list" aria-label={title}>
      <div className="text-list-head">
        <span className="label">{title}</span>
        <span className="head-links">
          {hasPart(draft, part) && typeof valueAt(draft, ['scheme', 'extends']) === 'string' && (
            <button type="button" className="link" onClick={() => edit((before) => withoutPart(before, part))}>
              {t.backToPreset}
            </button>
          )}
          <button
            type="button"
            className="link"
            onClick={() => put([...rows, { id: freeId(stem, rows.map(idOf)), ...item }])}
          >
            {t.addTo(title)}
          </button>
        </span>
      </div>
      {rows.map((row, index) => {
        const name = nameOf(row, locale) || `${title} ${index + 1}`;
        return (
          <div className="item" key={String(idOf(row))}>
            <div className="item-fields">{children(index, name)}</div>
            <span className="item-steps">
              <button
                type="button"
                className="link"
                aria-label={`${t.remove} ${name}`}
                onClick={() => put(rows.filter((_, at) => at !== index))}
              >
                {t.remove}
              </button>
            </span>
          </div>
        );
      })}
    </fieldset>
  );
}

function idOf(row: Json): Json | undefined {
  return isObject(row) ? row['id'] : undefined;
}

function nameOf(row: Json, locale: string): string {
  const label = isObject(row) ? row['label'] : undefined;
  const text = isObject(label) ? label[locale] : label;
  return typeof text === 'string' ? text : '';
}
