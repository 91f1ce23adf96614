import { useLanguage } from '../../../i18n/LanguageContext';
import { withValueAt } from '../../draft/draft';
import { useEditor } from '../../EditorContext';
import { NO_FIGURE } from '../../figures/printFigure';

/** In place of rows while there are none: a line of dashes, and the way to all indicators of the scheme at once. */
export function NoIndicators() {
  const { texts } = useLanguage();
  const { edit, scheme } = useEditor();
  const all = scheme.indicators.map(({ id }) => ({ id, target: '', actual: '' }));
  return (
    <p className="no-indicators">
      <span className="help">{`${NO_FIGURE} ${texts.entry.noIndicators}`}</span>
      {all.length > 0 && (
        <button
          type="button"
          className="link"
          onClick={() => edit((before) => withValueAt(before, ['indicators'], all))}
        >
          {texts.entry.allOfScheme(all.length)}
        </button>
      )}
    </p>
  );
}
