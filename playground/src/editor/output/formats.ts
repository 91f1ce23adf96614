import type { Report } from '@sw-eval/report';
import type { Locale } from '../../i18n/texts';
import type { ValidReading } from '../draft/readDraft';
import type { OutlineSection, ReportOptions } from './reportOptions';

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

/** What the making of a report is at: the writer is being loaded, the content put in order, the file written. */
export type ReportStep = 'loading' | 'assembling' | 'writing';

/** A report as it came out. */
export interface WrittenReport {
  readonly content: string | Uint8Array;
  /** Its sections before they were arranged; none of the workbook of results. */
  readonly outline: readonly OutlineSection[];
}

/** The case and what was computed of it: all that a report is made of. */
export type ReportSource = Pick<ValidReading, 'case' | 'evaluation'>;

/** Writes a report. Each writer is loaded when it is first asked for. `onStep` hears what it is at. */
export async function writeReport(
  { case: read, evaluation }: ReportSource,
  format: OutputFormat,
  { locale, arrangement }: ReportOptions,
  onStep: (step: ReportStep) => void = () => {},
): Promise<WrittenReport> {
  onStep('loading');
  if (format === 'xlsx') {
    const { toXlsx } = await import('@sw-eval/report/xlsx');
    onStep('writing');
    return { content: await toXlsx(evaluation, { locale }), outline: [] };
  }
  const [{ assembleReport }, { outlineOf, templateOf }, write] = await Promise.all([
    import('@sw-eval/report'),
    import('./outlineOf'),
    WRITERS[format](),
  ]);
  onStep('assembling');
  const { contents, annexDiscrepancies } = arrangement;
  const options = { locale, contents, annexDiscrepancies };
  const usual = assembleReport(read, evaluation, options);
  const outline = outlineOf(usual);
  const template = templateOf(arrangement, outline);
  const report = template === undefined ? usual : assembleReport(read, evaluation, { ...options, template });
  onStep('writing');
  return { content: await write(report), outline };
}

type Writer = (report: Report) => string | Promise<Uint8Array>;

const WRITERS: Record<Exclude<OutputFormat, 'xlsx'>, () => Promise<Writer>> = {
  docx: async () => (await import('@sw-eval/report/docx')).toDocx,
  html: async () => (await import('@sw-eval/report/html')).toHtml,
  md: async () => (await import('@sw-eval/report/markdown')).toMarkdown,
  txt: async () => (await import('@sw-eval/report/text')).toText,
};

/** The workbook an office fills in, filled from a case. */
export async function writeWorkbook({ case: read, evaluation }: ValidReading, locale: Locale): Promise<Uint8Array> {
  return (await import('@sw-eval/report/workbook')).caseWorkbook(evaluation.scheme, { locale, case: read });
}
