import type { Discrepancy } from '../audit/discrepancy.js';
import type { MonthConvention } from '../dates/assessedMonths.js';
import type { IndicatorStatus } from '../indicators/indicatorStatus.js';
import type { Outlook } from '../indicators/outlook.js';
import type { Stage, TargetBasis } from '../schemas/caseSchema.js';
import type { Scheme } from '../schemas/schemeSchema.js';
import type { Localised } from '../texts/localised.js';

/** Months and progress of an evaluation. */
export interface EvaluationPeriod {
  start: string;
  end: string;
  agreement: { start: string; end: string };
  /** 考核月份 of the evaluation period. */
  assessedMonths: number;
  /** Months of the whole agreement, by the same convention. */
  termMonths: number;
  /** assessedMonths / termMonths in percent; `null` for a term of 0 months. May exceed 100. */
  progress: number | null;
  /** Months of the term after the end of the period. */
  monthsLeft: number;
  convention: MonthConvention;
}

/** An indicator's figures in one area or site. */
export interface UnitResult {
  id: string;
  kind: 'area' | 'site';
  name: string;
  target: number | null;
  actual: number | null;
  rate: number | null;
  /** Whether the case gives the figure itself; else it is the sum of the sites below. */
  declared: boolean;
}

/** An indicator's figures. */
export interface IndicatorResult {
  id: string;
  label: Localised;
  unit: Localised;
  group?: string;
  /** Decimals its counts may have. */
  decimals: number;
  target: number;
  /** Where the target comes from: the contract, or worked back from a printed rate and then unverified. */
  targetSource: 'agreed' | 'derived';
  actual: number;
  /** What the station itself reported, where the evaluators corrected it. */
  reported?: number;
  adjustments?: { amount: number; reason?: string | undefined }[];
  amendments?: { date?: string | undefined; from: number; to: number; reason?: string | undefined }[];
  targetFormula?: { times: number; of: string };
  /** 完成率 in percent; `null` for a target of 0. */
  rate: number | null;
  status: IndicatorStatus;
  /** What the target amounts to by the end of the period; `null` for a term of 0 months. */
  expectedToDate: number | null;
  outlook: Outlook;
  byUnit: UnitResult[];
}

/** How many indicators have each status. */
export type IndicatorSummary = Record<IndicatorStatus, number>;

/** A standard that is met or not, without points. */
export interface ComplianceResult {
  id: string;
  label: Localised;
  unit?: Localised;
  measured: number | null;
  threshold: number | null;
  verdict: 'met' | 'not-met' | 'not-judged';
}

/** A survey of service users; reported apart from effect. */
export interface SurveyResult {
  method?: string;
  sampled: number;
  satisfied: number;
  /** satisfied / sampled in percent; `null` where nobody was asked. */
  satisfactionRate: number | null;
  aware?: number;
  awarenessRate?: number | null;
}

/** A node of a rubric with what it earned. */
export interface RubricResult {
  id: string;
  label: Localised;
  /** Points it can earn. */
  points: number;
  /** Points it earned, exact, to 6 decimals for show; `null` where the case does not give what its rule needs. */
  awarded: number | null;
  kind?: 'direct' | 'tiers' | 'linear' | 'threshold' | 'checklist' | 'deduct';
  /** Highest less lowest of the panel's points; only for leaves scored by a panel. */
  spread?: number;
  /** What the case gives for a leaf that is not scored by a panel. */
  given?: number | string[];
  /** What each evaluator gave and the points it comes to; only for leaves scored by a panel. */
  byEvaluator?: { evaluator: string; given: number | string[]; points: number }[];
  children?: RubricResult[];
}

/** How a party's score was given. */
export type PartyInput = 'awarded' | 'raw' | 'rubric' | 'panel' | 'none';

/** A party's score. */
export interface PartyResult {
  id: string;
  label: Localised;
  /** Points it can give. */
  share: number;
  /** Points it gave, as printed; `null` where it gave none yet. */
  awarded: number | null;
  /** awarded / share in percent. */
  ratio: number | null;
  input: PartyInput;
  raw?: number;
  rawMax?: number;
  rubric?: RubricResult;
  aggregate?: 'mean' | 'trimmed-mean' | 'median';
}

/** A grade: the id and label of its band. */
export interface Grade {
  id: string;
  label: Localised;
}

/** The totals still possible, and the ids of the bands they span, top first. */
export interface TotalRange {
  min: number;
  max: number;
  grades: string[];
}

/** A veto (一票否决) that was invoked, and whether it lowered the grade. */
export interface VetoResult {
  id: string;
  label: Localised;
  evidence: string;
  capGrade: string;
  /** Whether the grade would be better without it. */
  lowered: boolean;
}

/** A recommendation of an earlier evaluation and what became of it. */
export interface FollowUp {
  recommendation: string;
  status: 'resolved' | 'partly-resolved' | 'unresolved';
}

/** An objection and the figures it changed. */
export interface ObjectionResult {
  by: string;
  changes: { path: string; from: number | string | boolean | null; to: number | string | boolean | null }[];
}

/** Everything computed of one case. Plain JSON: it can be stored, sent, explained and regraded alone. */
export interface Evaluation {
  stage: Stage;
  station: { name: string; operator?: string };
  targetBasis: TargetBasis;
  period: EvaluationPeriod;
  /** In the scheme's order, then the case's own. */
  indicators: IndicatorResult[];
  indicatorSummary: IndicatorSummary;
  compliance: ComplianceResult[];
  survey?: SurveyResult;
  parties: PartyResult[];
  /** Sum of the awarded scores; `null` while a party's score is missing or there are no parties. */
  total: number | null;
  grade: Grade | null;
  /** Whether every party of the scheme has a score. */
  complete: boolean;
  range: TotalRange | null;
  /** The veto that caps the grade lowest, where the case invokes any. */
  veto?: VetoResult;
  scheme: Scheme;
  /** What became of earlier advice, as the case says. */
  followUps?: FollowUp[];
  /** What an objection changed, as the case says. */
  objections?: ObjectionResult[];
  discrepancies: Discrepancy[];
  provenance: Provenance;
}

/** What computed an evaluation. */
export interface Provenance {
  /** `@sw-eval/core@` and its version. */
  package: string;
  /** The scheme's id and version, `guangzhou-2023@1`. */
  schemeVersion: string;
}
