import type { Evaluation, IndicatorStatus } from '@sw-eval/core';
import type { StartProblem } from '../chrome/startUp';
import type { View } from '../chrome/views';
import type { ReportStep } from '../editor/output/formats';
import type { EmbedTexts } from './embed/texts';
import type { EntryTexts } from './entry/texts';
import type { ExplainTexts } from './explain/texts';
import type { KeepTexts } from './keep/texts';
import type { OfflineTexts } from './offline/texts';
import type { ReviewTexts } from './review/texts';
import type { TourTexts } from './tour/texts';

/** The languages of the page. */
export type Locale = 'zh-CN' | 'en';

type Stage = Evaluation['stage'];
type MonthConvention = Evaluation['period']['convention'];

/**
 * Every sentence and word of the page in one language. A part between asterisks is set bold by `Marked`. Figures come
 * in as they are printed; counts as numbers, for the plural.
 */
export interface Texts {
  title: string;
  /** The name of the language one can switch to, in that language. */
  otherLanguage: string;
  theme: string;
  themes: Record<'system' | 'light' | 'dark', string>;
  textSize: string;
  textSizes: Record<'usual' | 'large', string>;
  views: Record<View, string>;
  viewsName: string;
  undo: string;
  redo: string;
  downloadCase: string;
  downloadWord: string;
  downloadWaits: string;
  downloadWorking: string;
  downloadStep: Record<ReportStep, string>;
  cancel: string;
  cancelled: string;
  downloadFailed: (reason: string) => string;
  outline: string;
  noValueReason: string;
  panelFailed: string;
  pageFailed: string;
  panelRetry: string;
  startFailed: Record<StartProblem, string>;
  stage: Record<Stage, string>;
  stageAndScheme: (stage: string, scheme: string) => string;
  otherIssues: string;
  /** How many fields of a closed section want a correction. */
  wrongFields: (count: number) => string;
  missing: string;
  missingFields: (count: number) => string;
  moreIssues: (count: number) => string;
  close: string;
  basics: string;
  findings: string;
  followUp: string;
  scheme: string;
  explain: ExplainTexts;
  entry: EntryTexts;
  keep: KeepTexts;
  review: ReviewTexts;
  embed: EmbedTexts;
  offline: OfflineTexts;
  tour: TourTexts;

  period: string;
  agreement: string;
  evaluated: string;
  rangeStart: (range: string) => string;
  rangeEnd: (range: string) => string;
  to: string;
  periodSummary: (assessed: string, term: string, progress: string) => string;
  /** Names of the figures of `months`, in their order. */
  monthsNames: readonly string[];
  months: (assessed: string, term: string, progress: string, left: string) => string;
  timeline: (assessed: string, term: string) => string;
  conventions: Record<MonthConvention, string>;
  convention: (rule: string) => string;

  scores: string;
  scoresHint: string;
  outOf: (points: string) => string;
  ratio: string;
  scoresSummary: (scored: number, parties: number, total: string) => string;
  scoredElsewhere: string;

  indicators: string;
  indicatorsHint: string;
  indicatorsSummary: (count: number, behind: number) => string;
  indicator: string;
  unit: string;
  target: string;
  actual: string;
  reported: string;
  rate: string;
  statusColumn: string;
  cell: (indicator: string, column: string) => string;
  status: Record<IndicatorStatus, string>;

  result: string;
  total: string;
  grade: string;
  noGrade: string;
  stale: string;
  showResult: string;
  hideResult: string;
  distance: string;
  aboveBand: (band: string, min: string, by: string) => string;
  belowBand: (band: string, by: string) => string;
  belowFull: (by: string) => string;
  fullMarks: string;
  listSeparator: string;
  range: (min: string, max: string, grades: string) => string;
  /** Names of the two figures of `range`. */
  rangeNames: readonly string[];
  rangeGrades: (lowest: string, highest: string) => string;
  noTotal: string;
  nothingYet: string;

  /** Above the indicators: which statuses are shown. */
  filter: string;
  filterAll: string;
  outlierNote: (limit: string) => string;

  checks: string;
  checksCount: (differences: number, notes: number) => string;
  noChecks: string;
  differs: string;
  note: string;
  more: string;
  less: string;

  completion: string;
  indicatorCount: (count: number) => string;
  groupCount: (count: number) => string;
  axisProgress: (progress: string) => string;
  group: Record<IndicatorStatus, (progress: string | null) => string>;

  report: string;
  reportHint: string;
  reportFrame: string;
  reportLoading: string;
  reportFailed: (reason: string) => string;
}
