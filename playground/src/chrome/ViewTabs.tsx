import { useLanguage } from '../i18n/LanguageContext';
import { panelId, tabId, VIEWS, type View, viewByKey } from './views';

/** The tabs of the top bar; arrow keys move between them. */
export function ViewTabs({
  view,
  views = VIEWS,
  onChange,
}: {
  view: View;
  views?: readonly View[];
  onChange: (view: View) => void;
}) {
  const { texts } = useLanguage();
  return (
    <div className="tabs" role="tablist" aria-label={texts.viewsName}>
      {views.map((each) => (
        <button
          key={each}
          id={tabId(each)}
          className="tab"
          type="button"
          role="tab"
          aria-selected={each === view}
          aria-controls={panelId(each)}
          tabIndex={each === view ? 0 : -1}
          onClick={() => onChange(each)}
          onKeyDown={(event) => {
            const next = viewByKey(each, event.key, views);
            if (next === undefined) return;
            event.preventDefault();
            onChange(next);
            document.getElementById(tabId(next))?.focus();
          }}
        >
          {texts.views[each]}
        </button>
      ))}
    </div>
  );
}
