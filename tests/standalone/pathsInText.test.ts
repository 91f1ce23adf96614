import { describe, expect, it } from 'vitest';
import { absolutePathsIn, relativePathsIn } from './pathsInText.js';

// Put together from pieces, so that this file does not name what it looks for.
const up = (path: string) => ['..', path].join('/');
const at = (...folders: string[]) => ['', ...folders].join('/');

describe('relativePathsIn', () => {
  it('finds paths that go up, wherever they stand', () => {
    expect(relativePathsIn(`import x from '${up('a/b.js')}';`)).toEqual([up('a/b.js')]);
    expect(relativePathsIn(`see \`${up(up('notes'))}\` (${up('c')})`)).toEqual([up(up('notes')), up('c')]);
  });

  it('leaves ranges, spreads and paths in the same folder alone', () => {
    expect(relativePathsIn("2024-03-28..2025-01-31, [...list], './a.js', a/b")).toEqual([]);
  });
});

describe('absolutePathsIn', () => {
  it('finds folders of a machine', () => {
    const [home, drive] = [at('home', 'someone', 'x'), ['C:', 'Users', 'x'].join('\\')];
    expect(absolutePathsIn(`"${home}" and ${drive}`)).toEqual([home, drive]);
  });

  it('leaves web addresses and fractions alone', () => {
    expect(absolutePathsIn('https://example.org/home/x and actual/target, 1 / 2, a/tmp/b')).toEqual([]);
  });
});
