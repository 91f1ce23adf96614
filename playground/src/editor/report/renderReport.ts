import type { Locale } from '../../i18n/texts';
import type { ValidReading } from '../draft/readDraft';

/** The report of a reading as one HTML file. The report package is loaded when it is first asked for. */
export async function renderReport({ case: read, evaluation }: ValidReading, locale: Locale): Promise<string> {
  const [{ assembleReport }, { toHtml }] = await Promise.all([
    import('@sw-eval/report'),
    import('@sw-eval/report/html'),
  ]);
  return toHtml(assembleReport(read, evaluation, { locale }));
}

/** The report of a reading as a Word file. The Word writer is loaded when it is first asked for. */
export async function renderWord({ case: read, evaluation }: ValidReading, locale: Locale): Promise<Uint8Array> {
  const [{ assembleReport }, { toDocx }] = await Promise.all([
    import('@sw-eval/report'),
    import('@sw-eval/report/docx'),
  ]);
  return toDocx(assembleReport(read, evaluation, { locale }));
}
