import { useEffect, useState } from 'react';
import type { Locale } from '../../i18n/texts';
import type { ValidReading } from '../draft/readDraft';
import { renderReport } from './renderReport';

/** The report being shown: the last one set, while the next is being set. */
export interface ShownReport {
  readonly html: string | undefined;
  readonly failure: string | undefined;
}

/** Sets the report of a reading, and again whenever the reading or the language changes. */
export function useReport(reading: ValidReading | undefined, locale: Locale): ShownReport {
  const [report, setReport] = useState<ShownReport>({ html: undefined, failure: undefined });
  useEffect(() => {
    if (reading === undefined) return undefined;
    let current = true;
    renderReport(reading, locale).then(
      (html) => {
        if (current) setReport({ html, failure: undefined });
      },
      (error: unknown) => {
        if (current) setReport({ html: undefined, failure: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      current = false;
    };
  }, [reading, locale]);
  return report;
}
