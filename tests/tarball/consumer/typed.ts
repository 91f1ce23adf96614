/*
 * How a user's typed program looks. The tarball tests compile it, strictly, against the packed packages.
 */
import {
  type Discrepancy,
  type Evaluation,
  type EvaluationCase,
  evaluate as evaluateCase,
  type Issue,
  completionRate as rateOf,
  safeParseCase as safeParse,
} from '@sw-eval/core';
import { assembleReport as assemble, type Report } from '@sw-eval/report';
import { toDocx as docx } from '@sw-eval/report/docx';
import { toHtml as html } from '@sw-eval/report/html';
import { toMarkdown as markdown } from '@sw-eval/report/markdown';

export async function published(input: unknown): Promise<{ text: string; page: string; word: Uint8Array } | Issue[]> {
  const parsed = safeParse(input);
  if (!parsed.ok) return [...parsed.issues];
  const value: EvaluationCase = parsed.value;
  const evaluation: Evaluation = evaluateCase(value);
  const report: Report = assemble(value, evaluation, { locale: 'en' });
  return { text: markdown(report), page: html(report), word: await docx(report) };
}

export function figures(evaluation: Evaluation): { total: number | null; errors: Discrepancy[]; rate: number | null } {
  const errors = evaluation.discrepancies.filter(({ severity }) => severity === 'error');
  return { total: evaluation.total, errors, rate: rateOf({ actual: 49, target: '55' }) };
}

// @ts-expect-error a rate needs both figures
rateOf({ actual: 1 });
// @ts-expect-error a severity is one of three
export const severity: Discrepancy['severity'] = 'fatal';
