import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useLanguage } from '../../i18n/LanguageContext';
import { SourceText } from '../review/SourceText';
import { showPlace } from '../review/showPlace';
import { placeInSource, type ReadSource } from './ReadSource';
import { SourceContext } from './SourceContext';

const NOTHING: ReadonlySet<string> = new Set();

/** Keeps the text a case was read from within reach: any figure can lead back to its words. */
export function SourceProvider({ source, children }: { source: ReadSource | undefined; children: ReactNode }) {
  const [place, show] = useState<string>();
  const owner = useMemo(
    () => (source === undefined ? undefined : { placeOf: (path: string) => placeInSource(source, path), show }),
    [source],
  );
  return (
    <SourceContext value={owner}>
      {children}
      {source !== undefined && place !== undefined && (
        <SourceDialog source={source} place={place} onClose={() => show(undefined)} />
      )}
    </SourceContext>
  );
}

/** The whole text, with one place in sight. Esc closes it, and the browser gives the focus back. */
function SourceDialog({ source, place, onClose }: { source: ReadSource; place: string; onClose: () => void }) {
  const { texts } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    showPlace(place);
  }, [place]);
  return (
    <dialog ref={dialog} className="source-dialog" aria-labelledby="source-title" onClose={onClose}>
      <div className="source-dialog-head">
        <h2 id="source-title">{source.name}</h2>
        <button type="button" className="link" onClick={() => dialog.current?.close()}>
          {texts.close}
        </button>
      </div>
      <SourceText text={source.text} found={source.found} differing={NOTHING} />
    </dialog>
  );
}
