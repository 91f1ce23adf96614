import { type Draft, isObject, type Path, pathKey, valueAt } from './draft';
import { scoreModeOf } from './partyInput';

/** Where the dates of a range are: the agreement's or the evaluation period's. */
export type RangeName = 'agreement' | 'period';

/** Path of a date. */
export function datePath(range: RangeName, side: 'start' | 'end'): Path {
  return [range, side];
}

/**
 * Path of a party's score: its points, or the raw score where the draft gives that; `undefined` where a rubric or a
 * panel decides.
 */
export function scorePath(draft: Draft, index: number): Path | undefined {
  const party = valueAt(draft, ['parties', index]);
  if (!isObject(party)) return undefined;
  const mode = scoreModeOf(draft, index);
  if (mode === 'rubric' || mode === 'panel') return undefined;
  return ['parties', index, mode];
}

/** Places whose issues stand beside a field, with every index as `*`. */
const PLACES = new Set([
  'agreement',
  'agreement.start',
  'agreement.end',
  'period',
  'period.start',
  'period.end',
  ...['name', 'operator', 'purchaser', 'oversight', 'since'].map((key) => `station.${key}`),
  'station.addresses.*.label',
  'station.addresses.*.address',
  ...['issuer', 'number', 'date', 'signatories.*'].map((key) => `report.${key}`),
  ...['evaluator', 'commissionedBy', 'siteVisit', 'basis.*', 'methods.*'].map((key) => `engagement.${key}`),
  ...['name', 'role', 'conflict'].map((key) => `engagement.panel.*.${key}`),
  'areas.*.name',
  'areas.*.sites.*.name',
  ...['target', 'actual'].map((key) => `indicators.*.${key}`),
  'compliance.*.measured',
  'compliance.*.threshold',
  ...['awarded', 'raw', 'rawMax', 'rubric.*'].map((key) => `parties.*.${key}`),
  ...['parties.*', 'parties.*.sections.*', 'sites.*'].flatMap((owner) => [
    `${owner}.strengths.*`,
    `${owner}.concerns.*`,
  ]),
  ...['method', 'sampled', 'satisfied', 'aware'].map((key) => `survey.${key}`),
  'vetoes.*.evidence',
  ...['recommendation', 'note'].map((key) => `followUps.*.${key}`),
  ...['by', 'text', 'response'].map((key) => `objections.*.${key}`),
  'keyProblems.*.title',
  'keyProblems.*.text',
  'conclusion.summary',
  'conclusion.nextSteps.*',
]);

/** Figures of areas and sites; they stand beside a field while that area or site is shown. */
const UNIT_PLACE = /^indicators\.(\d+)\.byUnit\.(\d+)\.(target|actual)$/;

/** Whether an issue's sentence stands beside a field. `unit` is the area or site whose figures the grid shows. */
export function isPlaced(draft: Draft, path: Path, unit: string | undefined): boolean {
  const key = pathKey(path);
  const ofUnit = UNIT_PLACE.exec(key);
  if (ofUnit !== null) {
    return unit !== undefined && valueAt(draft, [...path.slice(0, -1), 'unit']) === unit;
  }
  // While the grid shows an area, the station's own figures are out of sight.
  if (path[0] === 'indicators' && unit !== undefined) return false;
  if (path[0] === 'parties' && (path[2] === 'awarded' || path[2] === 'raw')) {
    const place = typeof path[1] === 'number' ? scorePath(draft, path[1]) : undefined;
    return place !== undefined && pathKey(place) === key;
  }
  const pattern = path
    .map((step, at) => (typeof step === 'number' || path[at - 1] === 'rubric' ? '*' : step))
    .join('.');
  return PLACES.has(pattern);
}
