import { describe, expect, it } from 'vitest';
import { AS_USUAL } from '../output/reportOptions';
import { arrangedSections, withDropped, withMoved, withTitle } from './arrange';

const OUTLINE = [
  { id: 'station', title: '概况', depth: 1 },
  { id: 'third-party', title: '第三方', depth: 1 },
  { id: 'services', title: '服务', depth: 2 },
  { id: 'result', title: '结果', depth: 1 },
];
const ids = (arrangement = AS_USUAL) => arrangedSections(OUTLINE, arrangement).map(({ id }) => id);

describe('sections that are arranged', () => {
  it('move with what is below them, and not beyond the ends', () => {
    const moved = withMoved(OUTLINE, AS_USUAL, 'third-party', -1);
    expect(ids(moved)).toEqual(['third-party', 'services', 'station', 'result']);
    expect(ids(withMoved(OUTLINE, moved, 'result', -1))).toEqual(['third-party', 'services', 'result', 'station']);
    expect(withMoved(OUTLINE, moved, 'third-party', -1)).toBe(moved);
    expect(withMoved(OUTLINE, moved, 'result', 1)).toBe(moved);
    expect(withMoved(OUTLINE, moved, 'services', 1)).toBe(moved);
  });

  it('know whether they are first or last', () => {
    const ends = arrangedSections(OUTLINE, AS_USUAL).map(({ first, last }) => [first, last]);
    expect(ends).toEqual([
      [true, false],
      [false, false],
      [false, false],
      [false, true],
    ]);
  });

  it('are left out with what is below them, and come back', () => {
    const dropped = withDropped(AS_USUAL, 'third-party', true);
    expect(
      arrangedSections(OUTLINE, dropped)
        .filter((each) => each.dropped)
        .map(({ id }) => id),
    ).toEqual(['third-party', 'services']);
    expect(withDropped(dropped, 'third-party', false)).toEqual(AS_USUAL);
  });

  it('have another title, until it is the usual one again', () => {
    const [station] = OUTLINE;
    if (station === undefined) throw new Error('no section');
    const titled = withTitle(AS_USUAL, station, '项目概况');
    expect(arrangedSections(OUTLINE, titled)[0]?.ownTitle).toBe('项目概况');
    expect(withTitle(titled, station, '概况')).toEqual(AS_USUAL);
    expect(arrangedSections(OUTLINE, withTitle(titled, station, ''))[0]?.ownTitle).toBe('');
  });

  it('leave out what another report has', () => {
    expect(ids({ ...AS_USUAL, order: ['gone', 'result'], drop: ['gone'] })[0]).toBe('result');
  });
});
