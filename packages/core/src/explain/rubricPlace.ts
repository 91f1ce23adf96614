import type { PartyResult, RubricResult } from '../evaluation/evaluation.js';
import { findById } from '../lists/ids.js';
import { findNode } from '../scenarios/rework.js';
import type { RubricNode } from '../schemas/rubricSchema.js';
import type { At } from './parts.js';

/** A node of a party's rubric, where it stands, and what the scheme says of it. */
export interface Place {
  readonly party: PartyResult;
  readonly node: RubricResult;
  /** The node of the scheme's rubric; it stands at the same path within the scheme. */
  readonly own: RubricNode;
  readonly path: string;
}

/** The node that a figure of a rubric belongs to. */
export function placeOf({ evaluation, items }: At): Place {
  const [party, ...below] = items as [PartyResult, ...unknown[]];
  const nodes = below.filter(isNode);
  const root = party.rubric as RubricResult;
  const node = nodes.at(-1) ?? root;
  const rubric = findById(evaluation.scheme.parties, party.id)?.rubric as RubricNode;
  const steps = ['parties', party.id, 'rubric', ...nodes.flatMap(({ id }) => ['children', id])];
  return { party, node, own: findNode(rubric, node.id) as RubricNode, path: steps.join('.') };
}

/** Beside nodes, only evaluators and the items of a checklist stand in lists of a rubric. */
function isNode(item: unknown): item is RubricResult {
  return (item as Partial<RubricResult>).label !== undefined;
}

/** The rule that a party's points go by: those of a panel are put together. */
export const ruleOf = ({ input }: PartyResult): 'panel' | 'rubric' => (input === 'panel' ? 'panel' : 'rubric');
