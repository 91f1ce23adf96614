import type { Evaluation } from '../evaluation/evaluation.js';
import type { EvaluationCase, PartialCase } from '../schemas/caseSchema.js';
import { type AuditContext, auditContext } from './AuditContext.js';
import type { Discrepancy } from './discrepancy.js';
import {
  adjustments,
  closedAboveOpened,
  derivedTargets,
  outliers,
  sessionsBelowGroups,
  targetFormulas,
} from './indicatorFigures.js';
import { personalData } from './personalData.js';
import { assumedScheme, conflicts, missingParties, periodOutsideTerm } from './procedure.js';
import { statedGrade, statedMonths, statedRates, statedTotal, totalInGap } from './statedFigures.js';
import { statedMentions, statedNames } from './statedMentions.js';
import { unitSums } from './unitSums.js';

/** A rule of the audit: what it finds in a case. */
type AuditRule = (context: AuditContext) => Discrepancy[];

/** Every rule, those that find errors first, then those of warnings, then those of notes. */
const RULES: readonly AuditRule[] = [
  statedTotal,
  statedGrade,
  statedMonths,
  statedRates,
  unitSums,
  adjustments,
  periodOutsideTerm,
  conflicts,
  statedMentions,
  statedNames,
  targetFormulas,
  sessionsBelowGroups,
  missingParties,
  totalInGap,
  personalData,
  outliers,
  closedAboveOpened,
  derivedTargets,
  assumedScheme,
];

/**
 * Everything in a case that differs from something else in it, errors first, then warnings, then notes.
 *
 * A finding says that two things differ and should be looked at; which of them is right it does not say. A rate from
 * which a target was derived agrees with it by construction: that is never taken as a verification.
 *
 * @param c a whole case, or what was read of a published report; what is not there is not checked. Without a scheme
 *   it is taken to follow `guangzhou-2023`, and the note `scheme-assumed` says so
 * @param evaluation the evaluation of this case; without it the figures are worked out where they can be
 * @example
 * ```ts
 * const found = auditCase({
 *   scheme: 'guangzhou-2023',
 *   indicators: [{ id: 'client-files', target: 1100, actual: 1112 }],
 *   stated: { mentions: [{ indicators: ['client-files'], value: 1149, relation: 'same' }] },
 * });
 * found.map(({ code, stated, expected }) => [code, stated, expected]); // [['mention-mismatch', 1149, 1112]]
 * ```
 */
export function auditCase(c: EvaluationCase | PartialCase, evaluation?: Evaluation): Discrepancy[] {
  const context = auditContext(c, evaluation);
  return RULES.flatMap((rule) => rule(context));
}
