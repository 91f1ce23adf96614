import { describe, expect, it } from 'vitest';
import { caseInput, rubricScheme } from '../../testing/exampleCase.js';
import { codesOf, issuesOf } from '../../testing/issuesOf.js';
import { leavesOf } from './checkParties.js';

const party = (...changes: Record<string, unknown>[]) =>
  codesOf(caseInput({ parties: changes.map((change) => ({ id: 'oversight', ...change })) }));
const AT = 'parties[0](oversight)';

describe('the parties of a case', () => {
  it('are those of the scheme, each once', () => {
    expect(party({ awarded: 9 })).toEqual([]);
    expect(party({})).toEqual([]);
    expect(party({ awarded: 9 }, { awarded: 8 })).toEqual(['duplicate-id parties[1](oversight).id']);
    expect(party({ id: 'nobody', awarded: 9 })).toEqual(['unknown-reference parties[0](nobody).id']);
    expect(codesOf(caseInput({ parties: [{ awarded: 9 }] }))).toEqual(['missing parties[0].id']);
  });

  it('give at most their share: at, below and above it', () => {
    expect(party({ awarded: 10 })).toEqual([]);
    expect(party({ awarded: 9.99 })).toEqual([]);
    expect(party({ awarded: 10.01 })).toEqual([`score-above-share ${AT}.awarded`]);
  });

  it('give at most 100 raw points, or rawMax', () => {
    expect(party({ raw: 100 })).toEqual([]);
    expect(party({ raw: 100.5 })).toEqual([`score-above-share ${AT}.raw`]);
    expect(party({ raw: 50, rawMax: 50 })).toEqual([]);
    expect(party({ raw: 50.1, rawMax: 50 })).toEqual([`score-above-share ${AT}.raw`]);
    expect(party({ raw: 0, rawMax: 0 })).toEqual([`out-of-range ${AT}.rawMax`]);
  });

  it("give awarded points with the scheme's decimals, raw points with more", () => {
    expect(party({ awarded: 9.85 })).toEqual([]);
    expect(party({ awarded: 9.855 })).toEqual([`too-many-decimals ${AT}.awarded`]);
    expect(party({ raw: 98.555 })).toEqual([]);
    expect(party({ awarded: 10.001 })).toEqual([`score-above-share ${AT}.awarded`, `too-many-decimals ${AT}.awarded`]);
  });

  it('are scored in one way only', () => {
    expect(party({ awarded: 9, raw: 90 })).toEqual([`conflicting-score ${AT}`]);
    const [issue] = issuesOf(caseInput({ parties: [{ id: 'oversight', awarded: 9, panelScores: [], rawMax: 5 }] }));
    expect(issue?.params).toEqual({ ways: 'awarded, panelScores' });
  });

  it('give no rawMax without a raw score', () => {
    expect(party({ rawMax: 50 })).toEqual([`missing ${AT}.raw`]);
  });

  it('are checked as far as they can be where the scheme is not known', () => {
    const parties = [{ id: 'x', awarded: 1, raw: 2 }];
    expect(codesOf(caseInput({ scheme: 'nowhere at all', parties }))).toEqual([
      'unknown-scheme scheme',
      'conflicting-score parties[0](x)',
    ]);
  });
});

describe('sections', () => {
  it("are those of the party's in the scheme, each once", () => {
    const sections = (...ids: string[]) =>
      codesOf(caseInput({ parties: [{ id: 'third-party', sections: ids.map((id) => ({ id })) }] }));
    expect(sections('management', 'services')).toEqual([]);
    expect(sections('management', 'management')).toEqual([
      'duplicate-id parties[0](third-party).sections[1](management).id',
    ]);
    expect(sections('service')).toEqual(['unknown-reference parties[0](third-party).sections[0](service).id']);
    expect(party({ sections: [{ id: 'management' }] })).toEqual([`unknown-reference ${AT}.sections[0](management).id`]);
  });
});

