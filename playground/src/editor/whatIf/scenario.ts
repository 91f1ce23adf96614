/** One figure or date that is otherwise in a scenario, as it was typed; an empty text takes a score away. */
export interface TypedChange {
  /** Names list items by id: `parties.third-party.awarded`. */
  readonly path: string;
  readonly text: string;
}

/** A "what if": what is otherwise than in the case. The case itself stays as it is. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly changes: readonly TypedChange[];
}

/** The most scenarios that are kept side by side. */
export const MOST_SCENARIOS = 4;

/** What a scenario has typed at a path; `undefined` where it leaves the case's own. */
export function typedAt(scenario: Scenario, path: string): string | undefined {
  return scenario.changes.find((change) => change.path === path)?.text;
}

/**
 * The scenario with a text typed at a path. One that says the same as the case is no change any more.
 *
 * @param own what the case has there, as a text
 * @example
 * ```ts
 * const plain = { id: 's1', name: 'Stricter', changes: [] };
 * withTyped(plain, 'parties.third-party.awarded', '44.80', '49.23').changes;
 * // [{ path: 'parties.third-party.awarded', text: '44.80' }]
 * ```
 */
export function withTyped(scenario: Scenario, path: string, text: string, own: string): Scenario {
  const others = scenario.changes.filter((change) => change.path !== path);
  return { ...scenario, changes: saysTheSame(text, own) ? others : [...others, { path, text }] };
}

/** The scenario without any change. */
export function reset(scenario: Scenario): Scenario {
  return scenario.changes.length === 0 ? scenario : { ...scenario, changes: [] };
}

/** Whether two texts are the same figure, however many zeros end them. */
function saysTheSame(text: string, own: string): boolean {
  if (text === own) return true;
  return text !== '' && own !== '' && Number(text) === Number(own);
}

/** An id no scenario of the list has. */
export function freeScenarioId(scenarios: readonly Scenario[]): string {
  const taken = new Set(scenarios.map(({ id }) => id));
  let number = 1;
  while (taken.has(`s${number}`)) number += 1;
  return `s${number}`;
}
