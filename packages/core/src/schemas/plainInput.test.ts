import { describe, expect, it } from 'vitest';
import { IssueList } from '../issues/IssueList.js';
import { addTooDeep } from './plainInput.js';

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = { a: value };
  return value;
}

describe('addTooDeep', () => {
  it('lets 32 levels of nesting pass and stops at 33', () => {
    const list = new IssueList({});
    expect(addTooDeep(nested(32), list)).toBe(false);
    expect(list.issues).toEqual([]);
    expect(addTooDeep(nested(33), list)).toBe(true);
    expect(list.issues).toMatchObject([{ code: 'too-deep', params: { max: 32 } }]);
    expect(list.issues[0]?.path).toHaveLength(32);
  });

  it('tells of the first place only, with list items by index', () => {
    const list = new IssueList({});
    expect(addTooDeep([1, { a: nested(32), b: nested(40) }], list)).toBe(true);
    expect(list.issues.map(({ path }) => path.slice(0, 3))).toEqual([[1, 'a', 'a']]);
  });

  it('does not follow an object that holds itself for ever', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(addTooDeep(circle, new IssueList(circle))).toBe(true);
  });

  it.each([null, undefined, 5, 'text', true])('has nothing to say about %j', (input) => {
    const list = new IssueList(input);
    expect(addTooDeep(input, list)).toBe(false);
    expect(list.issues).toEqual([]);
  });
});
