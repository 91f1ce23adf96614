import type { RubricResult } from '../evaluation/evaluation.js';
import { add, type Fraction, fractionOf, greater, lesser, rounded, subtract, ZERO } from '../numbers/fraction.js';
import type { Rounding } from '../numbers/rounding.js';
import type { RubricValues } from '../schemas/caseSchema.js';
import type { RubricNode } from '../schemas/rubricSchema.js';
import type { Aggregate } from '../schemas/schemeSchema.js';
import { aggregate } from './aggregate.js';
import { type FindVolumes, followsIndicator, type LeafValue, leafPoints } from './leafPoints.js';

/** The values one evaluator gave. */
export interface Sheet {
  /** `undefined` where a party gives one rubric without a panel. */
  readonly evaluator?: string;
  readonly values: RubricValues;
}

/** A rubric worked out: what is known of its points, exact, and the tree for show. */
export interface WorkedRubric {
  /** Sum of the leaves whose points are known. */
  readonly known: Fraction;
  /** Points of the leaves that have none yet. */
  readonly open: Fraction;
  readonly result: RubricResult;
}

/** Points within a rubric are shown with up to 6 decimals. */
export const SHOWN: Rounding = { decimals: 6, mode: 'half-up' };

/**
 * Works out a rubric from one sheet or from those of a panel's evaluators who were not recused. A parent is the exact
 * sum of its children; nothing is rounded but what is shown.
 */
export function workRubric(
  root: RubricNode,
  sheets: readonly Sheet[],
  how: Aggregate,
  find: FindVolumes,
): WorkedRubric {
  const values = sheets.map(({ evaluator, values }) => ({ evaluator, values: new Map(Object.entries(values)) }));

  const visit = (node: RubricNode): WorkedRubric => {
    const children = node.children ?? [];
    if (children.length === 0) return leaf(node);
    const worked = children.map(visit);
    const known = worked.map((child) => child.known).reduce(add, ZERO);
    const open = worked.map((child) => child.open).reduce(add, ZERO);
    const complete = worked.every((child) => child.result.awarded !== null);
    const result: RubricResult = {
      id: node.id,
      label: node.label,
      points: node.points,
      awarded: complete ? rounded(known, SHOWN) : null,
      children: worked.map((child) => child.result),
    };
    return { known, open, result };
  };

  const leaf = (node: RubricNode): WorkedRubric => {
    const { id, rule } = node;
    const kind = rule === undefined ? {} : { kind: rule.kind };
    if (rule !== undefined && followsIndicator(rule)) {
      const points = leafPoints(node, undefined, find);
      if (points === null) return openLeaf(node, kind);
      // Evaluators cannot differ over what follows from an indicator.
      const spread = sheets[0]?.evaluator === undefined ? {} : { spread: 0 };
      return { known: points, open: ZERO, result: { ...shown(node, points, kind), ...spread } };
    }
    const given = values.flatMap(({ evaluator, values }): GivenLeaf[] => {
      const value = values.get(id);
      const points = value === undefined ? null : leafPoints(node, value, find);
      return value === undefined || points === null ? [] : [{ evaluator, value, points }];
    });
    const [first, ...others] = given;
    if (first === undefined) return openLeaf(node, kind);
    const known = aggregate(
      given.map((entry) => entry.points),
      how,
    );
    return { known, open: ZERO, result: { ...shown(node, known, kind), ...sourcesOf(first, others) } };
  };

  return visit(root);
}

/** What one evaluator, or a party without a panel, gave for a leaf. */
interface GivenLeaf {
  readonly evaluator: string | undefined;
  readonly value: LeafValue;
  readonly points: Fraction;
}

type Kind = Pick<RubricResult, 'kind'>;

function shown({ id, label, points }: RubricNode, awarded: Fraction, kind: Kind): RubricResult {
  return { id, label, points, awarded: rounded(awarded, SHOWN), ...kind };
}

function openLeaf({ id, label, points }: RubricNode, kind: Kind): WorkedRubric {
  return { known: ZERO, open: fractionOf(points), result: { id, label, points, awarded: null, ...kind } };
}

/** Where a leaf's points come from: one value, or the evaluators' with their spread. */
function sourcesOf(first: GivenLeaf, others: readonly GivenLeaf[]): Partial<RubricResult> {
  if (first.evaluator === undefined) return { given: first.value };
  const given = [first, ...others];
  const points = given.map((entry) => entry.points);
  return {
    spread: rounded(subtract(points.reduce(greater), points.reduce(lesser)), SHOWN),
    byEvaluator: given.map(({ evaluator, value, points }) => ({
      evaluator: String(evaluator),
      given: value,
      points: rounded(points, SHOWN),
    })),
  };
}
