import type { Locale } from '../../i18n/texts';
import type { ValidReading } from '../draft/readDraft';
import { writeReport } from '../output/formats';

/** The report of a reading as one HTML file. */
export async function renderReport(reading: ValidReading, locale: Locale): Promise<string> {
  return String(await writeReport(reading, 'html', locale));
}
