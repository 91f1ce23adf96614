import { describe, expectTypeOf, it } from 'vitest';
import {
  applyScenario,
  assessedMonths,
  auditCase,
  completionRate,
  type Discrepancy,
  defineScheme,
  type Evaluation,
  type EvaluationCase,
  type EvaluationCaseInput,
  evaluate,
  evaluateJson,
  expectedToDate,
  explain,
  formatDiscrepancy,
  formatIssue,
  type GradeBand,
  gradeOf,
  type Issue,
  type IssueCode,
  indicatorStatus,
  outlook,
  type PartialCase,
  parseCase,
  pointsTo,
  type Scheme,
  type SchemeInput,
  type Summary,
  SwEvalError,
  safeParseCase,
  schemes,
  sensitivity,
  summarise,
  targetsFromRate,
  totalScore,
} from './index.js';

declare const c: EvaluationCase;
declare const evaluation: Evaluation;
declare const issue: Issue;
declare const discrepancy: Discrepancy;

describe('the types of results', () => {
  it('are those of the contract', () => {
    expectTypeOf(parseCase).toEqualTypeOf<(input: unknown) => EvaluationCase>();
    expectTypeOf(evaluate).toEqualTypeOf<(c: EvaluationCase) => Evaluation>();
    expectTypeOf(evaluateJson).toEqualTypeOf<(input: unknown) => Evaluation>();
    expectTypeOf(completionRate({ actual: 1, target: '2' })).toEqualTypeOf<number | null>();
    expectTypeOf(assessedMonths({ start: '', end: '' })).toEqualTypeOf<number>();
    expectTypeOf(expectedToDate(1, 2, 3)).toEqualTypeOf<number | null>();
    expectTypeOf(indicatorStatus(1, 2, 3, 4)).toEqualTypeOf<'exceeded' | 'met' | 'on-pace' | 'behind' | 'no-target'>();
    expectTypeOf(outlook(1, 2, 3, 4, 5).neededPerMonth).toEqualTypeOf<number | null>();
    expectTypeOf(targetsFromRate(1, 2)).toEqualTypeOf<number[]>();
    expectTypeOf(totalScore([], 'guangzhou-2023')).toEqualTypeOf<number>();
    expectTypeOf(gradeOf(1, [])).toEqualTypeOf<GradeBand | null>();
    expectTypeOf(defineScheme({ extends: 'guangzhou-2023' })).toEqualTypeOf<Scheme>();
    expectTypeOf(auditCase(c)).toEqualTypeOf<Discrepancy[]>();
    expectTypeOf(applyScenario(c, [])).toEqualTypeOf<EvaluationCase>();
    expectTypeOf(formatIssue(issue, 'en')).toEqualTypeOf<string>();
    expectTypeOf(formatDiscrepancy(discrepancy, 'zh-CN')).toEqualTypeOf<string>();
    expectTypeOf(explain(evaluation, 'total').path).toEqualTypeOf<string>();
    expectTypeOf(new SwEvalError([]).code).toEqualTypeOf<IssueCode | 'invalid-input'>();
    expectTypeOf<SwEvalError>().toExtend<Error>();
  });

  it('say whether a total and a grade are there', () => {
    expectTypeOf(evaluation.total).toEqualTypeOf<number | null>();
    expectTypeOf(evaluation.grade).toEqualTypeOf<{ id: string; label: { 'zh-CN': string; en: string } } | null>();
    expectTypeOf(evaluation.period.progress).toEqualTypeOf<number | null>();
    expectTypeOf(evaluation.indicators[0]).toExtend<object | undefined>();
  });

  it('tell a good input from a bad one', () => {
    const result = safeParseCase({});
    if (result.ok) expectTypeOf(result.value).toEqualTypeOf<EvaluationCase>();
    else expectTypeOf(result.issues).toEqualTypeOf<readonly Issue[]>();
  });

  it('are a promise only where evaluations come one by one', () => {
    expectTypeOf(summarise([evaluation])).toEqualTypeOf<Summary>();
    expectTypeOf(summarise((async function* () {})())).toEqualTypeOf<Promise<Summary>>();
  });

  it('hold numbers where an input may hold strings', () => {
    type Indicator = EvaluationCase['indicators'][number];
    expectTypeOf<Indicator['actual']>().toEqualTypeOf<number>();
    expectTypeOf<EvaluationCase['stage']>().toEqualTypeOf<'mid-term' | 'final' | 'spot-check' | 're-evaluation'>();
    expectTypeOf<EvaluationCase>().toExtend<EvaluationCaseInput>();
    expectTypeOf<EvaluationCase>().toExtend<PartialCase>();
    expectTypeOf<Scheme>().toExtend<SchemeInput>();
  });
});

describe('calls that must not compile', () => {
  it('for want of an argument, or with one of another kind', () => {
    // @ts-expect-error a target is needed
    completionRate({ actual: 1 });
    // @ts-expect-error volumes are numbers or decimal strings
    completionRate({ actual: 1, target: null });
    // @ts-expect-error no such mode
    completionRate({ actual: 1, target: 2 }, { mode: 'up' });
    // @ts-expect-error no such option
    completionRate({ actual: 1, target: 2 }, { digits: 2 });
    // @ts-expect-error a period has both ends
    assessedMonths({ start: '2024-03-28' });
    // @ts-expect-error dates are texts
    assessedMonths({ start: 20240328, end: 20250327 });
    // @ts-expect-error no such convention
    assessedMonths({ start: '', end: '' }, 'lunar');
    // @ts-expect-error no such basis
    expectedToDate(1, 2, 3, 'year');
    // @ts-expect-error four figures are needed
    indicatorStatus(1, 2, 3);
    // @ts-expect-error five figures are needed
    outlook(1, 2, 3, 4);
    // @ts-expect-error figures, not texts
    targetsFromRate('1', '2');
    // @ts-expect-error a party has an awarded or a raw score
    totalScore([{ id: 'oversight' }], 'guangzhou-2023');
    // @ts-expect-error a scheme is needed
    totalScore([]);
    // @ts-expect-error a band has a lower bound
    gradeOf(1, [{ id: 'good', label: '良好' }]);
  });

  it('with what was not checked or computed', () => {
    // @ts-expect-error a case comes from parseCase
    evaluate({ version: 1 });
    // @ts-expect-error a case is not an evaluation
    explain(c, 'total');
    // @ts-expect-error an evaluation is needed
    sensitivity(c);
    // @ts-expect-error a grade is needed
    pointsTo(evaluation);
    // @ts-expect-error a change has a path
    applyScenario(c, [{ value: 1 }]);
    // @ts-expect-error evaluations, not one
    summarise(evaluation);
    // @ts-expect-error the result has to be looked at first
    safeParseCase({}).value;
  });

  it('with a locale, an id or a key that is none', () => {
    // @ts-expect-error no such locale
    formatIssue(issue, 'zh');
    // @ts-expect-error a locale is needed
    formatDiscrepancy(discrepancy);
    // @ts-expect-error no such preset
    schemes['guangzhou-2032'];
    // @ts-expect-error a scheme has an id
    defineScheme({ title: '方案' });
    // @ts-expect-error no such key
    defineScheme({ id: 'x', title: '方案', points: 100 });
    // @ts-expect-error no such key in a partial case
    auditCase({ indicator: [] });
    // @ts-expect-error the presets are not to be changed
    schemes['guangzhou-2023'] = schemes['guangzhou-2019'];
    // @ts-expect-error the issues of an error are not to be changed
    new SwEvalError([]).issues.push(issue);
  });
});
