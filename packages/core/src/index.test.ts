import { expect, it } from 'vitest';
import * as core from './index.js';

it('exports these values and no others', () => {
  expect(Object.keys(core).sort()).toEqual([
    'SwEvalError',
    'applyScenario',
    'assessedMonths',
    'auditCase',
    'compareEvaluations',
    'completionRate',
    'defineScheme',
    'evaluate',
    'evaluateJson',
    'evaluationCaseSchema',
    'expectedToDate',
    'explain',
    'formatDiscrepancy',
    'formatIssue',
    'gradeOf',
    'indicatorStatus',
    'monthStarts',
    'outlook',
    'parseCase',
    'pointsTo',
    'safeParseCase',
    'schemeSchema',
    'schemes',
    'sensitivity',
    'summarise',
    'targetsFromRate',
    'totalScore',
  ]);
});
