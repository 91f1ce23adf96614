import { useState } from 'react';
import { useLanguage } from '../i18n/LanguageContext';
import type { Keeping } from '../settings/drafts/useKeeping';

/**
 * Offers a new version that waits. Taking it begins the page anew, which keeps the work first; where the browser cannot
 * keep it, the work has to be saved as a file before.
 */
export function UpdateNotice({ update, keeping }: { update: (() => void) | undefined; keeping: Keeping }) {
  const { texts } = useLanguage();
  const t = texts.offline;
  const [later, setLater] = useState(false);
  if (update === undefined || later) return null;
  const blocked = keeping === 'failed';
  return (
    <div className="page-line update-notice" role="status">
      <span>{blocked ? t.updateBlocked : t.updateReady}</span>
      <button type="button" className="link" disabled={blocked} onClick={update}>
        {t.updateNow}
      </button>
      <button type="button" className="link" onClick={() => setLater(true)}>
        {t.updateLater}
      </button>
    </div>
  );
}
