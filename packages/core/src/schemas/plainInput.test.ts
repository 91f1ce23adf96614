import { describe, expect, it } from 'vitest';
import { IssueList } from '../issues/IssueList.js';
import { lookOver, withoutUndefined } from './plainInput.js';

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = { a: value };
  return value;
}

describe('lookOver', () => {
  it('lets 32 levels of nesting pass and stops at 33', () => {
    const list = new IssueList({});
    expect(lookOver(nested(32), list)).toBe(true);
    expect(list.issues).toEqual([]);
    expect(lookOver(nested(33), list)).toBe(false);
    expect(list.issues).toMatchObject([{ code: 'too-deep', params: { max: 32 } }]);
    expect(list.issues[0]?.path).toHaveLength(32);
  });

  it('does not follow an object that holds itself for ever', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(lookOver(circle, new IssueList(circle))).toBe(false);
  });

  it('names every key __proto__ and goes on', () => {
    const input: unknown = JSON.parse('{ "__proto__": {}, "list": [{ "__proto__": 1 }] }');
    const list = new IssueList(input);
    expect(lookOver(input, list)).toBe(true);
    expect(list.issues.map((issue) => [issue.code, issue.pathText])).toEqual([
      ['unknown-key', '__proto__'],
      ['unknown-key', 'list[0].__proto__'],
    ]);
  });

  it.each([null, undefined, 5, 'text', true])('has nothing to say about %j', (input) => {
    const list = new IssueList(input);
    expect(lookOver(input, list)).toBe(true);
    expect(list.issues).toEqual([]);
  });
});

describe('withoutUndefined', () => {
  it('leaves out keys whose value is undefined, at every depth', () => {
    const copy = withoutUndefined({ a: undefined, b: [{ c: undefined, d: 0 }, null], e: { f: '' } });
    expect(Object.keys(copy)).toEqual(['b', 'e']);
    expect(copy).toStrictEqual({ b: [{ d: 0 }, null], e: { f: '' } });
  });
});
