import { expect, it } from 'vitest';
import { rowsOfLabels } from './rowsOfLabels';

const bands = (...texts: string[]) =>
  texts.map((text, index) => ({ text, start: [0, 60, 80, 90][index] ?? 0, end: [60, 80, 90, 100][index] ?? 0 }));

it('keeps short names on one line and takes two where a name is wider than its band', () => {
  expect(rowsOfLabels(bands('不合格', '合格', '良好', '优秀'), 100)).toBe(1);
  expect(rowsOfLabels(bands('Unqualified', 'Qualified', 'Good', 'Excellent'), 100)).toBe(2);
});
