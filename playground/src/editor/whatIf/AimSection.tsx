import { type Aim, type Evaluation, pointsTo } from '@sw-eval/core';
import { useWhatIfTexts } from '../../i18n/whatIf/useWhatIfTexts';
import type { ValidReading } from '../draft/readDraft';
import { FigureButton } from '../explain/FigureButton';
import { DiffersMark } from '../figures/marks';
import { printPoints } from '../figures/printFigure';
import { bandsTopFirst } from '../result/gradeDistance';
import { AimTable } from './AimTable';

/** What a grade would take: the distance, and what each party alone, the others together, or a volume could do. */
export function AimSection({
  reading,
  grade,
  onGrade,
  name,
}: {
  reading: ValidReading;
  grade: string;
  onGrade: (grade: string) => void;
  /** The scenario's name. */
  name: string;
}) {
  const { locale, t } = useWhatIfTexts();
  const { evaluation } = reading;
  const aim = pointsTo(evaluation, grade);
  const grades = bandsTopFirst(evaluation.scheme.bands).slice(0, -1);
  return (
    <section className="answer" aria-labelledby="what-if-aim">
      <div className="section-head">
        <h2 id="what-if-aim">{t.aim}</h2>
        <label className="aim-grade">
          <span className="help">{t.aimGrade}</span>
          <select className="field field-choice" value={grade} onChange={(event) => onGrade(event.target.value)}>
            {grades.map(({ id, label }) => (
              <option key={id} value={id}>
                {label[locale]}
              </option>
            ))}
          </select>
        </label>
        <span className="help">{t.aimOf(name)}</span>
      </div>
      <div className="aim">
        <div className="aim-distance">
          <AimFigure aim={aim} evaluation={evaluation} />
          <p className="help">
            {aim.blockedBy !== undefined ? (
              <span className="alert-text">
                <DiffersMark />
                {t.blocked(evaluation.veto?.label[locale] ?? aim.blockedBy)}
              </span>
            ) : evaluation.total === null ? (
              t.standingOpen(
                printPoints(evaluation.range?.min ?? null, evaluation.scheme.rounding.decimals),
                printPoints(evaluation.range?.max ?? null, evaluation.scheme.rounding.decimals),
              )
            ) : aim.inGap === true ? (
              t.inGap(printPoints(evaluation.total, evaluation.scheme.rounding.decimals))
            ) : (
              t.standing(
                printPoints(evaluation.total, evaluation.scheme.rounding.decimals),
                aim.label[locale],
                String(aim.min),
              )
            )}
          </p>
        </div>
        {aim.blockedBy === undefined && <AimTable reading={reading} aim={aim} />}
      </div>
      {aim.distance === null && aim.blockedBy === undefined && <p className="help">{t.atLeastHint}</p>}
    </section>
  );
}

/** The one figure of the view: how far the total lies from the grade. */
function AimFigure({ aim, evaluation }: { aim: Aim; evaluation: Evaluation }) {
  const { texts, t } = useWhatIfTexts();
  const { decimals } = evaluation.scheme.rounding;
  const { distance } = aim;
  const word = distance === null ? texts.total : distance > 0 ? t.missing : distance < 0 ? t.above : t.atBound;
  return (
    <>
      <span className="label">{word}</span>
      <p className="aim-figure">
        {distance === null ? (
          printPoints(null, decimals)
        ) : (
          <>
            {evaluation.grade === null ? (
              printPoints(Math.abs(distance), decimals)
            ) : (
              <FigureButton path="grade" name={word} figure={printPoints(Math.abs(distance), decimals)} />
            )}
            <span className="aim-unit">{t.pointsUnit}</span>
          </>
        )}
      </p>
    </>
  );
}
