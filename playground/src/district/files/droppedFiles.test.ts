import { expect, it } from 'vitest';
import { droppedFiles, holdsMany, isAside } from './droppedFiles';

const fileEntry = (name: string) => ({
  isFile: true,
  isDirectory: false,
  file: (done: (file: File) => void) => done(new File([''], name)),
});
/** A folder that hands its entries out in parts, as browsers do. */
const folderEntry = (entries: readonly object[], part = 2) => ({
  isFile: false,
  isDirectory: true,
  createReader: () => {
    let at = 0;
    return {
      readEntries: (done: (some: readonly object[]) => void) => {
        const some = entries.slice(at, at + part);
        at += part;
        done(some);
      },
    };
  },
});
const transferOf = (entries: readonly object[], files: readonly File[] = []): DataTransfer =>
  ({
    items: entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry })),
    files,
  }) as unknown as DataTransfer;

it('tells several files and a folder from one file', () => {
  expect(holdsMany(transferOf([fileEntry('a.json')]))).toBe(false);
  expect(holdsMany(transferOf([fileEntry('a.json'), fileEntry('b.json')]))).toBe(true);
  expect(holdsMany(transferOf([folderEntry([])]))).toBe(true);
});

it('finds every file of folders in folders, also where a folder comes in parts', async () => {
  const inner = folderEntry([fileEntry('c.json'), fileEntry('d.json'), fileEntry('e.json')]);
  const found = await droppedFiles(transferOf([fileEntry('a.json'), folderEntry([fileEntry('b.json'), inner])]));
  expect(found.map(({ name }) => name)).toEqual(['a.json', 'b.json', 'c.json', 'd.json', 'e.json']);
});

it('takes the list of files where there are no entries', async () => {
  const transfer = { items: [], files: [new File([''], 'a.json')] } as unknown as DataTransfer;
  expect((await droppedFiles(transfer)).map(({ name }) => name)).toEqual(['a.json']);
});

it('knows the files that programs leave beside others', () => {
  const aside = ['.DS_Store', '~$站.xlsx', '站.xlsx', '_站.json'].map((name) => isAside(new File([''], name)));
  expect(aside).toEqual([true, true, false, false]);
});
