import type { DistrictTexts } from './texts';

const stations = (count: number): string => `${count} ${count === 1 ? 'station' : 'stations'}`;

/** The district in English. */
export const districtEn: DistrictTexts = {
  title: 'Many stations',
  hint: (count) => (count === 0 ? 'Look at many stations at once' : stations(count)),
  empty: 'Drop the cases or workbooks of many stations on this page, or choose a folder.',
  emptyHow:
    'It takes case files (.json) and workbooks (.xlsx). Files that cannot be read are listed, the others go on. Everything is computed on this page, nothing is uploaded.',
  chooseFiles: 'Choose files',
  chooseFolder: 'Choose a folder',
  addOpen: 'Add the open station',
  addOpenWaits: 'The open station has fields to correct first',
  clear: 'Remove all',
  clearTitle: 'Remove all stations?',
  clearText: (count) =>
    `${stations(count)} will be removed from this page and this browser. That cannot be undone; your files stay as they are.`,
  clearYes: 'Remove all',
  clearNo: 'Keep them',
  kept: 'Saved in this browser, nothing is uploaded',
  notKept: 'Cannot be saved here: after closing or reloading, the files have to be chosen again',
  working: (done, all) => `Reading file ${done} of ${all}`,
  cancel: 'Cancel',
  unread: (files) => `${files} ${files === 1 ? 'file was' : 'files were'} not taken in`,
  unreadKind: 'Neither a case (.json) nor a workbook (.xlsx). Open reports under “Figures” and look them over first.',
  unreadCase: 'The case needs corrections:',
  replaced: (file, by) =>
    `${by} and ${file} are about the same evaluation of the same station; the later one took the place of the other.`,
  openCase: 'the open station',
  more: (count) => `${count} more`,

  overview: 'Totals',
  complete: (complete, all) => `${complete} of ${stations(all)} scored by every party`,
  mixed: (stages, schemes) =>
    `${[stages > 1 ? `${stages} stages` : '', schemes > 1 ? `${schemes} schemes` : ''].filter((part) => part !== '').join(' and ')} are mixed: ranks go by the total alone, so part them before comparing.`,
  noTotals: 'No station has a total yet',
  five: ['Lowest', 'Lower quartile', 'Median', 'Upper quartile', 'Highest'],
  sketch: 'With so many stations, quartiles are off by at most 0.05%',
  grades: 'Grades',
  ungraded: 'Open',
  gradeColumn: 'Grade',
  countColumn: 'Stations',
  stations,

  indicators: 'Indicators',
  indicatorsHint: 'Median and quartiles of the completion rates; on schedule is the share of stations not behind',
  indicator: 'Indicator',
  median: 'Median',
  quartiles: 'Quartiles',
  onSchedule: 'On schedule',
  having: 'Stations',
  behindCount: 'Behind',

  ranking: 'Ranking',
  rankingShown: (shown, all) =>
    shown === all ? stations(all) : `${shown} of ${stations(all)} shown; ranks are among all`,
  columns: {
    rank: 'Rank',
    name: 'Station',
    total: 'Total',
    grade: 'Grade',
    regraded: 'New rank',
    behind: 'Behind',
    differences: 'To check',
  },
  sortBy: (column) => `Sort by ${column}`,
  regradedColumns: { total: 'New total', grade: 'New grade' },
  tied: 'tied',
  notRanked: 'No total, so no rank',
  notComparable: 'Not comparable',
  open: (station) => `Open ${station} under Figures`,
  remove: (station) => `Remove ${station}`,
  removeShort: 'Remove',
  filterName: 'Find by name',
  filterGrade: 'Grade',
  allGrades: 'All grades',
  noGrade: 'Open',
  behindOnly: 'An indicator is behind',
  differsOnly: 'Something to check',
  nothingShown: 'No station fits',
  showMore: (count) => `Show ${count} more`,

  regrade: 'Regrade under another scheme',
  regradeHint:
    'Each party keeps the part of its share that it awarded; points and grade follow the new scheme. The totals stay as they are',
  regradeBy: 'Scheme',
  regradeNone: 'Do not regrade',
  regradeBands: (scheme) => `${scheme} (bands only)`,
  regradeOpen: (scheme) => `Scheme of the open case: ${scheme}`,
  regradeOwn: 'Own shares and bands',
  regraded: (comparable, notComparable) =>
    notComparable === 0
      ? `All ${stations(comparable)} can be compared`
      : `${stations(comparable)} can be compared, ${notComparable} cannot`,
  whyNotComparable:
    'Not comparable: other parties or total points than this scheme has, a party that has not scored yet, or a veto down to a grade that this scheme does not have.',
  shareOf: (party) => `${party} share`,
  boundOf: (band) => `${band} from`,
  shares: 'Shares',
  bounds: 'Bands',

  saveTable: 'Table as Excel',
  tableName: 'stations',
  saveReports: 'One Word report each',
  reportsName: 'reports',
  reportsWorking: (done, all) => `Writing reports, ${done} of ${all} done`,
  reportsCancelled: (done, all) => `Cancelled after ${done} of ${all}; no file was made`,
  saved: (name) => `Handed to the browser: ${name}`,
  failed: (reason) => `The file was not made: ${reason}`,
  askOpen: (station) => `Opening “${station}” replaces what is filled in now; that can be undone.`,
};
