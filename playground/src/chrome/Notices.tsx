import { useState } from 'react';
import { useLanguage } from '../i18n/LanguageContext';

/** Sentences about what did not go as asked; each can be put away. */
export function Notices({ sentences }: { sentences: readonly string[] }) {
  const { texts } = useLanguage();
  const [away, setAway] = useState<readonly string[]>([]);
  const shown = sentences.filter((sentence) => !away.includes(sentence));
  if (shown.length === 0) return null;
  return (
    <div className="notices" role="alert">
      {shown.map((sentence) => (
        <p key={sentence}>
          <span>{sentence}</span>
          <button type="button" className="link" onClick={() => setAway([...away, sentence])}>
            {texts.close}
          </button>
        </p>
      ))}
    </div>
  );
}
