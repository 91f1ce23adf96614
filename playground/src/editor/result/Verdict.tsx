import type { Evaluation } from '@sw-eval/core';
import { useLanguage } from '../../i18n/LanguageContext';
import { Marked } from '../../i18n/Marked';
import { FigureButton } from '../explain/FigureButton';
import { DiffersMark } from '../figures/marks';
import { printPoints } from '../figures/printFigure';
import { distanceSentence } from './distanceSentence';
import { GradeSteps } from './GradeSteps';
import { gradeTone } from './gradeTone';

/** Total, grade, and how far the total lies from the next band. Both figures are announced when they change. */
export function Verdict({ evaluation, stale }: { evaluation: Evaluation; stale: boolean }) {
  const { locale, texts } = useLanguage();
  const { total, grade, scheme } = evaluation;
  return (
    <div className="verdict">
      <div className="verdict-total">
        <span className="label" id="total-label">
          {texts.total}
        </span>
        <output
          className={stale ? 'total stale' : 'total'}
          aria-labelledby="total-label"
          title={total === null ? texts.noValueReason : undefined}
        >
          {total === null ? (
            printPoints(null, scheme.rounding.decimals)
          ) : (
            <FigureButton path="total" name={texts.total} figure={printPoints(total, scheme.rounding.decimals)} />
          )}
        </output>
      </div>
      <div className="verdict-grade">
        <p className="stale-line">
          {stale && (
            <>
              <DiffersMark />
              {texts.stale}
            </>
          )}
        </p>
        <p className={`grade ${gradeTone(evaluation)}`}>
          <GradeSteps evaluation={evaluation} />
          <output aria-label={texts.grade}>
            {grade === null ? (
              texts.noGrade
            ) : (
              <FigureButton path="grade" name={texts.grade} figure={grade.label[locale]} />
            )}
          </output>
        </p>
        <p className="distance">
          <Marked {...distanceSentence(evaluation, locale, texts)} />
        </p>
      </div>
    </div>
  );
}
