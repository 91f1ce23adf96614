import type { Evaluation } from '@sw-eval/core';
import { Marked } from '../../i18n/Marked';
import { useWhatIfTexts } from '../../i18n/whatIf/useWhatIfTexts';
import { FigureButton } from '../explain/FigureButton';
import { printPoints } from '../figures/printFigure';
import { distanceSentence } from '../result/distanceSentence';
import { GradeSteps } from '../result/GradeSteps';
import { gradeTone } from '../result/gradeTone';
import type { Scenario } from './scenario';
import { scenarioName } from './scenarioName';

const LONGEST_NAME = 40;

/** The scenario's name and what it comes to, which stays in sight; back to the case, or into it. */
export function ScenarioHead({
  scenario,
  evaluation,
  kept,
  taken,
  onName,
  onReset,
  onTake,
}: {
  scenario: Scenario;
  evaluation: Evaluation;
  kept: boolean;
  /** Whether the case has just got this scenario. */
  taken: boolean;
  onName: (name: string) => void;
  onReset: () => void;
  onTake: () => void;
}) {
  const { locale, texts, t } = useWhatIfTexts();
  const { total, grade, scheme } = evaluation;
  const changed = scenario.changes.length > 0;
  return (
    <>
      <header className="what-if-head">
        <h1 className="visually-hidden">{t.title}</h1>
        <input
          className="what-if-name"
          aria-label={t.scenarioName}
          value={scenario.name}
          placeholder={scenarioName({ ...scenario, name: '' }, t)}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onName(event.target.value)}
        />
        <button type="button" className="link" disabled={!changed} onClick={onReset}>
          {t.reset}
        </button>
        <p className="help">{t.hint}</p>
        {!kept && <p className="alert-text">{t.notKept}</p>}
      </header>
      <div className="what-if-verdict">
        <span className="label">{texts.total}</span>
        <output className="what-if-total" aria-label={texts.total}>
          {total === null ? (
            printPoints(null, scheme.rounding.decimals)
          ) : (
            <FigureButton path="total" name={texts.total} figure={printPoints(total, scheme.rounding.decimals)} />
          )}
        </output>
        <span className={`grade-word ${gradeTone(evaluation)}`}>
          <GradeSteps evaluation={evaluation} />
          <output aria-label={texts.grade}>{grade === null ? texts.noGrade : grade.label[locale]}</output>
        </span>
        <span className="help">
          <Marked {...distanceSentence(evaluation, locale, texts)} />
        </span>
      </div>
      <div className="what-if-take">
        <button
          type="button"
          className="button"
          disabled={!changed}
          title={changed ? undefined : t.nothingToTake}
          onClick={onTake}
        >
          {t.takeOver}
        </button>
        <output className="help">{taken ? t.takenOver : ''}</output>
      </div>
    </>
  );
}
