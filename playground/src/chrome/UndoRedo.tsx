import { useLanguage } from '../i18n/LanguageContext';

/** Steps back and forward over everything that was typed; one without a step to take is disabled. */
export function UndoRedo({ undo, redo }: { undo: (() => void) | undefined; redo: (() => void) | undefined }) {
  const { texts } = useLanguage();
  return (
    <div className="steps">
      <button type="button" className="link" disabled={undo === undefined} onClick={undo}>
        {texts.undo}
      </button>
      <button type="button" className="link" disabled={redo === undefined} onClick={redo}>
        {texts.redo}
      </button>
    </div>
  );
}
