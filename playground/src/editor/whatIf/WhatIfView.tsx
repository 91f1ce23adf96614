import { pointsTo } from '@sw-eval/core';
import { useDeferredValue, useMemo, useState } from 'react';
import '../../styles/whatIf.css';
import '../../styles/slider.css';
import '../../styles/whatIfAnswers.css';
import '../../styles/whatIfCompare.css';
import '../../styles/whatIfTerm.css';
import '../../styles/whatIfScreens.css';
import { useWhatIfTexts } from '../../i18n/whatIf/useWhatIfTexts';
import { type ScenarioMemory, useScenarios } from '../../settings/scenarios/useScenarios';
import type { Draft } from '../draft/draft';
import type { ValidReading } from '../draft/readDraft';
import type { EditorActions } from '../EditorContext';
import { ExplanationPanel } from '../explain/ExplanationPanel';
import { ExplanationProvider } from '../explain/ExplanationProvider';
import { bandsTopFirst } from '../result/gradeDistance';
import { AimSection } from './AimSection';
import { CompareTable } from './CompareTable';
import { likelyIndicators } from './controls';
import type { OtherEvaluation } from './otherEvaluation';
import { PaceSection } from './PaceSection';
import { ScenarioControls } from './ScenarioControls';
import { ScenarioHead } from './ScenarioHead';
import { SensitivitySection } from './SensitivitySection';
import { reset } from './scenario';
import { scenarioName } from './scenarioName';
import { TermSection } from './TermSection';
import { useComputed } from './useComputed';
import { withScenario } from './withScenario';

/** What the view remembers while another one is shown. */
export interface WhatIfMemory {
  readonly scenarios?: ScenarioMemory;
  readonly other?: OtherEvaluation | undefined;
}

/** What the view works on. */
export interface WhatIfProps {
  readonly draft: Draft;
  /** The last valid reading of the draft; none where there has not been one. */
  readonly shown: ValidReading | undefined;
  readonly opening: number;
  readonly edit: EditorActions['edit'];
  readonly memory: WhatIfMemory;
  readonly onMemory: (change: (before: WhatIfMemory) => WhatIfMemory) => void;
}

/** What would change if: sliders on one side, answers on the other. The case stays as it is until one asks. */
export function WhatIfView({ shown, ...rest }: WhatIfProps) {
  const { t } = useWhatIfTexts();
  if (shown === undefined) {
    return (
      <div className="what-if-empty">
        <h1>{t.title}</h1>
        <p className="help">{t.nothingYet}</p>
      </div>
    );
  }
  return (
    <ExplanationProvider>
      <WhatIf shown={shown} {...rest} />
    </ExplanationProvider>
  );
}

function WhatIf({ draft, shown, opening, edit, memory, onMemory }: WhatIfProps & { shown: ValidReading }) {
  const { t } = useWhatIfTexts();
  const owner = useScenarios(shown.case, opening, memory.scenarios, (scenarios) =>
    onMemory((before) => ({ ...before, scenarios })),
  );
  const { scenarios, active, change } = owner;
  const base = shown.evaluation;
  const compute = useComputed(shown);
  const computed = compute(active);
  const [added, setAdded] = useState<readonly string[]>([]);
  const [taken, setTaken] = useState<Draft>();
  const volumes = useMemo(() => {
    const changed = scenarios.flatMap((each) => each.changes.map(({ path }) => path.split('.')[1] ?? ''));
    return [...likelyIndicators(base), ...changed, ...added];
  }, [base, scenarios, added]);
  const bands = bandsTopFirst(base.scheme.bands);
  const [aimed, setAimed] = useState<string>();
  const grade = bands.slice(0, -1).find(({ id }) => id === aimed)?.id ?? bands[0]?.id;
  const hasAim = base.parties.length > 0 && bands.length > 1 && grade !== undefined;
  const aim = hasAim ? pointsTo(computed.reading.evaluation, grade) : undefined;
  const name = scenarioName(active, t);
  // The sliders and the total follow at once; the answers in the next frame.
  const answered = useDeferredValue(computed.reading);
  return (
    <div className="what-if">
      <div className="what-if-controls">
        <ScenarioHead
          scenario={active}
          evaluation={computed.reading.evaluation}
          kept={owner.kept}
          taken={draft === taken}
          onName={(next) => change({ ...active, name: next })}
          onReset={() => change(reset(active))}
          onTake={() => {
            const next = withScenario(draft, active);
            edit(() => next);
            setTaken(next);
          }}
        />
        <ScenarioControls
          base={base}
          computed={computed}
          scenario={active}
          aim={aim}
          volumes={volumes}
          onVolume={(id) => setAdded((before) => [...before, id])}
          onChange={change}
        />
      </div>
      <div className="what-if-answers">
        {hasAim && <AimSection reading={answered} grade={grade} onGrade={setAimed} name={name} />}
        <CompareTable
          base={base}
          evaluations={scenarios.map((each) => compute(each).reading.evaluation)}
          owner={owner}
          looked={volumes}
        />
        <PaceSection evaluation={answered.evaluation} />
        <SensitivitySection evaluation={answered.evaluation} />
        <TermSection
          base={base}
          other={memory.other}
          onOther={(other) => onMemory((before) => ({ ...before, other }))}
        />
      </div>
      <ExplanationPanel evaluation={computed.reading.evaluation} draft={draft} />
    </div>
  );
}
