import { readWorkbook } from '@sw-eval/report/workbook';
import type { WorkbookAnswer, WorkbookQuestion } from './WorkbookReader';

/* Reads workbooks beside the page: each takes some ten milliseconds, and a district has hundreds. */
self.addEventListener('message', ({ data: { id, bytes } }: MessageEvent<WorkbookQuestion>) => {
  readWorkbook(bytes).then(
    ({ case: draft, issues }) => self.postMessage({ id, draft, issues } as WorkbookAnswer),
    () => self.postMessage({ id } satisfies WorkbookAnswer),
  );
});
