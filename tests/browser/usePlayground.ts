import { afterEach, expect } from 'vitest';
import { openPlayground, type Playground } from './openPlayground.js';

/** Opens the playground as {@link openPlayground} does. After each test it is closed, and must have complained of nothing. */
export function usePlayground(): typeof openPlayground {
  let open: Playground | undefined;
  afterEach(async () => {
    const complaints = open?.complaints;
    await open?.close();
    open = undefined;
    expect(complaints, 'requests to other hosts, console messages and errors').toEqual([]);
  });
  return async (...args) => {
    open = await openPlayground(...args);
    return open;
  };
}