const RUBRIC = {
  id: 'root',
  label: '总',
  points: 100,
  children: [
    { id: 'team', label: '团队', points: 20, rule: { kind: 'direct' } },
    { id: 'volume', label: '量', points: 20, rule: { kind: 'linear', indicator: 'home-visits', full: 100 } },
    {
      id: 'level',
      label: '档',
      points: 10,
      rule: { kind: 'tiers', indicator: 'home-visits', tiers: [{ min: 80, points: 5 }] },
    },
    { id: 'hours', label: '时数', points: 10, rule: { kind: 'threshold', min: 6 } },
    { id: 'lapses', label: '差错', points: 20, rule: { kind: 'deduct', each: 2.5 } },
    {
      id: 'files',
      label: '档案',
      points: 20,
      children: [
        {
          id: 'papers',
          label: '资料',
          points: 20,
          rule: {
            kind: 'checklist',
            items: [
              { id: 'plan', label: '计划', points: 10 },
              { id: 'log', label: '记录', points: 10 },
            ],
          },
        },
      ],
    },
  ],
};

describe('the values of a rubric', () => {
  const scheme = rubricScheme(RUBRIC);
  const codes = (rubric: unknown, more: Record<string, unknown> = {}) =>
    codesOf(caseInput({ scheme, parties: [{ id: 'experts', rubric }], ...more }));
  const ON = 'parties[0](experts).rubric';

  it('are taken for each kind of leaf', () => {
    expect(codes({ team: 20, hours: 7.4, lapses: 3, papers: ['plan', 'log'] })).toEqual([]);
    expect(codes({ team: 0, hours: 0, lapses: 0, papers: [] })).toEqual([]);
    expect(codes({})).toEqual([]);
  });

  it('are at most the points of a leaf that is scored directly', () => {
    expect(codes({ team: 20.5 })).toEqual([`out-of-range ${ON}.team`]);
    expect(codes({ hours: 1000 })).toEqual([]);
  });

  it('count occurrences in whole numbers', () => {
    expect(codes({ lapses: 2.5 })).toEqual([`too-many-decimals ${ON}.lapses`]);
  });

  it('are not given where the indicator decides', () => {
    expect(codes({ volume: 10 })).toEqual([`unknown-key ${ON}.volume`]);
    expect(codes({ level: 10 })).toEqual([`unknown-key ${ON}.level`]);
  });

  it('are a list of known ids, each once, for a checklist and a number elsewhere', () => {
    expect(codes({ papers: 10 })).toEqual([`invalid-type ${ON}.papers`]);
    expect(codes({ papers: ['plan', 'plan'] })).toEqual([`duplicate-id ${ON}.papers[1]`]);
    expect(codes({ papers: ['plan', 'logg'] })).toEqual([`unknown-reference ${ON}.papers[1]`]);
    expect(codes({ team: ['plan'] })).toEqual([`invalid-type ${ON}.team`]);
    expect(codes({ hours: [] })).toEqual([`invalid-type ${ON}.hours`]);
  });

  it('are given for leaves only, and for known ones', () => {
    expect(codes({ files: 10 })).toEqual([`unknown-reference ${ON}.files`]);
    expect(codes({ teams: 10 })).toEqual([`unknown-reference ${ON}.teams`]);
  });

  it('are refused where the scheme has no rubric for the party', () => {
    expect(party({ rubric: { a: 1 } })).toEqual([`unknown-key ${AT}.rubric`]);
  });

  it('with a key __proto__ are named once', () => {
    const text = JSON.stringify(caseInput({ scheme, stage: 'x', parties: [{ id: 'experts', rubric: { team: 1 } }] }));
    const input: unknown = JSON.parse(text.replace('"team":1', '"__proto__":1'));
    expect(codesOf(input)).toEqual(['invalid-value stage', `unknown-key ${ON}.__proto__`]);
  });

  it('of a wrong shape are named as such', () => {
    expect(codes([])).toEqual([`invalid-type ${ON}`]);
    expect(codes(null)).toEqual([`invalid-type ${ON}`]);
    expect(codes({ team: -1 })).toEqual([`negative ${ON}.team`]);
    expect(codes({ papers: ['plan', 5] })).toEqual([`invalid-type ${ON}.papers[1]`]);
  });
});

