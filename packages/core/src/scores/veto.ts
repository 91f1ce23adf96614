import type { VetoResult } from '../evaluation/evaluation.js';
import { findById } from '../lists/ids.js';
import type { EvaluationCase } from '../schemas/caseSchema.js';
import type { Band, Scheme } from '../schemas/schemeSchema.js';

/** A band, or the one it is capped to where that is lower. */
export function capped(band: Band, bands: readonly Band[], cap: string | undefined): Band {
  const limit = findById(bands, cap);
  return limit !== undefined && limit.min < band.min ? limit : band;
}

/** The invoked veto that caps the grade lowest, the first of several that cap it alike. */
export function strictestVeto(
  invoked: EvaluationCase['vetoes'],
  { vetoes, bands }: Scheme,
): Omit<VetoResult, 'lowered'> | undefined {
  const minOf = (id: string) => findById(bands, id)?.min ?? Number.POSITIVE_INFINITY;
  let strictest: Omit<VetoResult, 'lowered'> | undefined;
  for (const { id, evidence } of invoked ?? []) {
    const veto = findById(vetoes, id);
    if (veto === undefined) continue;
    if (strictest === undefined || minOf(veto.capGrade) < minOf(strictest.capGrade)) {
      strictest = { id, label: veto.label, evidence, capGrade: veto.capGrade };
    }
  }
  return strictest;
}
