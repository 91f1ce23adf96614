import { readCalendarDate } from '../dates/calendarDate.js';
import { both, same } from '../texts/localised.js';
import type { AuditContext } from './AuditContext.js';
import type { Discrepancy } from './discrepancy.js';
import { makeDiscrepancy } from './makeDiscrepancy.js';

/** The ends of a period, on which side of the agreement's they may not lie, and what the agreement does there. */
const ENDS = [
  ['start', 'before', 'starts'],
  ['end', 'after', 'ends'],
] as const;

/** An evaluation period that reaches beyond the agreement. */
export function periodOutsideTerm({ c: { agreement, period } }: AuditContext): Discrepancy[] {
  const isDate = (text: string | undefined): text is string => readCalendarDate(text) !== undefined;
  return ENDS.flatMap(([end, side, verb]) => {
    const own = period?.[end];
    const limit = agreement?.[end];
    if (!isDate(own) || !isDate(limit) || !(end === 'start' ? own < limit : own > limit)) return [];
    const message = `${own} lies ${side} the agreement, which ${verb} ${limit}, please check`;
    return [makeDiscrepancy('period-outside-term', `period.${end}`, own, limit, message)];
  });
}

/** Evaluators who declared a conflict and were not recused. */
export function conflicts({ c }: AuditContext): Discrepancy[] {
  return (c.engagement?.panel ?? []).flatMap(({ id, name = id, conflict, recused }, index) => {
    if (conflict === undefined || conflict.trim() === '' || recused === true) return [];
    const place = both(`（第 ${index + 1} 位）`, `no. ${index + 1}`);
    const details = { subject: name === undefined ? place : same(name) };
    const message = 'declared a conflict and was not recused, please check';
    return [
      makeDiscrepancy('conflict-not-recused', `engagement.panel.${id ?? index}`, conflict, null, message, details),
    ];
  });
}

/** Parties of the scheme that have no score yet; only told of an evaluation. */
export function missingParties({ evaluation }: AuditContext): Discrepancy[] {
  return (evaluation?.parties ?? []).flatMap(({ id, label, awarded, share }) => {
    if (awarded !== null) return [];
    const message = `no score yet; it can give up to ${share} points`;
    return [makeDiscrepancy('missing-party', `parties.${id}`, null, share, message, { subject: label, limit: share })];
  });
}

/** The scheme that was taken because the case names none. */
export function assumedScheme({ schemeAssumed, scheme }: AuditContext): Discrepancy[] {
  if (!schemeAssumed) return [];
  const message = `no scheme is named; ${scheme.id} was taken`;
  return [makeDiscrepancy('scheme-assumed', 'scheme', null, scheme.id, message, { subject: scheme.title })];
}
