import '../../zodSetup';
import { writeReport } from './formats';
import type { ReportMessage, ReportRequest } from './reportMessages';

// Reports are made here, so that a long one does not hold up typing. The worker is a file of the page's own folder.
const say = (message: ReportMessage): void => self.postMessage(message);

self.addEventListener('message', (event: MessageEvent<ReportRequest>) => {
  const { id, source, format, options } = event.data;
  writeReport(source, format, options, (step) => say({ kind: 'step', id, step })).then(
    (report) => say({ kind: 'done', id, report }),
    (error: unknown) => say({ kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) }),
  );
});
say({ kind: 'ready' });
