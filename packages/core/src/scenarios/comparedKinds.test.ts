import { describe, expect, it } from 'vitest';
import { caseInput, EAST_AND_WEST, publishedScores, rubricScheme, schemeInput } from '../../testing/exampleCase.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import { type Change, compareEvaluations } from './compareEvaluations.js';

/** What a comparison of two cases says, each of the published scores with these changes. */
function compare(before: Record<string, unknown>, after: Record<string, unknown>): Change[] {
  const [a, b] = [before, after].map((changes) => evaluateJson(caseInput({ parties: publishedScores(), ...changes })));
  return a && b ? compareEvaluations(a, b) : [];
}

/** The same as a reader sees it: where, what it is called, before and after. */
const read = (...sides: Parameters<typeof compare>) =>
  compare(...sides).map(({ path, label, before, after }) => [path, label['zh-CN'], label.en, before, after]);

const objected = (...changes: Record<string, unknown>[]) => ({ objections: [{ by: 'station', text: '…', changes }] });

describe('every kind of change, as a reader of two evaluations sees it', () => {
  it('totals, grades and vetoes', () => {
    const scheme = { extends: 'guangzhou-2023', vetoes: [{ id: 'lapse', label: '疏漏', capGrade: 'qualified' }] };
    const parties = [...publishedScores().slice(0, 3), { id: 'third-party', awarded: 40.5 }];
    expect(read({ scheme }, { scheme, parties, vetoes: [{ id: 'lapse', evidence: '一' }] })).toEqual([
      ['total', '总分', 'Total', 93.73, 85],
      ['grade', '等级', 'Grade', 'excellent', 'qualified'],
      ['veto', '一票否决', 'Veto', null, 'lapse'],
      ['parties.third-party.awarded', '第三方 得分', 'Third-party evaluator: score', 49.23, 40.5],
    ]);
  });

  it('the totals still possible, whichever of the two is not whole', () => {
    const open = { parties: publishedScores().slice(0, 3) };
    const range = (...sides: Parameters<typeof compare>) =>
      read(...sides).filter(([path]) => /^range/.test(String(path)));
    expect(range(open, {})).toEqual([
      ['range.min', '还可能的最低总分', 'Lowest total still possible', 44.5, 93.73],
      ['range.max', '还可能的最高总分', 'Highest total still possible', 99.5, 93.73],
    ]);
    expect(range({}, open)).toEqual([
      ['range.min', '还可能的最低总分', 'Lowest total still possible', 93.73, 44.5],
      ['range.max', '还可能的最高总分', 'Highest total still possible', 93.73, 99.5],
    ]);
    expect(range({}, { parties: publishedScores().map((score) => ({ ...score, awarded: 1 })) })).toEqual([]);
  });

  it('months and progress', () => {
    const agreement = { start: '2024-03-28', end: '2025-09-27' };
    expect(read({}, { agreement, period: { start: '2024-03-28', end: '2024-09-27' } })).toEqual([
      ['period.assessedMonths', '考核月份', 'Assessed months', 10.5, 6],
      ['period.termMonths', '协议期月数', 'Months of the agreement', 12, 18],
      ['period.progress', '进度', 'Progress', 87.5, 33.33],
    ]);
  });

  it('shares and parties of another scheme', () => {
    const shares = (...parties: [string, number][]) => ({
      scheme: schemeInput({ parties: parties.map(([id, share]) => ({ id, label: `方:${id}`, share })) }),
      parties: parties.map(([id]) => ({ id, awarded: 40 })),
    });
    expect(read(shares(['town', 40], ['experts', 60]), shares(['town', 45], ['users', 55]))).toEqual([
      ['parties.town.share', '方:town 分值占比', '方:town: share', 40, 45],
      ['parties.users', '方:users', '方:users', null, 'users'],
      ['parties.experts', '方:experts', '方:experts', 'experts', null],
    ]);
  });

  it('volumes, targets, rates and statuses, in each area and site too', () => {
    const at = (target: number, actual: number) => ({
      areas: EAST_AND_WEST,
      indicators: [{ id: 'home-visits', target, actual, byUnit: [{ unit: 'west', target, actual }] }],
    });
    expect(read(at(100, 80), at(110, 100))).toEqual([
      ['indicators.home-visits.target', '探访 指标量', 'Home visits: target', 100, 110],
      ['indicators.home-visits.actual', '探访 完成量', 'Home visits: actual', 80, 100],
      ['indicators.home-visits.rate', '探访 完成率', 'Home visits: completion rate', 80, 90.91],
      ['indicators.home-visits.status', '探访 状态', 'Home visits: status', 'behind', 'on-pace'],
      ['indicators.home-visits.byUnit.west.target', '探访 西 指标量', 'Home visits: 西: target', 100, 110],
      ['indicators.home-visits.byUnit.west.actual', '探访 西 完成量', 'Home visits: 西: actual', 80, 100],
    ]);
  });

  it('standards by their own names', () => {
    const standard = (id: string, measured: number) => ({ id, label: `标准:${id}`, measured, threshold: 6 });
    const compliance = (...standards: unknown[]) => ({ compliance: standards });
    expect(
      read(compliance(standard('a', 5), standard('b', 1)), compliance(standard('a', 7), standard('c', 1))),
    ).toEqual([
      ['compliance.a.measured', '标准:a 实测值', '标准:a: measured', 5, 7],
      ['compliance.a.verdict', '标准:a', '标准:a', 'not-met', 'met'],
      ['compliance.c', '标准:c', '标准:c', null, 'c'],
      ['compliance.b', '标准:b', '标准:b', 'b', null],
    ]);
  });

  it('the survey', () => {
    const survey = (satisfied: number, aware: number) => ({ survey: { sampled: 10, satisfied, aware } });
    expect(read(survey(8, 5), survey(9, 4))).toEqual([
      ['survey.satisfactionRate', '满意率', 'Satisfaction rate', 80, 90],
      ['survey.awarenessRate', '知晓率', 'Awareness rate', 50, 40],
    ]);
  });

  it('leaves by the names that the later rubric gives them', () => {
    const scored = (label: string, points: number) => ({
      scheme: rubricScheme({ id: 'team', label, points: 100, rule: { kind: 'direct' } }),
      parties: [{ id: 'experts', rubric: { team: points } }],
    });
    expect(read(scored('旧', 50), scored('新', 60)).at(-1)).toEqual([
      'parties.experts.rubric.team',
      '专家 新',
      '专家: 新',
      50,
      60,
    ]);
  });

  it('kinds: figures, verdicts, what is new or gone, advice and objections', () => {
    const before = { indicators: [{ id: 'client-files', target: 10, actual: 9 }] };
    const after = {
      indicators: [{ id: 'home-visits', target: 10, actual: 9 }],
      parties: publishedScores().slice(0, 3),
      followUps: [{ recommendation: '健全制度', status: 'resolved' }],
      ...objected({ path: 'stage', from: 'mid-term', to: 'final' }),
    };
    expect(compare(before, after).map(({ path, kind }) => [path, kind])).toEqual([
      ['total', 'figure'],
      ['range.min', 'figure'],
      ['range.max', 'figure'],
      ['grade', 'verdict'],
      ['parties.third-party.awarded', 'figure'],
      ['indicators.home-visits', 'added'],
      ['indicators.client-files', 'removed'],
      ['followUps.0', 'follow-up'],
      ['stage', 'objection'],
    ]);
  });

  it('nothing of totals where a scheme has no parties', () => {
    const scheme = { id: 'outputs', title: '产出', indicators: [{ id: 'visits', label: '探访', unit: '次' }] };
    const at = (actual: number) => ({ scheme, parties: [], indicators: [{ id: 'visits', target: 100, actual }] });
    expect(read(at(120), at(130)).map(([path]) => path)).toEqual([
      'indicators.visits.actual',
      'indicators.visits.rate',
    ]);
    expect(read(at(120), {}).slice(0, 4)).toEqual([
      ['total', '总分', 'Total', null, 93.73],
      ['range.min', '还可能的最低总分', 'Lowest total still possible', null, 93.73],
      ['range.max', '还可能的最高总分', 'Highest total still possible', null, 93.73],
      ['grade', '等级', 'Grade', null, 'excellent'],
    ]);
    expect(read({}, at(120))[1]?.slice(3)).toEqual([93.73, null]);
  });

  it('catching up only where the status of an indicator says so', () => {
    const own = (id: string, actual: number) => ({
      indicators: [{ id, label: '自有', unit: '个', target: 100, actual }],
    });
    const turns = (...sides: Parameters<typeof compare>) =>
      compare(...sides).flatMap(({ path, caughtUp, fellBehind }) => (caughtUp || fellBehind ? [path] : []));
    expect(turns(own('behind', 90), own('other', 90))).toEqual([]);
    expect(turns(own('other', 90), own('behind', 90))).toEqual([]);
    expect(turns(own('behind', 10), own('behind', 100))).toEqual(['indicators.behind.status']);
  });
});

