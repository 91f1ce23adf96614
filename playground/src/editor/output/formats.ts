import type { Locale } from '../../i18n/texts';
import type { ValidReading } from '../draft/readDraft';

/** The forms in which the page gives out a report or a case. */
export type OutputFormat = 'docx' | 'html' | 'md' | 'txt' | 'xlsx';

/** The forms of the report, in the order in which they are offered. */
export const REPORT_FORMATS: readonly OutputFormat[] = ['docx', 'xlsx', 'html', 'md', 'txt'];

/** Media types of the files the page gives out. */
export const MEDIA_TYPES = {
  json: 'application/json',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
  md: 'text/markdown',
  txt: 'text/plain',
} as const;

/** The report of a reading in a form. Each writer is loaded when it is first asked for. */
export async function writeReport(
  { case: read, evaluation }: ValidReading,
  format: OutputFormat,
  locale: Locale,
): Promise<string | Uint8Array> {
  if (format === 'xlsx') return (await import('@sw-eval/report/xlsx')).toXlsx(evaluation, { locale });
  const { assembleReport } = await import('@sw-eval/report');
  const report = assembleReport(read, evaluation, { locale });
  switch (format) {
    case 'docx':
      return (await import('@sw-eval/report/docx')).toDocx(report);
    case 'html':
      return (await import('@sw-eval/report/html')).toHtml(report);
    case 'md':
      return (await import('@sw-eval/report/markdown')).toMarkdown(report);
    case 'txt':
      return (await import('@sw-eval/report/text')).toText(report);
  }
}

/** The workbook an office fills in, filled from a case. */
export async function writeWorkbook({ case: read, evaluation }: ValidReading, locale: Locale): Promise<Uint8Array> {
  return (await import('@sw-eval/report/workbook')).caseWorkbook(evaluation.scheme, { locale, case: read });
}
