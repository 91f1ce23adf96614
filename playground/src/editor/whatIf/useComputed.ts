import { useMemo } from 'react';
import type { ValidReading } from '../draft/readDraft';
import { type ComputedScenario, computeScenario } from './computeScenario';
import type { Scenario } from './scenario';

/** Computes scenarios of a case, each once: a scenario that did not change is not computed again. */
export function useComputed(base: ValidReading): (scenario: Scenario) => ComputedScenario {
  return useMemo(() => {
    const known = new WeakMap<Scenario, ComputedScenario>();
    return (scenario) => {
      const found = known.get(scenario) ?? computeScenario(base, scenario);
      known.set(scenario, found);
      return found;
    };
  }, [base]);
}
