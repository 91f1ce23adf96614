import type { Evaluation, RubricResult } from '../evaluation/evaluation.js';
import { byId, findById } from '../lists/ids.js';
import type { RubricValues } from '../schemas/caseSchema.js';
import type { RubricNode } from '../schemas/rubricSchema.js';
import type { FindVolumes } from '../scores/leafPoints.js';
import { type Sheet, type WorkedRubric, workRubric } from '../scores/rubric.js';

/** Changes what a leaf was given, before its points are worked out. */
export type ChangeLeaf = (leafId: string, value: number | string[]) => number | string[];

/** The volumes of an evaluation's indicators. */
export function volumesOf(evaluation: Evaluation): FindVolumes {
  const volumes = byId(evaluation.indicators);
  return (id) => volumes.get(id);
}

/**
 * Works out a party's rubric again from what the evaluation carries, whole or from one of its nodes on, with other volumes or
 * other values where these are asked for. `undefined` where the party has none.
 */
export function reworkRubric(
  evaluation: Evaluation,
  partyId: string,
  nodeId?: string,
  find: FindVolumes = volumesOf(evaluation),
  change: ChangeLeaf = (_, value) => value,
): WorkedRubric | undefined {
  const party = findById(evaluation.parties, partyId);
  const root = findById(evaluation.scheme.parties, partyId)?.rubric;
  if (party?.rubric === undefined || root === undefined) return undefined;
  const node = findNode(root, nodeId) ?? root;
  return workRubric(node, sheetsOf(party.rubric, change), party.aggregate ?? 'mean', find);
}

/** The node of a rubric that has this id. */
export function findNode(node: RubricNode, id: string | undefined): RubricNode | undefined {
  if (node.id === id) return node;
  for (const child of node.children ?? []) {
    const found = findNode(child, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The sheets that a worked rubric was made from, as far as they matter: whose they are does not. */
function sheetsOf(root: RubricResult, change: ChangeLeaf): Sheet[] {
  const values = new Map<string | undefined, [string, number | string[]][]>();
  const visit = (node: RubricResult) => {
    for (const { evaluator, given } of givenOf(node)) {
      values.set(evaluator, [...(values.get(evaluator) ?? []), [node.id, change(node.id, given)]]);
    }
    node.children?.forEach(visit);
  };
  visit(root);
  return [...values.values()].map((entries) => ({ values: Object.fromEntries(entries) as RubricValues }));
}

/** What a leaf was given: by each evaluator of a panel, else by nobody in particular. */
export function givenOf({ given, byEvaluator = [] }: RubricResult): Given[] {
  return given === undefined ? byEvaluator : [{ given }];
}

interface Given {
  readonly evaluator?: string;
  readonly given: number | string[];
}

/** Whether an evaluator of a panel judged anything: every leaf that their sheets give points has a spread. */
export function isJudged({ spread, children = [] }: RubricResult): boolean {
  return spread !== undefined || children.some(isJudged);
}
