import { useReportTexts } from '../../i18n/report/useReportTexts';
import { type Arrangement, AS_USUAL, type OutlineSection } from '../output/reportOptions';
import { arrangedSections, withDropped, withMoved, withTitle } from './arrange';

/** The house's arrangement of reports: what goes in, in which order, under which titles. */
export function Arranger({
  outline,
  arrangement,
  onChange,
}: {
  outline: readonly OutlineSection[];
  arrangement: Arrangement;
  onChange: (arrangement: Arrangement) => void;
}) {
  const { t } = useReportTexts();
  return (
    <section className="arranger" aria-label={t.arrange}>
      <p className="help">
        {t.arrangeHint}{' '}
        {arrangement !== AS_USUAL && (
          <button type="button" className="link" onClick={() => onChange(AS_USUAL)}>
            {t.asUsual}
          </button>
        )}
      </p>
      <div className="check-row">
        {(['contents', 'annexDiscrepancies'] as const).map((option) => (
          <label className="check-field" key={option}>
            <input
              type="checkbox"
              checked={arrangement[option]}
              onChange={() => onChange({ ...arrangement, [option]: !arrangement[option] })}
            />
            {t[option]}
          </label>
        ))}
      </div>
      <ul>
        {arrangedSections(outline, arrangement).map((section) => {
          const { id, title, depth, dropped, ownTitle, first, last } = section;
          return (
            <li key={id} className="arranged" style={{ '--depth': depth - 1 } as React.CSSProperties}>
              <input
                type="checkbox"
                aria-label={t.include(title)}
                checked={!dropped}
                disabled={dropped && !arrangement.drop.includes(id)}
                onChange={() => onChange(withDropped(arrangement, id, !dropped))}
              />
              <input
                type="text"
                className="field field-text"
                aria-label={t.titleOf(title)}
                value={ownTitle ?? title}
                placeholder={title}
                maxLength={LONGEST_TITLE}
                disabled={dropped}
                onChange={(event) => onChange(withTitle(arrangement, section, event.target.value))}
              />
              {depth === 1 && (
                <span className="item-steps">
                  <button
                    type="button"
                    className="link"
                    aria-label={t.moveUp(title)}
                    disabled={first}
                    onClick={() => onChange(withMoved(outline, arrangement, id, -1))}
                  >
                    {t.up}
                  </button>
                  <button
                    type="button"
                    className="link"
                    aria-label={t.moveDown(title)}
                    disabled={last}
                    onClick={() => onChange(withMoved(outline, arrangement, id, 1))}
                  >
                    {t.down}
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const LONGEST_TITLE = 100;
