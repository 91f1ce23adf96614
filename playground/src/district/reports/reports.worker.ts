import { assembleReport } from '@sw-eval/report';
import { toDocx } from '@sw-eval/report/docx';
import { type Zippable, zipSync } from 'fflate';
import type { ReportsAnswer, ReportsQuestion } from './reportsMessages';

const answer = (message: ReportsAnswer, transfer: Transferable[] = []): void => self.postMessage(message, { transfer });

/** The same archive for the same reports; Word files are compressed already. */
const ARCHIVE = { level: 0, mtime: new Date(1980, 0, 1) } as const;

/* Writes one Word report per station beside the page and packs them. Cancelling ends the worker. */
self.addEventListener('message', ({ data }: MessageEvent<ReportsQuestion>) => {
  writeAll(data).catch((error: unknown) =>
    answer({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
  );
});

async function writeAll({ stations, locale }: ReportsQuestion): Promise<void> {
  const files: Zippable = {};
  for (const [index, { name, case: read, evaluation }] of stations.entries()) {
    files[name] = await toDocx(assembleReport(read, evaluation, { locale }));
    answer({ kind: 'written', done: index + 1 });
  }
  const zip = zipSync(files, ARCHIVE);
  answer({ kind: 'packed', zip }, [zip.buffer]);
}
