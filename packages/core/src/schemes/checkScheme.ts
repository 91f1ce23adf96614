import type { IssueList } from '../issues/IssueList.js';
import type { PathStep } from '../issues/issue.js';
import { allIds, findById } from '../lists/ids.js';
import { compare, fractionOf } from '../numbers/fraction.js';
import { sumDecimals } from '../numbers/sumDecimals.js';
import type { RubricNode } from '../schemas/rubricSchema.js';
import type { Scheme } from '../schemas/schemeSchema.js';

/**
 * Adds an issue for every id that stands in a list before.
 *
 * @returns the ids, each once
 */
export function addDuplicates(
  list: IssueList,
  path: readonly PathStep[],
  ids: readonly (string | undefined)[],
  key = 'id',
): Set<string> {
  const seen = new Set<string>();
  ids.forEach((id, index) => {
    if (id === undefined) return;
    if (seen.has(id)) list.add('duplicate-id', [...path, index, key], 'an id that stands only once', id, { id });
    seen.add(id);
  });
  return seen;
}

/** Adds what is wrong between the parts of a scheme whose shape is right. */
export function checkScheme(scheme: Scheme, list: IssueList): void {
  for (const key of ['parties', 'bands', 'indicators', 'compliance', 'vetoes'] as const) {
    addDuplicates(list, [key], allIds<{ id: string }>(scheme[key]));
  }
  checkShares(scheme, list);
  checkBands(scheme, list);
  checkVetoes(scheme, list);
  checkFormulas(scheme, list);
  scheme.parties.forEach((party, index) => {
    addDuplicates(list, ['parties', index, 'sections'], allIds(party.sections));
    if (party.rubric !== undefined) checkRubric(party.rubric, ['parties', index, 'rubric'], list);
  });
}

function checkShares({ parties, totalPoints }: Scheme, list: IssueList): void {
  if (parties.length === 0) return;
  const sum = sumDecimals(parties.map((party) => party.share));
  if (sum === totalPoints) return;
  const params = { sum, total: totalPoints };
  list.add('shares-total', ['parties'], `shares that add up to ${totalPoints}`, sum, params);
}

function checkBands({ bands }: Scheme, list: IssueList): void {
  const order = bands.map((band, index) => ({ ...band, index })).sort((a, b) => b.min - a.min);
  order.forEach(({ min, max, index }, position) => {
    const above = order[position - 1];
    if (above !== undefined && above.min === min) {
      const expected = `a lower bound other than that of ${above.id}`;
      list.add('out-of-range', ['bands', index, 'min'], expected, min, { other: above.id });
    }
    if (max !== undefined && max < min) {
      list.add('out-of-range', ['bands', index, 'max'], `at least the lower bound, ${min}`, max, { min });
    } else if (max !== undefined && above !== undefined && max >= above.min) {
      const expected = `below ${above.min}, the lower bound of ${above.id}`;
      list.add('out-of-range', ['bands', index, 'max'], expected, max, { below: above.min });
    }
  });
}

function checkVetoes({ vetoes, bands }: Scheme, list: IssueList): void {
  vetoes.forEach((veto, index) => {
    if (findById(bands, veto.capGrade) !== undefined) return;
    const allowed = allIds(bands).join(', ');
    const params = { id: veto.capGrade, allowed };
    list.add('unknown-reference', ['vetoes', index, 'capGrade'], `the id of a band: ${allowed}`, veto.capGrade, params);
  });
}

function checkFormulas({ indicators }: Scheme, list: IssueList): void {
  const known = new Set(allIds(indicators));
  indicators.forEach(({ targetFormula }, index) => {
    if (targetFormula === undefined || known.has(targetFormula.of)) return;
    const params = { id: targetFormula.of };
    const path = ['indicators', index, 'targetFormula', 'of'];
    list.add('unknown-reference', path, 'the id of an indicator of the scheme', targetFormula.of, params);
  });
}

function checkRubric(root: RubricNode, path: readonly PathStep[], list: IssueList): void {
  const seen = new Set<string>();
  const visit = (node: RubricNode, at: readonly PathStep[]) => {
    if (seen.has(node.id)) {
      list.add('duplicate-id', [...at, 'id'], 'an id that stands only once in a rubric', node.id, { id: node.id });
    }
    seen.add(node.id);
    if (node.children !== undefined && node.children.length > 0) {
      checkParent(node, node.children, at, list);
      node.children.forEach((child, index) => {
        visit(child, [...at, 'children', index]);
      });
    } else if (node.rule === undefined) {
      list.add('missing', [...at, 'rule'], 'a rule, or children', undefined);
    } else {
      checkRule(node, node.rule, [...at, 'rule'], list);
    }
  };
  visit(root, path);
  if (root.points === 0) list.add('out-of-range', [...path, 'points'], 'points above 0', root.points, { above: 0 });
}

function checkParent(node: RubricNode, children: readonly RubricNode[], at: readonly PathStep[], list: IssueList) {
  if (node.rule !== undefined) {
    list.add('unknown-key', [...at, 'rule'], 'no rule beside children', 'rule', { key: 'rule' });
  }
  const sum = sumDecimals(children.map((child) => child.points));
  if (compare(fractionOf(sum), fractionOf(node.points)) === 0) return;
  const params = { sum, total: node.points };
  list.add('shares-total', [...at, 'children'], `points that add up to ${node.points}`, sum, params);
}

function checkRule(
  node: RubricNode,
  rule: NonNullable<RubricNode['rule']>,
  at: readonly PathStep[],
  list: IssueList,
): void {
  switch (rule.kind) {
    case 'tiers':
      rule.tiers.forEach((tier, index) => {
        if (tier.points <= node.points) return;
        const path = [...at, 'tiers', index, 'points'];
        list.add('out-of-range', path, `at most the leaf's ${node.points} points`, tier.points, { max: node.points });
      });
      break;
    case 'linear':
      if (rule.full === 0) list.add('out-of-range', [...at, 'full'], 'a rate above 0', rule.full, { above: 0 });
      break;
    case 'checklist': {
      addDuplicates(list, [...at, 'items'], allIds(rule.items));
      const sum = sumDecimals(rule.items.map((item) => item.points));
      if (sum > node.points) {
        const expected = `points that add up to at most ${node.points}`;
        list.add('shares-total', [...at, 'items'], expected, sum, { sum, total: node.points });
      }
      break;
    }
    default:
  }
}
