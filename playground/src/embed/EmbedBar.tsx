import type { ReactNode } from 'react';
import { ViewTabs } from '../chrome/ViewTabs';
import type { View } from '../chrome/views';
import { useLanguage } from '../i18n/LanguageContext';
import type { EmbedOptions } from './embedOptions';

/** The bar of an embedded page: its views, and who hears what is filled in. */
export function EmbedBar({
  embed: { views, host, readOnly },
  view,
  onView,
  children,
}: {
  embed: EmbedOptions;
  view: View;
  onView: (view: View) => void;
  children: ReactNode;
}) {
  const { texts } = useLanguage();
  return (
    <header className="topbar embed-bar">
      <ViewTabs view={view} views={views} onChange={onView} />
      <span className="topbar-space" />
      <span className="keeping">
        {readOnly
          ? texts.embed.readOnly
          : host === undefined
            ? texts.keep.keeping.untouched
            : texts.embed.heardBy(host)}
      </span>
      {children}
    </header>
  );
}
