import { expect, it } from 'vitest';
import { isUnfinished } from './unfinished';

it('is digits and a point with nothing after it, and nothing else', () => {
  expect(isUnfinished('9.')).toBe(true);
  for (const typed of ['', '.', '9', '9.8', '9..', '-9.', '1e.', '9. ']) expect(isUnfinished(typed), typed).toBe(false);
});
