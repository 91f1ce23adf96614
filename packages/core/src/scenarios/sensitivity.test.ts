import { describe, expect, it } from 'vitest';
import { caseInput, leafOf, publishedScores, rubricOf, rubricScheme, schemeInput } from '../../testing/exampleCase.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import { sensitivity } from './sensitivity.js';

const effects = (changes: Record<string, unknown>) =>
  sensitivity(evaluateJson(caseInput(changes))).map(({ path, kind, step, linked, change, total, grade }) => ({
    path,
    kind,
    step,
    linked,
    change,
    total,
    grade,
  }));

describe('sensitivity', () => {
  it('adds a point to each score, or what is left of its share', () => {
    expect(effects({ parties: [...publishedScores().slice(0, 3), { id: 'third-party', raw: 80 }] })).toEqual([
      {
        path: 'parties.oversight.awarded',
        kind: 'score',
        step: 0.2,
        linked: true,
        change: 0.2,
        total: 88.7,
        grade: 'good',
      },
      {
        path: 'parties.purchaser.awarded',
        kind: 'score',
        step: 0.2,
        linked: true,
        change: 0.2,
        total: 88.7,
        grade: 'good',
      },
      {
        path: 'parties.supervision-centre.awarded',
        kind: 'score',
        step: 0.1,
        linked: true,
        change: 0.1,
        total: 88.6,
        grade: 'good',
      },
      {
        path: 'parties.third-party.raw',
        kind: 'score',
        step: 1,
        linked: true,
        change: 0.55,
        total: 89.05,
        grade: 'good',
      },
    ]);
  });

  it('shows where a point would change the grade', () => {
    const parties = [...publishedScores().slice(0, 3), { id: 'third-party', awarded: 44.5 }];
    expect(effects({ parties })[3]).toMatchObject({ change: 1, total: 90, grade: 'excellent' });
  });

  it('knows no total while a score is missing, but what the least possible one becomes', () => {
    expect(effects({ parties: publishedScores().slice(0, 3) })[0]).toMatchObject({
      step: 0.2,
      change: 0.2,
      total: null,
      grade: null,
    });
    expect(effects({ parties: publishedScores().slice(0, 3) })).toHaveLength(3);
  });

  it('adds a unit to each indicator, which counts only where the scheme says so', () => {
    const parties = publishedScores();
    const indicators = [
      { id: 'client-files', target: 10, actual: 5 },
      { id: 'home-visits', target: 10, actual: 5, decimals: 1 },
    ];
    expect(effects({ parties, indicators }).slice(4)).toEqual([
      {
        path: 'indicators.client-files.actual',
        kind: 'indicator',
        step: 1,
        linked: false,
        change: 0,
        total: 93.73,
        grade: 'excellent',
      },
      {
        path: 'indicators.home-visits.actual',
        kind: 'indicator',
        step: 1,
        linked: false,
        change: 0,
        total: 93.73,
        grade: 'excellent',
      },
    ]);
  });

  const rubric = rubricOf(
    leafOf('visits', 50, { kind: 'linear', indicator: 'home-visits', full: 100 }),
    leafOf('team', 20, { kind: 'direct' }),
    leafOf('lapses', 10, { kind: 'deduct', each: 2.5 }),
    leafOf('hours', 10, { kind: 'threshold', min: 6 }),
    leafOf('papers', 10, {
      kind: 'checklist',
      items: [
        { id: 'plan', label: '计划', points: 4 },
        { id: 'log', label: '记录', points: 6 },
      ],
    }),
  );
  const indicators = [{ id: 'home-visits', label: '探访', unit: '个', target: 100, actual: 60 }];
  const leaves = (values: Record<string, unknown>) =>
    effects({ scheme: rubricScheme(rubric), indicators, parties: [{ id: 'experts', rubric: values }] }).map(
      ({ path, step, change }) => [path, step, change],
    );

  it('adds one to what each leaf of a rubric is given', () => {
    expect(leaves({ team: 18.5, lapses: 1, hours: 5, papers: ['log'] })).toEqual([
      ['indicators.home-visits.actual', 1, 0.5],
      ['parties.experts.rubric.team', 1, 1],
      ['parties.experts.rubric.lapses', 1, -2.5],
      ['parties.experts.rubric.hours', 1, 10],
      ['parties.experts.rubric.papers', 1, 4],
    ]);
    const all = effects({
      scheme: rubricScheme(rubric),
      indicators,
      parties: [{ id: 'experts', rubric: { team: 18.5, lapses: 1, hours: 12, papers: ['log'] } }],
    });
    expect(all.map(({ kind, step, linked }) => [kind, step, linked])).toEqual([
      ['indicator', 1, true],
      ...['team', 'lapses', 'hours', 'papers'].map(() => ['leaf', 1, true]),
    ]);
  });

  it('says of a rubric filled in part what its points become', () => {
    const open = effects({
      scheme: rubricScheme(rubric),
      indicators,
      parties: [{ id: 'experts', rubric: { lapses: 1 } }],
    });
    expect(open.map(({ path, change, total }) => [path, change, total])).toEqual([
      ['indicators.home-visits.actual', 0.5, null],
      ['parties.experts.rubric.lapses', -2.5, null],
    ]);
  });

  it('adds no more than is possible', () => {
    expect(leaves({ team: 20, lapses: 4, hours: 6, papers: ['plan', 'log'] })).toEqual([
      ['indicators.home-visits.actual', 1, 0.5],
      ['parties.experts.rubric.team', 0, 0],
      ['parties.experts.rubric.lapses', 1, 0],
      ['parties.experts.rubric.hours', 1, 0],
      ['parties.experts.rubric.papers', 0, 0],
    ]);
    expect(leaves({ team: 19.75, lapses: 4, hours: 999_999_999_999, papers: [] }).slice(1)).toEqual([
      ['parties.experts.rubric.team', 0.25, 0.25],
      ['parties.experts.rubric.lapses', 1, 0],
      ['parties.experts.rubric.hours', 0, 0],
      ['parties.experts.rubric.papers', 1, 4],
    ]);
  });

  it('keeps a volume within what a case can say', () => {
    const volumes = (actual: number) =>
      effects({ parties: [], indicators: [{ id: 'home-visits', target: 1, actual, decimals: 6 }] }).map(
        ({ step }) => step,
      );
    expect(volumes(999_999_999_998)).toEqual([1]);
    expect(volumes(999_999_999_999)).toEqual([0]);
    expect(volumes(999_999_999.5)).toEqual([1]);
    expect(volumes(999_999_999.400001)).toEqual([0.599998]);
  });

  it('adds one to what every evaluator of a panel gave', () => {
    const panelScores = [
      { evaluator: 'e1', rubric: { team: 10, lapses: 0, hours: 7, papers: [] } },
      { evaluator: 'e2', rubric: { team: 20, lapses: 0, hours: 7, papers: ['plan', 'log'] } },
    ];
    const changes = {
      scheme: rubricScheme(rubric),
      indicators,
      engagement: { panel: [{ id: 'e1' }, { id: 'e2' }] },
      parties: [{ id: 'experts', panelScores }],
    };
    expect(effects(changes).map(({ path, step, change }) => [path, step, change])).toEqual([
      ['indicators.home-visits.actual', 1, 0.5],
      ['parties.experts.rubric.team', 1, 0.5],
      ['parties.experts.rubric.lapses', 1, -2.5],
      ['parties.experts.rubric.hours', 1, 0],
      ['parties.experts.rubric.papers', 1, 2],
    ]);
  });

  it('puts together what evaluators gave as the scheme does', () => {
    const teams = [10, 12, 19.5];
    const sheets = teams.map((team, index) => ({
      evaluator: `e${index}`,
      rubric: { team, lapses: 0, hours: 7, papers: [] },
    }));
    const changes = (aggregate: string) => ({
      scheme: rubricScheme(rubric, { aggregate }),
      indicators,
      engagement: { panel: sheets.map(({ evaluator }) => ({ id: evaluator })) },
      parties: [{ id: 'experts', panelScores: sheets }],
    });
    const team = (aggregate: string) => effects(changes(aggregate)).find(({ path }) => path.endsWith('.team'));
    // 11, 13 and 20 after 10, 12 and 19.5, of which the last has half a point left.
    expect(team('median')).toMatchObject({ step: 1, change: 1 });
    expect(team('mean')).toMatchObject({ step: 1, change: 0.84 }); // 14.67 after 13.83
  });

  it('has nothing to add to where there is nothing', () => {
    expect(effects({ scheme: { id: 'none', title: '空' } })).toEqual([]);
  });

  it('has no total to change where a scheme has no parties', () => {
    const bands = [{ id: 'all', label: '全部', min: 0 }];
    const scheme = { id: 'outputs', title: '产出', bands };
    const [only, ...others] = effects({ scheme, indicators });
    expect(others).toEqual([]);
    expect(only).toStrictEqual({
      path: 'indicators.home-visits.actual',
      kind: 'indicator',
      step: 1,
      linked: false,
      change: null,
      total: null,
      grade: null,
    });
  });

  it('has no grade where a point more leads into a gap between bands', () => {
    const bands = [
      { id: 'top', label: '上', min: 90 },
      { id: 'low', label: '下', min: 0, max: 89 },
    ];
    const parties = [...publishedScores().slice(0, 3), { id: 'third-party', awarded: 43.6 }];
    const [, , , third] = effects({ scheme: { extends: 'guangzhou-2023', bands }, parties });
    // 44.50 + 44.60 = 89.10.
    expect(third).toMatchObject({ change: 1, total: 89.1, grade: null });
  });

  it('knows nothing of a rubric whose scheme was lost on the way', () => {
    const whole = evaluateJson(
      caseInput({
        scheme: rubricScheme(rubric),
        indicators,
        parties: [{ id: 'experts', rubric: { team: 1, lapses: 0, hours: 7, papers: [] } }],
      }),
    );
    const parties = whole.scheme.parties.map(({ rubric: _, ...party }) => party);
    const lost = sensitivity({ ...whole, scheme: { ...whole.scheme, parties } });
    expect(lost.map(({ path, change }) => [path, change])).toEqual([
      ['indicators.home-visits.actual', null],
      ['parties.experts.rubric.team', null],
      ['parties.experts.rubric.lapses', null],
      ['parties.experts.rubric.hours', null],
      ['parties.experts.rubric.papers', null],
    ]);
  });

  it('knows nothing of the whole where only one of two rubrics was lost', () => {
    const direct = { id: 'root', label: '总', points: 10, rule: { kind: 'direct' } };
    const scheme = schemeInput({
      parties: [
        { id: 'town', label: '镇街', share: 40, rubric: direct },
        { id: 'experts', label: '专家', share: 60, rubric: direct },
      ],
    });
    const scored = ['town', 'experts'].map((id) => ({ id, rubric: { root: 8 } }));
    const whole = evaluateJson(caseInput({ scheme, parties: scored }));
    expect(sensitivity(whole).map(({ change }) => change)).toEqual([4, 6]);
    const [town, ...rest] = whole.scheme.parties.map(({ rubric, ...party }) =>
      party.id === 'town' ? party : { ...party, ...(rubric && { rubric }) },
    );
    const lost = { ...whole, scheme: { ...whole.scheme, parties: town ? [town, ...rest] : rest } };
    expect(sensitivity(lost).map(({ change }) => change)).toEqual([null, 6]);
  });
});
