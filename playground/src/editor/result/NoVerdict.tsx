import { useLanguage } from '../../i18n/LanguageContext';
import { NO_FIGURE } from '../figures/printFigure';

/** Total and grade before there is anything to compute: dashes, and why. */
export function NoVerdict() {
  const { texts } = useLanguage();
  return (
    <div className="verdict">
      <div className="verdict-total">
        <span className="label" id="total-label">
          {texts.total}
        </span>
        <output className="total" aria-labelledby="total-label">
          {NO_FIGURE}
        </output>
      </div>
      <div className="verdict-grade">
        <p className="stale-line" />
        <p className="grade grade-none">
          <output aria-label={texts.grade}>{texts.noGrade}</output>
        </p>
        <p className="distance">{texts.nothingYet}</p>
      </div>
    </div>
  );
}
