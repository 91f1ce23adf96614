import { describe, expect, it } from 'vitest';
import sample from '../../../../tests/cases/guangwei-2024-final.json';
import { readDraft, type ValidReading } from '../draft/readDraft';
import { isAborted, type ReportWorker, reportMaker } from './reportMaker';
import type { ReportMessage, ReportRequest } from './reportMessages';
import { AS_USUAL } from './reportOptions';

const source = readDraft(sample) as ValidReading;
const OPTIONS = { locale: 'zh-CN', arrangement: AS_USUAL } as const;
const report = (content: string) => ({ content, outline: [] });

/** A worker whose words are the test's. */
function workers() {
  const made: (ReportWorker & { asked: ReportRequest[]; ended: boolean; say: (message: ReportMessage) => void })[] = [];
  const start = () => {
    const worker = {
      asked: [] as ReportRequest[],
      ended: false,
      onmessage: null as ReportWorker['onmessage'],
      onerror: null as ReportWorker['onerror'],
      postMessage: (request: ReportRequest) => {
        worker.asked.push(request);
      },
      terminate: () => {
        worker.ended = true;
      },
      say: (data: ReportMessage) => worker.onmessage?.({ data } as MessageEvent<ReportMessage>),
    };
    made.push(worker);
    return worker;
  };
  return { made, start };
}

describe('a maker of reports', () => {
  it('hands over what comes back, each to the one who asked, and says what it is at', async () => {
    const { made, start } = workers();
    const maker = reportMaker(start);
    const steps: string[] = [];
    const first = maker.make(source, 'html', OPTIONS, (step) => steps.push(step));
    const second = maker.make(source, 'md', OPTIONS);
    const [worker] = made;
    expect(worker?.asked.map(({ format }) => format)).toEqual(['html', 'md']);
    worker?.say({ kind: 'ready' });
    worker?.say({ kind: 'step', id: 1, step: 'writing' });
    worker?.say({ kind: 'done', id: 2, report: report('zwei') });
    worker?.say({ kind: 'done', id: 1, report: report('one') });
    expect((await first).content).toBe('one');
    expect((await second).content).toBe('zwei');
    expect(steps).toEqual(['writing']);
    expect(made).toHaveLength(1);
  });

  it('ends its worker when called off, and begins what else waits anew', async () => {
    const { made, start } = workers();
    const maker = reportMaker(start);
    const stop = new AbortController();
    const off = maker.make(source, 'docx', OPTIONS, undefined, stop.signal);
    const other = maker.make(source, 'html', OPTIONS);
    stop.abort();
    await expect(off).rejects.toSatisfy(isAborted);
    expect(made[0]?.ended).toBe(true);
    expect(made[1]?.asked.map(({ format }) => format)).toEqual(['html']);
    made[1]?.say({ kind: 'done', id: 2, report: report('html') });
    expect((await other).content).toBe('html');
  });

  it('does not begin what was called off before', async () => {
    const { made, start } = workers();
    const made1 = reportMaker(start).make(source, 'html', OPTIONS, undefined, AbortSignal.abort());
    await expect(made1).rejects.toSatisfy(isAborted);
    expect(made).toHaveLength(0);
  });

  it('rejects with the reason where a report could not be made', async () => {
    const { made, start } = workers();
    const failing = reportMaker(start).make(source, 'html', OPTIONS);
    made[0]?.say({ kind: 'failed', id: 1, reason: 'no room' });
    await expect(failing).rejects.toThrow('no room');
  });

  it('makes the report itself where no worker starts', async () => {
    const refused = reportMaker(() => {
      throw new Error('refused');
    });
    expect((await refused.make(source, 'md', OPTIONS)).content).toContain('93.73');
    const { made, start } = workers();
    const silent = reportMaker(start).make(source, 'md', OPTIONS);
    made[0]?.onerror?.({ message: 'not loaded' } as ErrorEvent);
    expect((await silent).content).toContain('93.73');
  });

  it('rejects where a worker that was at work breaks', async () => {
    const { made, start } = workers();
    const broken = reportMaker(start).make(source, 'md', OPTIONS);
    made[0]?.say({ kind: 'ready' });
    made[0]?.onerror?.({ message: 'out of memory' } as ErrorEvent);
    await expect(broken).rejects.toThrow('out of memory');
    expect(made[0]?.ended).toBe(true);
  });
});
