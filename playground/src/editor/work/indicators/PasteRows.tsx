import { useState } from 'react';
import { useLanguage } from '../../../i18n/LanguageContext';
import { readNamedRows, withNamedRows } from '../../draft/pasteRows';
import { useEditor } from '../../EditorContext';

/** The id of the field into which a table is pasted. */
export const PASTE_FIELD_ID = 'paste-indicators';

/** A table of indicators pasted with its names: rows are found by name, or added. */
export function PasteRows({ onDone }: { onDone: (sentence: string) => void }) {
  const { texts } = useLanguage();
  const { draft, edit, scheme } = useEditor();
  const [text, setText] = useState('');
  const t = texts.entry;
  const rows = readNamedRows(text);
  return (
    <div className="paste-rows">
      <label htmlFor={PASTE_FIELD_ID}>{t.pasteHint}</label>
      <textarea
        id={PASTE_FIELD_ID}
        className="field field-lines"
        rows={4}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="paste-actions">
        <button
          type="button"
          className="button"
          disabled={rows.length === 0}
          onClick={() => {
            const { added, changed } = withNamedRows(draft, rows, scheme);
            edit((before) => withNamedRows(before, rows, scheme).draft);
            onDone(t.pastedRows(added, changed));
          }}
        >
          {t.pasteRows(rows.length)}
        </button>
        <button type="button" className="link" onClick={() => onDone('')}>
          {texts.close}
        </button>
      </div>
    </div>
  );
}
