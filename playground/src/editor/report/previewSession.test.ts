import { describe, expect, it } from 'vitest';
import type { ReportSource, WrittenReport } from '../output/formats';
import type { ReportMaker } from '../output/reportMaker';
import { AS_USUAL } from '../output/reportOptions';
import { PreviewSession } from './previewSession';

/** A maker whose reports come when the test says so, and what a session made of it was heard to say. */
function staged() {
  const asked: { source: unknown; done: (content: string) => void; fail: (reason: string) => void }[] = [];
  const heard: string[] = [];
  const maker: ReportMaker = {
    make: (source, _format, _options, _onStep, signal) =>
      new Promise<WrittenReport>((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        asked.push({
          source,
          done: (content) => resolve({ content, outline: [] }),
          fail: (reason) => reject(new Error(reason)),
        });
      }),
    end: () => heard.push('ended'),
  };
  const session = new PreviewSession(maker, {
    onStep: (step) => heard.push(step),
    onReport: ({ content }) => heard.push(String(content)),
    onFailure: (reason) => heard.push(`failed: ${reason}`),
    onCancelled: () => heard.push('cancelled'),
  });
  const ask = (name: string) =>
    session.ask({ source: name as unknown as ReportSource, options: { locale: 'en', arrangement: AS_USUAL } });
  return { asked, heard, session, ask };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('previews', () => {
  it('are made one after the other, and of those that wait only the last', async () => {
    const { asked, heard, ask } = staged();
    ask('a');
    ask('b');
    ask('c');
    expect(asked.map(({ source }) => source)).toEqual(['a']);
    asked[0]?.done('A');
    await settled();
    expect(asked.map(({ source }) => source)).toEqual(['a', 'c']);
    asked[1]?.done('C');
    await settled();
    expect(heard).toEqual(['A', 'C']);
    ask('d');
    expect(asked).toHaveLength(3);
  });

  it('can be called off, and asked for again', async () => {
    const { asked, heard, session, ask } = staged();
    ask('a');
    ask('b');
    session.cancel();
    await settled();
    expect(heard).toEqual(['cancelled']);
    expect(asked).toHaveLength(1);
    ask('c');
    asked[1]?.done('C');
    await settled();
    expect(heard).toEqual(['cancelled', 'C']);
  });

  it('go on after one that failed', async () => {
    const { asked, heard, ask } = staged();
    ask('a');
    ask('b');
    asked[0]?.fail('no room');
    await settled();
    asked[1]?.done('B');
    await settled();
    expect(heard).toEqual(['failed: no room', 'B']);
  });

  it('say nothing once they are ended', async () => {
    const { heard, session, ask } = staged();
    ask('a');
    session.end();
    await settled();
    ask('b');
    await settled();
    expect(heard).toEqual(['ended']);
  });
});
