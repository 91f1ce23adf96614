import { describe, expect, it } from 'vitest';
import { caseInput, schemeInput } from '../../testing/exampleCase.js';
import { codesOf, issuesOf } from '../../testing/issuesOf.js';

const AT = 'indicators[0](home-visits)';
const codes = (changes: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  codesOf(caseInput({ indicators: [{ id: 'home-visits', target: 10, actual: 5, ...changes }], ...more }));

describe('indicators the scheme does not know', () => {
  it('bring a label and a unit', () => {
    expect(codes({ id: 'tea-rounds', label: '茶会', unit: '场' })).toEqual([]);
    expect(codes({ id: 'tea-rounds' })).toEqual([
      'missing-label indicators[0](tea-rounds).label',
      'missing-label indicators[0](tea-rounds).unit',
    ]);
    expect(codes({ id: 'tea-rounds', label: '茶会' })).toEqual(['missing-label indicators[0](tea-rounds).unit']);
  });
});

describe('decimals', () => {
  it('are none unless the scheme or the case allows some', () => {
    expect(codes({ target: 10.5, actual: 5.5 })).toEqual([
      `too-many-decimals ${AT}.target`,
      `too-many-decimals ${AT}.actual`,
    ]);
    expect(codes({ target: 10.5, actual: 5.5, decimals: 1 })).toEqual([]);
    expect(codes({ actual: 5.25, decimals: 1 })).toEqual([`too-many-decimals ${AT}.actual`]);
    expect(codes({ actual: '5.0' })).toEqual([]);
  });

  it("are the scheme's, and the case's before it", () => {
    const hours = { id: 'hours', label: '时数', unit: '小时', decimals: 1 };
    const scheme = schemeInput({ indicators: [hours] });
    const input = (changes: Record<string, unknown>) =>
      codesOf(caseInput({ scheme, indicators: [{ id: 'hours', target: 10, actual: 5.5, ...changes }] }));
    expect(input({})).toEqual([]);
    expect(input({ actual: 5.25 })).toEqual(['too-many-decimals indicators[0](hours).actual']);
    expect(input({ decimals: 0 })).toEqual(['too-many-decimals indicators[0](hours).actual']);
    expect(input({ actual: 5.25, decimals: 2 })).toEqual([]);
  });

  it('hold for every count of an indicator', () => {
    const more = { areas: [{ id: 'east', name: '东' }] };
    const counts = {
      reported: 5.5,
      adjustments: [{ amount: -0.5 }, { amount: 0.5 }, { amount: 1 }, { amount: '-0.5' }],
      amendments: [{ from: 9.5, to: 10 }],
      byUnit: [{ unit: 'east', target: 1.5, actual: 1.5 }],
    };
    expect(codes(counts, more)).toEqual([
      `too-many-decimals ${AT}.reported`,
      `too-many-decimals ${AT}.byUnit[0](east).target`,
      `too-many-decimals ${AT}.byUnit[0](east).actual`,
      `too-many-decimals ${AT}.amendments[0].from`,
      `too-many-decimals ${AT}.adjustments[0].amount`,
      `too-many-decimals ${AT}.adjustments[1].amount`,
      `too-many-decimals ${AT}.adjustments[3].amount`,
    ]);
    expect(codes({ ...counts, decimals: 1 }, more)).toEqual([]);
  });

  it('say how many are allowed', () => {
    const [whole] = issuesOf(caseInput({ indicators: [{ id: 'home-visits', target: 10, actual: 5.5 }] }));
    expect(whole).toMatchObject({ expected: 'a whole number', params: { max: 0 } });
    const [one] = issuesOf(caseInput({ indicators: [{ id: 'home-visits', target: 10, actual: 5.55, decimals: 1 }] }));
    expect(one).toMatchObject({ expected: 'a number of at most 1 decimal', params: { max: 1 } });
  });
});

describe('amended targets', () => {
  it('follow on each other, and the last is the target', () => {
    expect(
      codes({
        amendments: [
          { from: 8, to: 9 },
          { from: 9, to: 10 },
        ],
      }),
    ).toEqual([]);
    expect(codes({ amendments: [] })).toEqual([]);
    expect(
      codes({
        amendments: [
          { from: 8, to: 9 },
          { from: 8, to: 10 },
        ],
      }),
    ).toEqual([`amendment-chain ${AT}.amendments[0].to`]);
    expect(
      codes({
        amendments: [
          { from: 8, to: 9 },
          { from: 9, to: 11 },
        ],
      }),
    ).toEqual([`amendment-chain ${AT}.amendments[1].to`]);
  });

  it('that are no numbers are named as such only', () => {
    expect(codes({ amendments: [{ from: 8, to: 'viele' }] })).toEqual([`not-a-number ${AT}.amendments[0].to`]);
    expect(codes({ target: -1, amendments: [{ from: 8, to: 9 }] })).toEqual([`negative ${AT}.target`]);
  });
});

describe('references of an indicator', () => {
  it('lead to an indicator of the case or of the scheme', () => {
    expect(codes({ targetFormula: { times: 2, of: 'client-files' } })).toEqual([]);
    expect(codes({ targetFormula: { times: 2, of: 'client-fils' } })).toEqual([
      `unknown-reference ${AT}.targetFormula.of`,
    ]);
  });

  it('name each unit once', () => {
    const more = { areas: [{ id: 'east', name: '东' }] };
    expect(
      codes(
        {
          byUnit: [
            { unit: 'east', actual: 1 },
            { unit: 'east', actual: 2 },
          ],
        },
        more,
      ),
    ).toEqual([`duplicate-id ${AT}.byUnit[1](east).unit`]);
  });
});

describe('indicators of a wrong shape', () => {
  it('are passed over by what needs their shape', () => {
    expect(codesOf(caseInput({ indicators: ['text', null] }))).toEqual([
      'invalid-type indicators[0]',
      'invalid-type indicators[1]',
    ]);
    expect(codesOf(caseInput({ indicators: [{ target: 1, actual: 1 }] }))).toEqual(['missing indicators[0].id']);
    expect(codes({ adjustments: [{ amount: 'viele' }] })).toEqual([`not-a-number ${AT}.adjustments[0].amount`]);
  });

  it('are checked as far as they can be where the scheme, and so the decimals it allows, is not known', () => {
    const unknown = (changes: Record<string, unknown>) =>
      codesOf(caseInput({ scheme: 'nowhere at all', indicators: [{ id: 'x', target: 1.5, actual: 1, ...changes }] }));
    expect(unknown({})).toEqual(['unknown-scheme scheme']);
    expect(unknown({ decimals: 1 })).toEqual(['unknown-scheme scheme']);
    expect(unknown({ decimals: 0 })).toEqual(['unknown-scheme scheme', 'too-many-decimals indicators[0](x).target']);
  });
});

describe('what is said of an indicator', () => {
  const told = (indicator: Record<string, unknown>) =>
    issuesOf(caseInput({ indicators: [{ id: 'home-visits', target: 10, actual: 5, ...indicator }] })).map(
      ({ code, pathText, expected, params }) => [
        code,
        pathText.replace('indicators[0](home-visits).', ''),
        expected,
        params,
      ],
    );

  it('is what belongs there, at its place', () => {
    expect(told({ targetFormula: { times: 2, of: 'nothing-like-it' } })).toEqual([
      ['unknown-reference', 'targetFormula.of', 'the id of an indicator', { id: 'nothing-like-it' }],
    ]);
    expect(told({ amendments: [{ from: 5, to: 9.5 }] }).slice(0, 1)).toEqual([
      ['too-many-decimals', 'amendments[0].to', 'a whole number', { max: 0 }],
    ]);
    expect(told({ adjustments: [{ amount: -0.5 }] })).toEqual([
      ['too-many-decimals', 'adjustments[0].amount', 'a whole number', { max: 0 }],
    ]);
    expect(told({ amendments: [{ from: 5, to: 9 }] })).toEqual([
      ['amendment-chain', 'amendments[0].to', '10, the target', { following: 10 }],
    ]);
    const chain = [
      { from: 5, to: 7 },
      { from: 8, to: 10 },
    ];
    expect(told({ amendments: chain })).toEqual([
      ['amendment-chain', 'amendments[0].to', '8, what the next amendment starts from', { following: 8 }],
    ]);
  });
});
