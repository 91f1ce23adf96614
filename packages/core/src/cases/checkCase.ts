import { endBeforeStart } from '../dates/assessedMonths.js';
import { readCalendarDate } from '../dates/calendarDate.js';
import type { IssueList } from '../issues/IssueList.js';
import { nearest } from '../issues/nearest.js';
import { allIds, findById } from '../lists/ids.js';
import type { Scheme } from '../schemas/schemeSchema.js';
import { addDuplicates } from '../schemes/checkScheme.js';
import { findPreset, schemes } from '../schemes/presets.js';
import { resolveScheme } from '../schemes/resolveScheme.js';
import { checkIndicators } from './checkIndicators.js';
import { checkParties } from './checkParties.js';
import { idsOf, itemsOf, numberOf, partOf, textOf } from './lenient.js';
import { addUnknownIds } from './references.js';

/**
 * Adds what is wrong between the parts of a case: dates in order, ids unique and known, scores within their shares.
 *
 * Works on a checked case as well as on one whose shape is wrong somewhere, so that a report of problems is complete.
 */
export function checkCase(input: unknown, list: IssueList): void {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return;
  const scheme = checkSchemeOf(input, list);
  checkRange(input, 'agreement', list);
  checkRange(input, 'period', list);
  const units = checkUnits(input, list);
  const indicators = checkIndicators(input, scheme, units, list);
  checkParties(input, scheme, list);
  checkSurvey(input, list);
  checkStated(input, indicators, list);
  itemsOf(input, 'sites').forEach((site, index) => {
    addUnknownIds(list, ['sites', index, 'units'], itemsOf(site, 'units'), units, 'the id of an area or site');
  });
  if (scheme === undefined) return;
  checkCompliance(input, scheme, list);
  const vetoes = itemsOf(input, 'vetoes');
  addDuplicates(list, ['vetoes'], idsOf(vetoes));
  const known = new Set(allIds(scheme.vetoes));
  addUnknownIds(list, ['vetoes'], idsOf(vetoes), known, 'the id of a veto of the scheme', 'id');
}

function checkSchemeOf(input: unknown, list: IssueList): Scheme | undefined {
  const given = partOf(input, 'scheme');
  if (given === undefined) {
    list.add('missing', ['scheme'], 'the id of a scheme, or a scheme', undefined);
    return undefined;
  }
  const { scheme, issues } = resolveScheme(given);
  list.addAll(issues, ['scheme']);
  if (scheme !== undefined && scheme.parties.length > 0 && scheme.bands.length === 0) {
    const expected = 'bands of its own ({ "extends": …, "bands": […] }): no source gives the bands of this scheme';
    list.add('missing-bands', ['scheme'], expected, given, { id: scheme.id });
  }
  return scheme ?? misspelt(given);
}

/** The preset whose id was probably meant: the rest of the case is checked by it, so that no problem stays hidden. */
function misspelt(given: unknown): Scheme | undefined {
  const id = typeof given === 'string' ? nearest(given, Object.keys(schemes)) : undefined;
  return id === undefined ? undefined : findPreset(id);
}

function checkRange(input: unknown, key: 'agreement' | 'period', list: IssueList): void {
  const start = textOf(partOf(input, key), 'start');
  const end = textOf(partOf(input, key), 'end');
  if (start === undefined || end === undefined || start <= end) return;
  if (readCalendarDate(start) === undefined || readCalendarDate(end) === undefined) return;
  list.addAll([endBeforeStart([key], { start, end })]);
}

function checkUnits(input: unknown, list: IssueList): ReadonlySet<string> {
  const units = new Set<string>();
  const add = (item: unknown, path: (string | number)[]) => {
    const id = textOf(item, 'id');
    if (id === undefined) return;
    if (units.has(id)) {
      list.add('duplicate-id', [...path, 'id'], 'an id that no other area or site has', id, { id });
    }
    units.add(id);
  };
  itemsOf(input, 'areas').forEach((area, index) => {
    add(area, ['areas', index]);
    itemsOf(area, 'sites').forEach((site, siteIndex) => {
      add(site, ['areas', index, 'sites', siteIndex]);
    });
  });
  return units;
}

function checkCompliance(input: unknown, scheme: Scheme, list: IssueList): void {
  const standards = itemsOf(input, 'compliance');
  addDuplicates(list, ['compliance'], idsOf(standards));
  standards.forEach((standard, index) => {
    const id = textOf(standard, 'id');
    if (id === undefined || partOf(standard, 'label') !== undefined) return;
    if (findById(scheme.compliance, id) !== undefined) return;
    const expected = 'a label, since the scheme does not know this standard';
    list.add('missing-label', ['compliance', index, 'label'], expected, undefined, { id });
  });
}

function checkSurvey(input: unknown, list: IssueList): void {
  const survey = partOf(input, 'survey');
  const sampled = numberOf(survey, 'sampled');
  if (sampled === undefined) return;
  for (const key of ['satisfied', 'aware']) {
    const count = numberOf(survey, key);
    if (count === undefined || count <= sampled) continue;
    list.add('out-of-range', ['survey', key], `at most the ${sampled} sampled`, count, { min: 0, max: sampled });
  }
}

function checkStated(input: unknown, known: ReadonlySet<string>, list: IssueList): void {
  const stated = partOf(input, 'stated');
  const rates = partOf(stated, 'rates');
  if (typeof rates === 'object' && rates !== null) {
    for (const id of Object.keys(rates)) {
      if (known.has(id) || id === '__proto__') continue;
      const expected = 'the id of an indicator of the case';
      list.add('unknown-reference', ['stated', 'rates', id], expected, id, { id });
    }
  }
  itemsOf(stated, 'mentions').forEach((mention, index) => {
    const path = ['stated', 'mentions', index, 'indicators'];
    const ids = itemsOf(mention, 'indicators');
    if (ids.length === 0 && Array.isArray(partOf(mention, 'indicators'))) {
      list.add('empty', path, 'at least one indicator', ids);
    }
    addUnknownIds(list, path, ids, known, 'the id of an indicator of the case');
  });
}
