import { type Discrepancy, formatDiscrepancy } from '@sw-eval/core';
import type { Locale } from '../../i18n/texts';
import { draftPathOf } from '../explain/draftPathOf';
import { type Draft, pathKey } from './draft';

/** What may be personal data in a text, as sentences by the key of the text's field. */
export function textWarnings(
  draft: Draft,
  discrepancies: readonly Discrepancy[],
  locale: Locale,
): ReadonlyMap<string, string> {
  const warnings = new Map<string, string>();
  for (const discrepancy of discrepancies) {
    const path = discrepancy.code === 'personal-data' ? draftPathOf(draft, discrepancy.path) : undefined;
    if (path !== undefined) warnings.set(pathKey(path), formatDiscrepancy(discrepancy, locale));
  }
  return warnings;
}
