import { type Draft, type Path, withValueAt } from '../draft/draft';
import { withParty } from '../draft/partyInput';
import { draftPathOf } from '../explain/draftPathOf';
import type { Scenario, TypedChange } from './scenario';

/** The draft with everything of a scenario typed into it. What the draft has no place for stays out. */
export function withScenario(draft: Draft, { changes }: Scenario): Draft {
  return changes.reduce(withChange, draft);
}

function withChange(draft: Draft, { path, text }: TypedChange): Draft {
  const steps = path.split('.');
  const key = steps.pop() ?? '';
  const [root, id] = steps;
  // A score may be the first thing known of a party.
  const named = root === 'parties' && id !== undefined ? withParty(draft, id).draft : draft;
  const owner: Path | undefined = draftPathOf(named, steps.join('.'));
  return owner === undefined ? draft : withValueAt(named, [...owner, key], text === '' ? undefined : text);
}
