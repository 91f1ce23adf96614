import { expect, it } from 'vitest';
import { inSlices } from './inSlices';

const busy = (ms: number): void => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

it('does everything in its order, and what waits too', async () => {
  const done: number[] = [];
  await inSlices(
    [1, 2, 3],
    async (item) => {
      await Promise.resolve();
      done.push(item);
    },
    { signal: new AbortController().signal },
  );
  expect(done).toEqual([1, 2, 3]);
});

it('lets other tasks in between when a slice is used up', async () => {
  let others = 0;
  const timer = setInterval(() => {
    others += 1;
  });
  const pauses: number[] = [];
  await inSlices([0, 1, 2, 3], () => busy(13), {
    signal: new AbortController().signal,
    between: (done) => pauses.push(done),
  });
  clearInterval(timer);
  expect(pauses).toEqual([1, 2, 3, 4]);
  expect(others).toBeGreaterThan(0);
});

it('ends before the next item once it is cancelled', async () => {
  const cancel = new AbortController();
  const done: number[] = [];
  await inSlices(
    [1, 2, 3],
    (item) => {
      done.push(item);
      if (item === 2) cancel.abort();
    },
    { signal: cancel.signal },
  );
  expect(done).toEqual([1, 2]);
});
