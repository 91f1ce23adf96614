import type { IssueList } from '../issues/IssueList.js';
import type { PathStep } from '../issues/issue.js';
import { allIds, findById } from '../lists/ids.js';
import { hasMoreDecimals } from '../numbers/decimal.js';
import type { RubricNode } from '../schemas/rubricSchema.js';
import type { Scheme, SchemeParty } from '../schemas/schemeSchema.js';
import { addDuplicates } from '../schemes/checkScheme.js';
import { RAW_MAX } from '../scores/awardedPoints.js';
import { aboveShare, tooManyDecimals } from '../scores/totalScore.js';
import { idsOf, itemsOf, numberOf, partOf, textOf } from './lenient.js';
import { addUnknownId, addUnknownIds } from './references.js';

/** Adds what is wrong with the parties, their scores and the panel beyond their shape. */
export function checkParties(input: unknown, scheme: Scheme | undefined, list: IssueList): void {
  const parties = itemsOf(input, 'parties');
  const panel = itemsOf(partOf(input, 'engagement'), 'panel');
  addDuplicates(list, ['parties'], idsOf(parties));
  addDuplicates(list, ['engagement', 'panel'], idsOf(panel));
  const evaluators = new Set(idsOf(panel));
  parties.forEach((party, index) => {
    const path = ['parties', index];
    checkWays(party, path, list);
    const scores = itemsOf(party, 'panelScores');
    addDuplicates(list, [...path, 'panelScores'], idsOf(scores, 'evaluator'), 'evaluator');
    const ids = idsOf(scores, 'evaluator');
    addUnknownIds(list, [...path, 'panelScores'], ids, evaluators, 'the id of an evaluator of the panel', 'evaluator');
    if (scheme === undefined) return;
    const id = textOf(party, 'id');
    const known = findById(scheme.parties, id);
    if (known !== undefined) checkParty(party, known, scheme, path, list);
    else if (id !== undefined) {
      const ids = allIds(scheme.parties);
      addUnknownId(list, [...path, 'id'], id, ids, 'a party of the scheme');
    }
  });
}

/** A party is scored in one way only. */
function checkWays(party: unknown, path: PathStep[], list: IssueList): void {
  const ways = ['awarded', 'raw', 'rubric', 'panelScores'].filter((key) => partOf(party, key) !== undefined);
  if (ways.length > 1) {
    const found = ways.join(', ');
    list.add('conflicting-score', path, 'one of awarded, raw, rubric, panelScores', found, { ways: found });
  }
  if (partOf(party, 'rawMax') !== undefined && !ways.includes('raw')) {
    list.add('missing', [...path, 'raw'], 'a raw score beside rawMax', undefined);
  }
}

function checkParty(party: unknown, known: SchemeParty, scheme: Scheme, path: PathStep[], list: IssueList): void {
  const awarded = numberOf(party, 'awarded');
  if (awarded !== undefined) {
    const { decimals } = scheme.rounding;
    if (awarded > known.share) list.addAll([aboveShare([...path, 'awarded'], known.share, awarded, known)]);
    if (hasMoreDecimals(awarded, decimals)) list.addAll([tooManyDecimals([...path, 'awarded'], decimals, awarded)]);
  }
  const raw = numberOf(party, 'raw');
  const rawMax = numberOf(party, 'rawMax') ?? RAW_MAX;
  if (rawMax === 0) list.add('out-of-range', [...path, 'rawMax'], 'a number above 0', rawMax, { above: 0 });
  else if (raw !== undefined && raw > rawMax) list.addAll([aboveShare([...path, 'raw'], rawMax, raw, known)]);
  checkSections(party, known, path, list);
  const sheets: [PathStep[], unknown][] = itemsOf(party, 'panelScores').map((score, index) => [
    [...path, 'panelScores', index, 'rubric'],
    partOf(score, 'rubric'),
  ]);
  if (partOf(party, 'rubric') !== undefined) sheets.push([[...path, 'rubric'], partOf(party, 'rubric')]);
  for (const [at, values] of sheets) checkRubricValues(values, known, at, list);
}

function checkSections(party: unknown, known: SchemeParty, path: PathStep[], list: IssueList): void {
  const sections = itemsOf(party, 'sections');
  addDuplicates(list, [...path, 'sections'], idsOf(sections));
  const ids = new Set(allIds(known.sections));
  addUnknownIds(list, [...path, 'sections'], idsOf(sections), ids, 'a section of this party in the scheme', 'id');
}

/** The leaves of a rubric by id. */
export function leavesOf(root: RubricNode): Map<string, RubricNode> {
  const leaves = new Map<string, RubricNode>();
  const visit = (node: RubricNode) => {
    if (node.children !== undefined && node.children.length > 0) node.children.forEach(visit);
    else leaves.set(node.id, node);
  };
  visit(root);
  return leaves;
}

function checkRubricValues(values: unknown, { rubric }: SchemeParty, path: PathStep[], list: IssueList): void {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return;
  if (rubric === undefined) {
    list.add('unknown-key', path, 'no rubric: the scheme has none for this party', values, { key: 'rubric' });
    return;
  }
  const leaves = leavesOf(rubric);
  for (const id of Object.keys(values)) {
    const leaf = leaves.get(id);
    if (id === '__proto__') continue;
    if (leaf === undefined) addUnknownId(list, [...path, id], id, leaves.keys(), 'a leaf of the rubric');
    else checkLeafValue(partOf(values, id), numberOf(values, id), leaf, [...path, id], list);
  }
}

function checkLeafValue(
  given: unknown,
  number: number | undefined,
  { id, rule, points }: RubricNode,
  path: PathStep[],
  list: IssueList,
): void {
  switch (rule?.kind) {
    case 'tiers':
    case 'linear':
      list.add('unknown-key', path, `nothing: this leaf follows from ${rule.indicator}`, given, { key: id });
      return;
    case 'checklist': {
      if (!Array.isArray(given)) {
        list.add('invalid-type', path, 'a list of the ids met', given, { kind: 'array' });
        return;
      }
      addDuplicatesOf(given, path, list);
      const known = new Set(allIds(rule.items));
      addUnknownIds(list, path, given, known, 'the id of an item of the checklist');
      return;
    }
    default:
      if (Array.isArray(given)) {
        list.add('invalid-type', path, 'a number', given, { kind: 'number' });
      } else if (rule?.kind === 'direct' && number !== undefined && number > points) {
        list.add('out-of-range', path, `at most ${points} points`, given, { min: 0, max: points });
      } else if (rule?.kind === 'deduct' && number !== undefined && !Number.isInteger(number)) {
        list.add('too-many-decimals', path, 'a whole number of occurrences', given, { max: 0 });
      }
  }
}

function addDuplicatesOf(ids: readonly unknown[], path: PathStep[], list: IssueList): void {
  ids.forEach((id, index) => {
    if (typeof id !== 'string' || ids.indexOf(id) === index) return;
    list.add('duplicate-id', [...path, index], 'each id once', id, { id });
  });
}
