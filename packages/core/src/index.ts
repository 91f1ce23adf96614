export { auditCase } from './audit/auditCase.js';
export type { Discrepancy, DiscrepancyCode, DiscrepancyDetails, Severity } from './audit/discrepancy.js';
export { type ParsedCase, parseCase, safeParseCase } from './cases/parseCase.js';
export { assessedMonths, type DateRange, type MonthConvention } from './dates/assessedMonths.js';
export { monthStarts } from './dates/monthStarts.js';
export { evaluate, evaluateJson } from './evaluation/evaluate.js';
export type {
  ComplianceResult,
  Evaluation,
  EvaluationPeriod,
  FollowUp,
  Grade,
  IndicatorResult,
  IndicatorSummary,
  ObjectionResult,
  PartyInput,
  PartyResult,
  Provenance,
  RubricResult,
  SurveyResult,
  TotalRange,
  UnitResult,
  VetoResult,
} from './evaluation/evaluation.js';
export { explain } from './explain/explain.js';
export type { Explanation, ExplanationBasis, ExplanationInput } from './explain/explanation.js';
export { completionRate, type Volumes } from './indicators/completionRate.js';
export { expectedToDate } from './indicators/expectedToDate.js';
export { type IndicatorStatus, indicatorStatus } from './indicators/indicatorStatus.js';
export { type Outlook, outlook } from './indicators/outlook.js';
export { targetsFromRate } from './indicators/targetsFromRate.js';
export type { Issue, IssueParams, PathStep } from './issues/issue.js';
export type { IssueCode } from './issues/issueCodes.js';
export { SwEvalError } from './issues/SwEvalError.js';
export type { Rounding, RoundingMode } from './numbers/rounding.js';
export { applyScenario, type ScenarioChange } from './scenarios/applyScenario.js';
export { type Change, type ChangedValue, compareEvaluations } from './scenarios/compareEvaluations.js';
export { type Aim, type IndicatorAim, type PartyAim, pointsTo } from './scenarios/pointsTo.js';
export { type Effect, sensitivity } from './scenarios/sensitivity.js';
export {
  type CaseIndicator,
  type CaseParty,
  type DeepPartial,
  type EvaluationCase,
  type EvaluationCaseInput,
  evaluationCaseSchema,
  type PartialCase,
  type RubricValues,
  type Stage,
  type TargetBasis,
} from './schemas/caseSchema.js';
export type { RubricNode, RubricRule } from './schemas/rubricSchema.js';
export {
  type Aggregate,
  type Band,
  type RuleName,
  type Scheme,
  type SchemeExtension,
  type SchemeInput,
  type SchemeParty,
  schemeSchema,
} from './schemas/schemeSchema.js';
export { defineScheme, type SchemeExtensionInput } from './schemes/defineScheme.js';
export { type SchemeId, schemes } from './schemes/presets.js';
export { type BandInput, type GradeBand, gradeOf } from './scores/gradeOf.js';
export { type PartyScore, totalScore } from './scores/totalScore.js';
export type { Distribution } from './summary/Quantiles.js';
export type { RankedStation } from './summary/Ranking.js';
export type { GradeCount } from './summary/Standing.js';
export {
  type IndicatorOverview,
  type PartyOverview,
  type RegradedSummary,
  type SummariseOptions,
  type Summary,
  summarise,
} from './summary/summarise.js';
export { formatDiscrepancy } from './texts/formatDiscrepancy.js';
export { formatIssue } from './texts/formatIssue.js';
export type { Locale, Localised } from './texts/localised.js';
