import { readFileSync } from 'node:fs';
import { type Evaluation, type EvaluationCase, evaluate, parseCase } from '@sw-eval/core';
import { type AssembleOptions, assembleReport } from '../assemble/assembleReport.js';
import type { Report } from '../tree/nodes.js';

const FILE = new URL('../../../../tests/cases/guangwei-2024-final.json', import.meta.url);

/** The real case as written down; a new copy each time. */
export function realInput(): Record<string, unknown> {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, unknown>;
}

/** The real case with some of its parts replaced. */
export function realCase(changes: Record<string, unknown> = {}): { given: EvaluationCase; evaluation: Evaluation } {
  const given = parseCase({ ...realInput(), ...changes });
  return { given, evaluation: evaluate(given) };
}

/** The report of the real case, with some of the case's parts replaced. */
export function realReport(options: AssembleOptions = {}, changes: Record<string, unknown> = {}): Report {
  const { given, evaluation } = realCase(changes);
  return assembleReport(given, evaluation, options);
}
