import { isList, isObject, type Json } from '../../editor/draft/draft';
import { MOST_SCENARIOS, type Scenario } from '../../editor/whatIf/scenario';
import type { SafeStorage } from '../safeStorage';
import { tabPlaces } from '../tabPlaces';

/** The scenarios of one case. */
export interface ScenarioSet {
  /** Which case they are of. */
  readonly of: string;
  readonly scenarios: readonly Scenario[];
}

/** Apart from the work: either can fail without the other. */
const PLACES = tabPlaces('sw-eval.scenarios.');
const MOST_SETS = 5;
const LONGEST_TEXT = 200;
const MOST_CHANGES = 200;

/** Keeps the scenarios of one tab, newest set first. Whether they were kept. */
export function keepScenarios(storage: SafeStorage, tab: string, sets: readonly ScenarioSet[], order: number): boolean {
  return PLACES.keep(storage, tab, { sets: sets.slice(0, MOST_SETS) }, order);
}

/** The scenarios of a tab; where it has none, the newest of any tab. What cannot be read is left out. */
export function findScenarios(storage: SafeStorage, tab: string): readonly ScenarioSet[] {
  const content = PLACES.find(storage, tab)?.content;
  const sets = isObject(content) ? content['sets'] : undefined;
  return isList(sets) ? sets.slice(0, MOST_SETS).flatMap(readSet) : [];
}

/** The sets with another one for its case, which stands first. */
export function withSet(sets: readonly ScenarioSet[], set: ScenarioSet): readonly ScenarioSet[] {
  return [set, ...sets.filter(({ of }) => of !== set.of)];
}

function readSet(value: Json): ScenarioSet[] {
  if (!isObject(value) || typeof value['of'] !== 'string' || !isList(value['scenarios'])) return [];
  const seen = new Set<string>();
  const scenarios = value['scenarios'].flatMap(readScenario).filter(({ id }) => !seen.has(id) && seen.add(id));
  return [{ of: value['of'], scenarios: scenarios.slice(0, MOST_SCENARIOS) }];
}

function readScenario(value: Json): Scenario[] {
  if (!isObject(value) || !isText(value['id']) || !isText(value['name']) || !isList(value['changes'])) return [];
  const changes = value['changes'].flatMap((change) =>
    isObject(change) && isText(change['path']) && isText(change['text'])
      ? [{ path: change['path'], text: change['text'] }]
      : [],
  );
  return [{ id: value['id'], name: value['name'], changes: changes.slice(0, MOST_CHANGES) }];
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}
