import type { EvaluationCase } from '@sw-eval/core';
import { useEffect, useState } from 'react';
import { freeScenarioId, MOST_SCENARIOS, type Scenario } from '../../editor/whatIf/scenario';
import { tabName } from '../drafts/tabName';
import { safeStorage } from '../safeStorage';
import { findScenarios, keepScenarios, type ScenarioSet, withSet } from './keptScenarios';

/** What is known of scenarios while the page is open, also while another view is shown. */
export interface ScenarioMemory {
  readonly sets: readonly ScenarioSet[];
  /** The case last shown, and how many cases had been opened then. */
  readonly of: string;
  readonly opening: number;
  readonly chosen: string | undefined;
  /** Whether the last change was kept in the browser; none was made yet: `true`. */
  readonly kept: boolean;
}

/** The scenarios of the case, and what changes them. */
export interface ScenarioOwner {
  /** At least one. */
  readonly scenarios: readonly [Scenario, ...Scenario[]];
  readonly active: Scenario;
  readonly kept: boolean;
  readonly choose: (id: string) => void;
  readonly change: (scenario: Scenario) => void;
  /** None where there are as many as are kept. */
  readonly add: (() => void) | undefined;
  readonly remove: (id: string) => void;
}

const FIRST: Scenario = { id: 's1', name: '', changes: [] };

/** Owns the scenarios of a case: found in the browser, kept there after every change. */
export function useScenarios(
  read: EvaluationCase,
  opening: number,
  memory: ScenarioMemory | undefined,
  onMemory: (memory: ScenarioMemory) => void,
): ScenarioOwner {
  const [atStart] = useState(
    () => memory?.sets ?? findScenarios(local(), tabName(safeStorage(() => window.sessionStorage))),
  );
  const sets = memory?.sets ?? atStart;
  const of = caseKey(read);
  const own = sets.find((set) => set.of === of);
  // A station that was renamed is the same case.
  const renamed = memory !== undefined && memory.opening === opening ? memory.of : undefined;
  const found = own ?? sets.find((set) => set.of === renamed);
  const [first = FIRST, ...others] = found?.scenarios ?? [];
  const scenarios = [first, ...others] as const;
  const active = scenarios.find(({ id }) => id === memory?.chosen) ?? first;

  // What is shown is remembered as this case's, so that it goes with the case when that is renamed.
  useEffect(() => {
    if (memory?.of === of && memory.opening === opening) return;
    const others = sets.filter((set) => set !== found);
    const kept = memory?.kept ?? true;
    onMemory({ sets: withSet(others, { of, scenarios }), of, opening, chosen: active.id, kept });
  });

  const put = (next: readonly Scenario[], chosen: string): void => {
    const nextSets = withSet(sets, { of, scenarios: next });
    const kept = keepScenarios(local(), tabName(safeStorage(() => window.sessionStorage)), nextSets, Date.now());
    onMemory({ sets: nextSets, of, opening, chosen, kept });
  };
  return {
    scenarios,
    active,
    kept: memory?.kept ?? true,
    choose: (id) => onMemory({ sets, of, opening, chosen: id, kept: memory?.kept ?? true }),
    change: (scenario) =>
      put(
        scenarios.map((each) => (each.id === scenario.id ? scenario : each)),
        scenario.id,
      ),
    add:
      scenarios.length >= MOST_SCENARIOS
        ? undefined
        : () => {
            const id = freeScenarioId(scenarios);
            put([...scenarios, { id, name: '', changes: [] }], id);
          },
    remove: (id) => {
      const left = scenarios.filter((each) => each.id !== id);
      put(left, left.at(-1)?.id ?? FIRST.id);
    },
  };
}

/** What tells one case from another: its station, stage and agreement. */
export function caseKey({ station, stage, agreement }: EvaluationCase): string {
  return JSON.stringify([station.name, stage, agreement.start, agreement.end]);
}

function local() {
  return safeStorage(() => window.localStorage);
}
