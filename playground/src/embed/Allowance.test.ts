import { expect, it } from 'vitest';
import { Allowance, BURST } from './Allowance';

it('follows so many messages at once, says once that there are too many, and drops the rest', () => {
  const allowance = new Allowance(0);
  const taken = Array.from({ length: BURST + 3 }, () => allowance.take(0));
  expect(taken.slice(0, BURST).every((each) => each === 'follow')).toBe(true);
  expect(taken.slice(BURST)).toEqual(['say', 'drop', 'drop']);
});

it('follows ten more after a second, and no more than a burst after a long time', () => {
  const allowance = new Allowance(0);
  const followed = (now: number) =>
    Array.from({ length: 100 }, () => allowance.take(now)).filter((each) => each === 'follow').length;
  expect(followed(0)).toBe(BURST);
  expect(followed(1000)).toBe(10);
  expect(followed(1_000_000)).toBe(BURST);
});
