import { sumDecimals } from '../numbers/sumDecimals.js';
import type { AuditContext, KnownIndicator } from './AuditContext.js';
import type { Discrepancy } from './discrepancy.js';
import { differs, makeDiscrepancy } from './makeDiscrepancy.js';
import { textAt } from './textAt.js';

/**
 * Figures mentioned elsewhere in a report: one that gives the same thing differs where it is not equal to the sum of
 * its indicators' actuals, one that gives a part of it where it is larger.
 */
export function statedMentions({ c, indicators }: AuditContext): Discrepancy[] {
  return (c.stated?.mentions ?? []).flatMap(({ indicators: ids = [], value, relation, where }, index) => {
    const known = ids.map((id) => indicators.get(id));
    const actuals = known.map((indicator) => indicator?.actual);
    if (value === undefined || actuals.length === 0 || !actuals.every((actual) => actual !== undefined)) return [];
    const sum = sumDecimals(actuals);
    if (relation === 'part' ? value <= sum : value === sum) return [];
    const subjects = known.filter((indicator): indicator is KnownIndicator => indicator !== undefined);
    const details = {
      subjects: subjects.map((indicator) => indicator.label),
      relation: relation ?? 'same',
      ...(where !== undefined && { where }),
    };
    const message =
      relation === 'part' ? `${value} of ${sum} is more than the whole, please check` : differs(value, sum);
    return [makeDiscrepancy('mention-mismatch', `stated.mentions.${index}`, value, sum, message, details)];
  });
}

/** A body whose name a report writes in another way than the case. */
export function statedNames({ c }: AuditContext): Discrepancy[] {
  return (c.stated?.names ?? []).flatMap(({ path, value, where }, index) => {
    const name = path === undefined ? undefined : textAt(c, path);
    if (value === undefined || name === undefined || value === name) return [];
    const details = where === undefined ? undefined : { where };
    return [makeDiscrepancy('name-mismatch', `stated.names.${index}`, value, name, differs(value, name), details)];
  });
}
