import type { Discrepancy, DiscrepancyCode, DiscrepancyDetails, Severity } from './discrepancy.js';

const SEVERITIES: Readonly<Record<DiscrepancyCode, Severity>> = {
  'rate-mismatch': 'error',
  'total-mismatch': 'error',
  'grade-mismatch': 'error',
  'months-mismatch': 'error',
  'rollup-mismatch': 'error',
  'adjustment-mismatch': 'error',
  'period-outside-term': 'error',
  'conflict-not-recused': 'error',
  'mention-mismatch': 'warning',
  'formula-mismatch': 'warning',
  'name-mismatch': 'warning',
  'sessions-below-groups': 'warning',
  'missing-party': 'warning',
  'band-gap': 'warning',
  'personal-data': 'warning',
  'rate-outlier': 'note',
  'closed-exceeds-opened': 'note',
  'target-derived': 'note',
  'scheme-assumed': 'note',
};

/** The one place where a discrepancy is made. */
export function makeDiscrepancy(
  code: DiscrepancyCode,
  path: string,
  stated: Discrepancy['stated'],
  expected: Discrepancy['expected'],
  message: string,
  details?: DiscrepancyDetails,
): Discrepancy {
  const severity = SEVERITIES[code];
  const whole = `${path}: ${message}`;
  return details === undefined
    ? { code, severity, path, stated, expected, message: whole }
    : { code, severity, path, stated, expected, message: whole, details };
}

/** "X differs from Y, please check": what most discrepancies say in English. */
export function differs(stated: Discrepancy['stated'], expected: Discrepancy['expected']): string {
  return `${stated ?? 'nothing'} differs from ${expected ?? 'nothing'}, please check`;
}
