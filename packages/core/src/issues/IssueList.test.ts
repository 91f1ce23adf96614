import { describe, expect, it } from 'vitest';
import { IssueList, valueAt } from './IssueList.js';
import { makeIssue } from './showPath.js';

const input = {
  indicators: [{ id: 'home-visits', byUnit: [{ unit: 'east' }, { unit: 5 }] }],
  parties: [{ id: 'experts', panelScores: [{ evaluator: 'e1' }] }],
  long: [{ id: 'a'.repeat(65) }, { id: 'a'.repeat(64) }],
};

function textOf(path: (string | number)[]): string | undefined {
  const list = new IssueList(input);
  list.add('missing', path, 'something', undefined);
  return list.issues[0]?.pathText;
}

describe('IssueList', () => {
  it('shows ids, units and evaluators beside indices', () => {
    expect(textOf(['indicators', 0, 'byUnit', 0, 'actual'])).toBe('indicators[0](home-visits).byUnit[0](east).actual');
    expect(textOf(['parties', 0, 'panelScores', 0])).toBe('parties[0](experts).panelScores[0](e1)');
  });

  it('shows the index alone where there is no id, or none that can be shown', () => {
    expect(textOf(['indicators', 0, 'byUnit', 1])).toBe('indicators[0](home-visits).byUnit[1]');
    expect(textOf(['indicators', 9])).toBe('indicators[9]');
    expect(textOf(['long', 0])).toBe('long[0]');
    expect(textOf(['long', 1])).toBe(`long[1](${'a'.repeat(64)})`);
  });

  it('takes over the issues of a part under the path that leads to it', () => {
    const list = new IssueList(input);
    list.addAll(
      [
        makeIssue('negative', [0, 'actual'], 'a number of at least 0', -1),
        makeIssue('too-long', [], 'less', 'x', { max: 1 }),
      ],
      ['indicators'],
    );
    expect(list.issues).toEqual([
      {
        code: 'negative',
        path: ['indicators', 0, 'actual'],
        pathText: 'indicators[0](home-visits).actual',
        expected: 'a number of at least 0',
        received: '-1',
        message: 'indicators[0](home-visits).actual: expected a number of at least 0, received -1',
      },
      {
        code: 'too-long',
        path: ['indicators'],
        pathText: 'indicators',
        expected: 'less',
        received: '"x"',
        message: 'indicators: expected less, received "x"',
        params: { max: 1 },
      },
    ]);
  });

  it('takes issues over as they are where no path leads to them', () => {
    const list = new IssueList(input);
    list.addAll([makeIssue('missing', ['stage'], 'a stage', undefined)]);
    expect(list.issues[0]?.pathText).toBe('stage');
  });
});

describe('valueAt', () => {
  it('finds what stands at a path', () => {
    expect(valueAt(input, ['indicators', 0, 'id'])).toBe('home-visits');
    expect(valueAt(input, [])).toBe(input);
    expect(valueAt({ a: null }, ['a'])).toBeNull();
  });

  it('finds nothing beyond, and nothing inherited', () => {
    expect(valueAt(input, ['indicators', 1, 'id'])).toBeUndefined();
    expect(valueAt({ a: null }, ['a', 'b'])).toBeUndefined();
    expect(valueAt('text', ['length'])).toBeUndefined();
    expect(valueAt({}, ['constructor'])).toBeUndefined();
    expect(valueAt({}, ['__proto__'])).toBeUndefined();
  });
});