describe('what is said of the values of a rubric', () => {
  const told = (rubric: Record<string, unknown>) => {
    const scheme = rubricScheme(RUBRIC);
    return issuesOf(caseInput({ scheme, parties: [{ id: 'experts', rubric }] })).map(({ code, expected, params }) => [
      code,
      expected,
      params,
    ]);
  };

  it('is what belongs there', () => {
    expect(told({ papers: 5 })).toEqual([['invalid-type', 'a list of the ids met', { kind: 'array' }]]);
    expect(told({ team: ['plan'] })).toEqual([['invalid-type', 'a number', { kind: 'number' }]]);
    expect(told({ lapses: 1.5 })).toEqual([['too-many-decimals', 'a whole number of occurrences', { max: 0 }]]);
    expect(told({ team: 21 })).toEqual([['out-of-range', 'at most 20 points', { min: 0, max: 20 }]]);
    expect(told({ papers: ['budget'] })).toEqual([
      ['unknown-reference', 'the id of an item of the checklist', { id: 'budget' }],
    ]);
    expect(told({ volume: 5 })).toEqual([
      ['unknown-key', 'nothing: this leaf follows from home-visits', { key: 'volume' }],
    ]);
    expect(told({ nowhere: 5 })).toEqual([['unknown-reference', 'a leaf of the rubric', { id: 'nowhere' }]]);
  });

  it('is that there is none, where the scheme has none', () => {
    const [issue] = issuesOf(caseInput({ parties: [{ id: 'oversight', rubric: { a: 1 } }] }));
    expect(issue).toMatchObject({
      code: 'unknown-key',
      expected: 'no rubric: the scheme has none for this party',
      params: { key: 'rubric' },
    });
  });
});

describe('a panel', () => {
  const scheme = rubricScheme(RUBRIC);
  const codes = (panel: Record<string, unknown>[], panelScores: Record<string, unknown>[]) =>
    codesOf(caseInput({ scheme, engagement: { panel }, parties: [{ id: 'experts', panelScores }] }));

  it('scores by evaluators it has, each once', () => {
    const sheet = { team: 10 };
    expect(
      codes(
        [{ id: 'e1' }, { id: 'e2' }],
        [
          { evaluator: 'e1', rubric: sheet },
          { evaluator: 'e2', rubric: {} },
        ],
      ),
    ).toEqual([]);
    expect(codes([{ id: 'e1' }, { id: 'e1' }], [])).toEqual(['duplicate-id engagement.panel[1](e1).id']);
    expect(codes([{ id: 'e1' }], [{ evaluator: 'e9', rubric: sheet }])).toEqual([
      'unknown-reference parties[0](experts).panelScores[0](e9).evaluator',
    ]);
    expect(
      codes(
        [{ id: 'e1' }],
        [
          { evaluator: 'e1', rubric: sheet },
          { evaluator: 'e1', rubric: sheet },
        ],
      ),
    ).toEqual(['duplicate-id parties[0](experts).panelScores[1](e1).evaluator']);
  });

  it("gives values that are checked for each evaluator's rubric", () => {
    expect(codes([{ id: 'e1' }], [{ evaluator: 'e1', rubric: { team: 21 } }])).toEqual([
      'out-of-range parties[0](experts).panelScores[0](e1).rubric.team',
    ]);
    expect(codes([{ id: 'e1' }], [{ evaluator: 'e1' }])).toEqual([
      'missing parties[0](experts).panelScores[0](e1).rubric',
    ]);
  });
});

describe('leavesOf', () => {
  it('takes a node without children for a leaf', () => {
    const label = { 'zh-CN': '', en: '' };
    const node = (id: string, children?: { id: string; label: typeof label; points: number }[]) => ({
      id,
      label,
      points: 1,
      children,
    });
    expect([...leavesOf(node('root', [node('a'), node('b', []), node('c', [node('d')])])).keys()]).toEqual([
      'a',
      'b',
      'd',
    ]);
    expect([...leavesOf(node('root')).keys()]).toEqual(['root']);
  });
});
