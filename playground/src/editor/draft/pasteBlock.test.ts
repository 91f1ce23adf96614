import { expect, it } from 'vitest';
import { type Draft, valueAt } from './draft';
import { pasteBlock, readBlock } from './pasteBlock';

const draft: Draft = {
  indicators: [
    { id: 'a', target: 1, actual: 1 },
    { id: 'b', target: 2, actual: 2 },
  ],
};
const COLUMNS = ['target', 'actual'] as const;

it('reads lines and tabs, with the line ends of every system and full-width digits', () => {
  expect(readBlock('1\t2\r\n３\t 4 \r\n')).toEqual([
    ['1', '2'],
    ['3', '4'],
  ]);
  expect(readBlock('1\r2')).toEqual([['1'], ['2']]);
  expect(readBlock('1\n\n2')).toEqual([['1'], [''], ['2']]);
  expect(readBlock('12')).toBeUndefined();
  expect(readBlock('12\n')).toBeUndefined();
});

it('fills to the right and downwards from the cell', () => {
  const pasted = pasteBlock(draft, [['10', '11'], ['20']], { row: 0, column: 'target', unit: undefined }, COLUMNS);
  expect(pasted.draft).toEqual({
    indicators: [
      { id: 'a', target: '10', actual: '11' },
      { id: 'b', target: '20', actual: 2 },
    ],
  });
  expect(pasted).toMatchObject({ rows: 2, rowsLeftOver: 0, columnsLeftOver: 0 });
});

it('says what had no place', () => {
  const block = [['7', '8'], ['9']];
  const pasted = pasteBlock(draft, block, { row: 1, column: 'actual', unit: undefined }, COLUMNS);
  expect(valueAt(pasted.draft, ['indicators', 1, 'actual'])).toBe('7');
  expect(pasted).toMatchObject({ rows: 1, rowsLeftOver: 1, columnsLeftOver: 1 });
});

it('fills the figures of one area', () => {
  const pasted = pasteBlock(draft, [['5'], ['6']], { row: 0, column: 'actual', unit: 'area-4' }, COLUMNS);
  expect(valueAt(pasted.draft, ['indicators', 1, 'byUnit'])).toEqual([{ unit: 'area-4', actual: '6' }]);
});