describe('what an objection changed', () => {
  const one = (change: Record<string, unknown>) => {
    const [found] = compare(
      { indicators: [{ id: 'home-visits', target: 10, actual: 9 }] },
      {
        indicators: [{ id: 'home-visits', target: 10, actual: 9 }],
        compliance: [{ id: 'continuing-education', measured: 7 }],
        ...objected(change),
      },
    ).filter(({ kind }) => kind === 'objection');
    return found;
  };

  it('has a difference only between two numbers, whatever their signs', () => {
    expect(one({ path: 'x', from: 5, to: 3 })).toMatchObject({ before: 5, after: 3, difference: -2 });
    expect(one({ path: 'x', from: -1, to: 2 })).toMatchObject({ difference: 3 });
    expect(one({ path: 'x', from: 0, to: 2 })).toMatchObject({ difference: 2 });
    expect(one({ path: 'x', from: 2, to: 0 })).toMatchObject({ difference: -2 });
    for (const [from, to] of [
      [null, 2],
      [2, null],
      ['2', 3],
      [2, '3'],
      [true, 1],
    ]) {
      expect(one({ path: 'x', from, to })).toMatchObject({ before: from, after: to });
      expect(one({ path: 'x', from, to })).not.toHaveProperty('difference');
    }
  });

  it('is told also where nothing is said of before and after', () => {
    expect(one({ path: 'station.name' })).toMatchObject({ path: 'station.name', before: null, after: null });
  });

  it('is called by the name of the item and of the figure', () => {
    const label = (path: string) => one({ path, from: 1, to: 2 })?.label;
    expect(label('parties.third-party.raw')).toEqual({
      'zh-CN': '第三方 原始分',
      en: 'Third-party evaluator: raw score',
    });
    expect(label('compliance.continuing-education.measured')?.['zh-CN']).toMatch(/\S 实测值$/);
    expect(label('indicators.home-visits')).toEqual({ 'zh-CN': '探访', en: 'Home visits' });
    expect(label('indicators.home-visits.byUnit.lake.actual')?.en).toBe('Home visits: byUnit.lake.actual');
    expect(label('followUps.0.status')?.en).toBe('followUps.0.status');
  });

  it('is not told again, but another change of the same place is', () => {
    const said = objected({ path: 'x', from: 1, to: 2 });
    expect(compare(said, said)).toEqual([]);
    for (const change of [
      { path: 'x', from: 1, to: 3 },
      { path: 'x', from: 0, to: 2 },
      { path: 'y', from: 1, to: 2 },
    ]) {
      expect(compare(said, objected(change)).map(({ path }) => path)).toEqual([change.path]);
    }
  });
});
