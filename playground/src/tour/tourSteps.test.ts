import { expect, it } from 'vitest';
import { offerOnce } from './tourSteps';

it('is offered at the first visit and not again', () => {
  const entries = new Map<string, string>();
  const memory = {
    read: (key: string) => entries.get(key) ?? null,
    write: (key: string, value: string) => entries.set(key, value).has(key),
  };
  expect([offerOnce(memory), offerOnce(memory)]).toEqual([true, false]);
});

it('is not offered where nothing can be remembered', () => {
  expect(offerOnce({ read: () => null, write: () => false })).toBe(false);
});
