import type { Column } from '../../district/table/orderRows';

/** Words of the district, in one language. They are loaded with it. */
export interface DistrictTexts {
  title: string;
  hint: (stations: number) => string;
  empty: string;
  emptyHow: string;
  chooseFiles: string;
  chooseFolder: string;
  addOpen: string;
  addOpenWaits: string;
  clear: string;
  clearTitle: string;
  clearText: (stations: number) => string;
  clearYes: string;
  clearNo: string;
  kept: string;
  notKept: string;
  working: (done: number, all: number) => string;
  cancel: string;
  unread: (files: number) => string;
  unreadKind: string;
  unreadCase: string;
  replaced: (file: string, by: string) => string;
  openCase: string;
  more: (count: number) => string;

  overview: string;
  complete: (complete: number, all: number) => string;
  mixed: (stages: number, schemes: number) => string;
  noTotals: string;
  five: readonly [string, string, string, string, string];
  sketch: string;
  grades: string;
  ungraded: string;
  gradeColumn: string;
  countColumn: string;
  stations: (count: number) => string;

  indicators: string;
  indicatorsHint: string;
  indicator: string;
  median: string;
  quartiles: string;
  onSchedule: string;
  having: string;
  behindCount: string;

  ranking: string;
  rankingShown: (shown: number, all: number) => string;
  columns: Record<Column | 'total' | 'grade', string>;
  sortBy: (column: string) => string;
  regradedColumns: { total: string; grade: string };
  tied: string;
  notRanked: string;
  notComparable: string;
  open: (station: string) => string;
  remove: (station: string) => string;
  removeShort: string;
  filterName: string;
  filterGrade: string;
  allGrades: string;
  noGrade: string;
  behindOnly: string;
  differsOnly: string;
  nothingShown: string;
  showMore: (count: number) => string;

  regrade: string;
  regradeHint: string;
  regradeBy: string;
  regradeNone: string;
  regradeBands: (scheme: string) => string;
  regradeOpen: (scheme: string) => string;
  regradeOwn: string;
  regraded: (comparable: number, notComparable: number) => string;
  whyNotComparable: string;
  shareOf: (party: string) => string;
  boundOf: (band: string) => string;
  shares: string;
  bounds: string;

  saveTable: string;
  tableName: string;
  saveReports: string;
  reportsName: string;
  reportsWorking: (done: number, all: number) => string;
  reportsCancelled: (done: number, all: number) => string;
  saved: (name: string) => string;
  failed: (reason: string) => string;
  askOpen: (station: string) => string;
}
