import { IssueList } from '../issues/IssueList.js';
import type { Issue } from '../issues/issue.js';
import { SwEvalError } from '../issues/SwEvalError.js';
import { type EvaluationCase, evaluationCaseSchema } from '../schemas/caseSchema.js';
import { readOf } from '../schemas/kind.js';
import { addTooDeep } from '../schemas/plainInput.js';
import { Reading } from '../schemas/Reading.js';
import { checkCase } from './checkCase.js';

/** A case, or everything that is wrong with an input. */
export type ParsedCase =
  | { readonly ok: true; readonly value: EvaluationCase }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Checks any value as a case file: {@link parseCase} without a throw.
 *
 * @example
 * ```ts
 * const result = safeParseCase({ version: 1 });
 * result.ok; // false
 * ```
 */
export function safeParseCase(input: unknown): ParsedCase {
  const list = new IssueList(input);
  const reading = new Reading();
  const value = readOf(evaluationCaseSchema)(input, reading) as EvaluationCase;
  if (reading.problems.length === 0) {
    checkCase(value, list);
    if (list.issues.length === 0) return { ok: true, value };
  } else if (!addTooDeep(input, list)) {
    // What is wrong with the scheme is told by `checkCase`, which knows which kind of scheme was meant.
    list.addProblems(reading.problems.filter(({ path: [first] }) => first !== 'scheme'));
    checkCase(input, list);
  }
  return { ok: false, issues: list.issues };
}

/**
 * Checks any value as a case file: one station, one evaluation.
 *
 * Numbers may be decimal strings; in the result they are numbers. Nothing is repaired and no unknown key is passed
 * over.
 *
 * @param input any value, usually from `JSON.parse`; it is not changed
 * @throws SwEvalError with every issue at once, each with its path, what was expected and what came
 * @example
 * ```ts
 * const evaluationCase = parseCase({
 *   version: 1,
 *   stage: 'final',
 *   scheme: 'guangzhou-2023',
 *   station: { name: 'Example station' },
 *   agreement: { start: '2024-03-28', end: '2025-03-27' },
 *   period: { start: '2024-03-28', end: '2025-01-31' },
 *   indicators: [{ id: 'casework-closed', target: 55, actual: '49' }],
 *   parties: [{ id: 'oversight', awarded: 9.8 }],
 * });
 * evaluationCase.indicators[0]?.actual; // 49
 * ```
 */
export function parseCase(input: unknown): EvaluationCase {
  const result = safeParseCase(input);
  if (!result.ok) throw new SwEvalError(result.issues);
  return result.value;
}
