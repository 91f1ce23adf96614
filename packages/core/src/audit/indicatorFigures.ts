import { compareProducts } from '../numbers/compareProducts.js';
import { roundRatio } from '../numbers/roundRatio.js';
import { changedBy } from '../numbers/sumDecimals.js';
import type { AuditContext } from './AuditContext.js';
import type { Discrepancy, DiscrepancyCode } from './discrepancy.js';
import { differs, makeDiscrepancy } from './makeDiscrepancy.js';

/** A product of two inputs, as far as it is shown. */
const PRODUCT = { decimals: 6, mode: 'half-up' } as const;

/** Actuals that are not what the station reported plus the evaluators' adjustments. */
export function adjustments({ c, indicators }: AuditContext): Discrepancy[] {
  return (c.indicators ?? []).flatMap(({ id, actual, reported, adjustments = [] }) => {
    const indicator = id === undefined ? undefined : indicators.get(id);
    if (indicator === undefined || actual === undefined || reported === undefined) return [];
    const amounts = adjustments.map((adjustment) => adjustment.amount ?? 0);
    const expected = changedBy(reported, amounts);
    if (expected === actual) return [];
    const details = { subject: indicator.label };
    const path = `indicators.${id}.actual`;
    return [makeDiscrepancy('adjustment-mismatch', path, actual, expected, differs(actual, expected), details)];
  });
}

/** Targets that are not the product of their formula. */
export function targetFormulas({ indicators }: AuditContext): Discrepancy[] {
  return [...indicators.values()].flatMap(({ id, label, target, targetFormula: { times, of: base } = {} }) => {
    const of = base === undefined ? undefined : indicators.get(base);
    if (of?.target === undefined || times === undefined || target === undefined) return [];
    if (compareProducts([target], [times, of.target]) === 0) return [];
    const product = roundRatio(times, of.target, 1, PRODUCT);
    const message = `the target ${target} differs from ${times} x ${of.target}, please check`;
    const details = { subject: label, subjects: [of.label], count: times };
    return [makeDiscrepancy('formula-mismatch', `indicators.${id}.target`, target, product, message, details)];
  });
}

/** Completion rates above the scheme's limit. */
export function outliers({ indicators, scheme }: AuditContext): Discrepancy[] {
  const limit = scheme.outlierRate;
  return [...indicators.values()].flatMap(({ id, label, rate }) => {
    if (typeof rate !== 'number' || rate <= limit) return [];
    const message = `${rate} % is above ${limit} %, please check target and actual`;
    const details = { subject: label, limit };
    return [makeDiscrepancy('rate-outlier', `indicators.${id}.rate`, rate, limit, message, details)];
  });
}

/** One note that names the indicators whose target was worked back from a printed rate. */
export function derivedTargets({ c, indicators }: AuditContext): Discrepancy[] {
  const derived = (c.indicators ?? []).filter((indicator) => indicator.targetSource === 'derived');
  const subjects = derived.flatMap(({ id }) => indicators.get(id ?? '')?.label ?? []);
  if (subjects.length === 0) return [];
  const message = `the targets of ${subjects.length} indicators were worked back from printed rates and are not verified`;
  return [makeDiscrepancy('target-derived', 'indicators', null, null, message, { subjects, count: subjects.length })];
}

/** Groups and what they cannot have fewer of. */
const SESSIONS_OF_GROUPS = [
  ['professional-groups', 'professional-group-sessions'],
  ['interest-groups', 'interest-group-sessions'],
] as const;

/** Fewer sessions than groups. */
export function sessionsBelowGroups(context: AuditContext): Discrepancy[] {
  return SESSIONS_OF_GROUPS.flatMap(([groupsId, sessionsId]) =>
    comparedActuals(context, 'sessions-below-groups', sessionsId, groupsId, (sessions, groups) =>
      sessions < groups ? `${sessions} sessions are fewer than ${groups} groups, please check` : undefined,
    ),
  );
}

/** More cases closed than opened, which cases carried over from the year before explain. */
export function closedAboveOpened(context: AuditContext): Discrepancy[] {
  return comparedActuals(context, 'closed-exceeds-opened', 'casework-closed', 'casework-opened', (closed, opened) =>
    closed > opened ? `${closed} closed are more than ${opened} opened; cases carried over?` : undefined,
  );
}

/** What is found where two actuals are known and `messageOf` has something to say of them. */
function comparedActuals(
  { indicators }: AuditContext,
  code: DiscrepancyCode,
  id: string,
  otherId: string,
  messageOf: (actual: number, other: number) => string | undefined,
): Discrepancy[] {
  const one = indicators.get(id);
  const other = indicators.get(otherId);
  if (one?.actual === undefined || other?.actual === undefined) return [];
  const message = messageOf(one.actual, other.actual);
  if (message === undefined) return [];
  const details = { subject: one.label, subjects: [other.label] };
  return [makeDiscrepancy(code, `indicators.${id}.actual`, one.actual, other.actual, message, details)];
}
