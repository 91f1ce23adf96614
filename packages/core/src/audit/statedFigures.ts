import { findById } from '../lists/ids.js';
import { same } from '../texts/localised.js';
import type { AuditContext } from './AuditContext.js';
import type { Discrepancy } from './discrepancy.js';
import { differs, makeDiscrepancy } from './makeDiscrepancy.js';

/** Stated completion rates that are not those of the indicators' figures. */
export function statedRates({ c, indicators }: AuditContext): Discrepancy[] {
  return Object.entries(c.stated?.rates ?? {}).flatMap(([id, stated]) => {
    const indicator = indicators.get(id);
    const expected = indicator?.rate;
    if (stated === undefined || indicator === undefined || expected === undefined || stated === expected) return [];
    const details = { subject: indicator.label };
    return [
      makeDiscrepancy('rate-mismatch', `stated.rates.${id}`, stated, expected, differs(stated, expected), details),
    ];
  });
}

/** A stated total that is not the sum of the scores. */
export function statedTotal({ c, total }: AuditContext): Discrepancy[] {
  const stated = c.stated?.total;
  if (stated === undefined || total === undefined || stated === total) return [];
  return [makeDiscrepancy('total-mismatch', 'stated.total', stated, total, differs(stated, total))];
}

/** A stated grade that is not that of the total. */
export function statedGrade({ c, scheme, grade }: AuditContext): Discrepancy[] {
  const stated = c.stated?.grade;
  if (stated === undefined || grade === undefined || grade === null || stated === grade.id) return [];
  const subject = findById(scheme.bands, stated)?.label ?? same(stated);
  const details = { subject, subjects: [grade.label] };
  return [makeDiscrepancy('grade-mismatch', 'stated.grade', stated, grade.id, differs(stated, grade.id), details)];
}

/** A stated number of assessed months that is not the one the scheme's convention counts. */
export function statedMonths({ c, assessedMonths }: AuditContext): Discrepancy[] {
  const stated = c.stated?.assessedMonths;
  if (stated === undefined || assessedMonths === undefined || stated === assessedMonths) return [];
  const message = differs(stated, assessedMonths);
  return [makeDiscrepancy('months-mismatch', 'stated.assessedMonths', stated, assessedMonths, message)];
}

/** A total between two bands, which no band covers. */
export function totalInGap({ c, total = c.stated?.total, grade, scheme: { bands } }: AuditContext): Discrepancy[] {
  if (total === undefined || grade !== null) return [];
  const isBetween = bands.some((band) => band.min > total) && bands.some((band) => band.min <= total);
  if (!isBetween) return [];
  const message = `${total} lies between two bands of the scheme, so there is no grade, please check`;
  return [makeDiscrepancy('band-gap', 'total', total, null, message)];
}
