import { describe, expect, it } from 'vitest';
import { beginHistory, changeHistory, type DraftChange } from './draftHistory';

const type = (key: string, value: string): DraftChange => ({ kind: 'set', path: [key], value });

describe('changeHistory', () => {
  it('takes typing on in one field as one step', () => {
    const typed = [type('a', '1'), type('a', '12'), type('b', '3')].reduce(changeHistory, beginHistory({}));
    expect(typed.draft).toEqual({ a: '12', b: '3' });
    const once = changeHistory(typed, { kind: 'undo' });
    expect(once.draft).toEqual({ a: '12' });
    expect(changeHistory(once, { kind: 'undo' }).draft).toEqual({});
  });

  it('does again what was undone, until something else is typed', () => {
    const undone = changeHistory(changeHistory(beginHistory({}), type('a', '1')), { kind: 'undo' });
    expect(changeHistory(undone, { kind: 'redo' }).draft).toEqual({ a: '1' });
    const typedOn = changeHistory(undone, type('b', '2'));
    expect(changeHistory(typedOn, { kind: 'redo' }).draft).toEqual({ b: '2' });
  });

  it('begins a new step when a field is typed in again after an undo', () => {
    const typed = [type('a', '1'), { kind: 'undo' } as const, type('a', '2')].reduce(changeHistory, beginHistory({}));
    expect(changeHistory(typed, { kind: 'undo' }).draft).toEqual({});
  });

  it('can undo the opening of another draft', () => {
    const opened = changeHistory(beginHistory({ a: '1' }), { kind: 'replace', draft: { b: '2' } });
    expect(changeHistory(opened, { kind: 'undo' }).draft).toEqual({ a: '1' });
  });

  it('stays as it is where there is nothing to undo or redo', () => {
    const begun = beginHistory({});
    expect(changeHistory(begun, { kind: 'undo' })).toBe(begun);
    expect(changeHistory(begun, { kind: 'redo' })).toBe(begun);
  });
});
