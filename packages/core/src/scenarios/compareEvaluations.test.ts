import { describe, expect, it } from 'vitest';
import { caseInput, publishedScores, rubricScheme } from '../../testing/exampleCase.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import type { Evaluation } from '../evaluation/evaluation.js';
import { compareEvaluations } from './compareEvaluations.js';

const evaluation = (changes: Record<string, unknown> = {}) =>
  evaluateJson(caseInput({ parties: publishedScores(), ...changes }));
const compare = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  compareEvaluations(evaluation(before), evaluation(after)).map((change) => [
    change.path,
    change.kind,
    change.before,
    change.after,
    change.difference,
  ]);
const visits = (target: number, actual: number) => ({ indicators: [{ id: 'home-visits', target, actual }] });

describe('compareEvaluations', () => {
  it('finds nothing between an evaluation and itself', () => {
    const input = { ...visits(10, 9), followUps: [{ recommendation: '健全制度', status: 'resolved' }] };
    expect(compare(input, input).filter(([, kind]) => kind !== 'follow-up')).toEqual([]);
    expect(compare({}, {})).toEqual([]);
  });

  it('names the total, the grade and the scores, with exact differences', () => {
    const lower = publishedScores().map((score) =>
      score['id'] === 'third-party' ? { ...score, awarded: 45.4 } : score,
    );
    expect(compare({}, { parties: lower })).toEqual([
      ['total', 'figure', 93.73, 89.9, -3.83],
      ['grade', 'verdict', 'excellent', 'good', undefined],
      ['parties.third-party.awarded', 'figure', 49.23, 45.4, -3.83],
    ]);
  });

  it('names a score that is new or gone, without a difference', () => {
    expect(compare({ parties: publishedScores().slice(0, 3) }, {})).toEqual([
      ['total', 'figure', null, 93.73, undefined],
      ['range.min', 'figure', 44.5, 93.73, 49.23],
      ['range.max', 'figure', 99.5, 93.73, -5.77],
      ['grade', 'verdict', null, 'excellent', undefined],
      ['parties.third-party.awarded', 'figure', null, 49.23, undefined],
    ]);
  });

  it('names months and progress', () => {
    expect(compare({}, { period: { start: '2024-03-28', end: '2024-09-27' } })).toEqual([
      ['period.assessedMonths', 'figure', 10.5, 6, -4.5],
      ['period.progress', 'figure', 87.5, 50, -37.5],
    ]);
    expect(compare({}, { agreement: { start: '2024-03-28', end: '2025-09-27' } })).toEqual([
      ['period.termMonths', 'figure', 12, 18, 6],
      ['period.progress', 'figure', 87.5, 58.33, -29.17],
    ]);
  });

  it('names indicators that caught up or fell behind', () => {
    const changes = compareEvaluations(evaluation(visits(100, 80)), evaluation(visits(100, 90)));
    expect(changes).toEqual([
      {
        path: 'indicators.home-visits.actual',
        kind: 'figure',
        label: { 'zh-CN': '探访 完成量', en: 'Home visits: actual' },
        before: 80,
        after: 90,
        difference: 10,
      },
      {
        path: 'indicators.home-visits.rate',
        kind: 'figure',
        label: { 'zh-CN': '探访 完成率', en: 'Home visits: completion rate' },
        before: 80,
        after: 90,
        difference: 10,
      },
      {
        path: 'indicators.home-visits.status',
        kind: 'verdict',
        label: { 'zh-CN': '探访 状态', en: 'Home visits: status' },
        before: 'behind',
        after: 'on-pace',
        caughtUp: true,
      },
    ]);
    const [, , back] = compareEvaluations(evaluation(visits(100, 90)), evaluation(visits(100, 80)));
    expect(back).toMatchObject({ before: 'on-pace', after: 'behind', fellBehind: true });
    expect(back).not.toHaveProperty('caughtUp');
    const [, , better] = compareEvaluations(evaluation(visits(100, 90)), evaluation(visits(100, 100)));
    expect(better).toMatchObject({ after: 'met' });
    expect(better).not.toHaveProperty('caughtUp');
    expect(better).not.toHaveProperty('fellBehind');
  });

  it('says nothing of catching up where there was no target, or is none', () => {
    for (const [before, after] of [
      [visits(100, 10), visits(0, 10)],
      [visits(0, 10), visits(100, 10)],
    ] as const) {
      const status = compareEvaluations(evaluation(before), evaluation(after)).find(({ path }) =>
        path.endsWith('.status'),
      );
      expect(status).toMatchObject({ kind: 'verdict' });
      expect(status).not.toHaveProperty('caughtUp');
      expect(status).not.toHaveProperty('fellBehind');
    }
  });

  it('names the leaves of a rubric through which a score changed', () => {
    const leaf = (id: string, label: string, points: number) => ({ id, label, points, rule: { kind: 'direct' } });
    const children = [leaf('team', '团队', 60), leaf('papers', '资料', 40)];
    const scheme = rubricScheme({ id: 'root', label: '总', points: 100, children });
    const scored = (rubric: unknown) => evaluateJson(caseInput({ scheme, parties: [{ id: 'experts', rubric }] }));
    const [team, papers] = [
      { team: 50, papers: 30 },
      { team: 55, papers: 30 },
    ].map(scored);
    const changes = compareEvaluations(team as Evaluation, papers as Evaluation);
    expect(changes.map(({ path, label, difference }) => [path, label['zh-CN'], difference])).toEqual([
      ['total', '总分', 5],
      ['parties.experts.awarded', '专家 得分', 5],
      ['parties.experts.rubric.team', '专家 团队', 5],
    ]);
    expect(
      compareEvaluations(scored({ team: 50 }), scored({ papers: 30 })).map(({ path, before, after }) => [
        path,
        before,
        after,
      ]),
    ).toEqual([
      ['range.min', 50, 30],
      ['parties.experts.rubric.team', 50, null],
      ['parties.experts.rubric.papers', null, 30],
    ]);
    const awarded = evaluateJson(caseInput({ scheme, parties: [{ id: 'experts', awarded: 50 }] }));
    const bare = compareEvaluations(scored({ team: 50, papers: 0 }), awarded);
    expect(bare).toEqual([]);
    expect(compareEvaluations(awarded, scored({ team: 50, papers: 0 }))).toEqual([]);
    const other = rubricScheme({ id: 'root', label: '总', points: 100, children: [leaf('talks', '访谈', 100)] });
    const talks = evaluateJson(caseInput({ scheme: other, parties: [{ id: 'experts', rubric: { talks: 50 } }] }));
    expect(compareEvaluations(scored({ team: 50, papers: 0 }), talks).map(({ path }) => path)).toEqual([
      'parties.experts.rubric.talks',
      'parties.experts.rubric.team',
      'parties.experts.rubric.papers',
    ]);
  });

  it('names figures of areas and sites, and whether people know the station', () => {
    const areas = [{ id: 'east', name: '东片区', sites: [{ id: 'lake', name: '湖社区' }] }];
    const at = (actual: number, unit = 'lake') => ({
      areas,
      indicators: [{ id: 'home-visits', target: 10, actual: 5, byUnit: [{ unit, actual }] }],
    });
    const changes = compareEvaluations(evaluation(at(3)), evaluation(at(4)));
    expect(changes.map(({ path, label, difference }) => [path, label['zh-CN'], label.en, difference])).toEqual([
      ['indicators.home-visits.byUnit.east.actual', '探访 东片区 完成量', 'Home visits: 东片区: actual', 1],
      ['indicators.home-visits.byUnit.lake.actual', '探访 湖社区 完成量', 'Home visits: 湖社区: actual', 1],
    ]);
    expect(compare(at(3), at(3, 'east'))).toEqual([
      ['indicators.home-visits.byUnit.lake.actual', 'figure', 3, null, undefined],
    ]);
    expect(compare(at(3, 'east'), at(3))).toEqual([
      ['indicators.home-visits.byUnit.lake.actual', 'figure', null, 3, undefined],
    ]);
    const survey = (aware?: number) => ({
      survey: { sampled: 10, satisfied: 9, ...(aware !== undefined && { aware }) },
    });
    expect(compare(survey(), survey(5))).toEqual([['survey.awarenessRate', 'figure', null, 50, undefined]]);
  });

  it('names a target that changed', () => {
    expect(compare(visits(100, 120), visits(110, 120))).toEqual([
      ['indicators.home-visits.target', 'figure', 100, 110, 10],
      ['indicators.home-visits.rate', 'figure', 120, 109.09, -10.91],
    ]);
  });

  it('names what only one of the two has', () => {
    expect(compare(visits(1, 1), { indicators: [{ id: 'client-files', target: 1, actual: 1 }] })).toEqual([
      ['indicators.client-files', 'added', null, 'client-files', undefined],
      ['indicators.home-visits', 'removed', 'home-visits', null, undefined],
    ]);
  });

  it('names standards, surveys and vetoes', () => {
    const standard = (measured: number) => ({ compliance: [{ id: 'continuing-education', measured, threshold: 6 }] });
    expect(compare(standard(5), standard(7.4))).toEqual([
      ['compliance.continuing-education.measured', 'figure', 5, 7.4, 2.4],
      ['compliance.continuing-education.verdict', 'verdict', 'not-met', 'met', undefined],
    ]);
    expect(compare({ survey: { sampled: 10, satisfied: 8 } }, { survey: { sampled: 10, satisfied: 9 } })).toEqual([
      ['survey.satisfactionRate', 'figure', 80, 90, 10],
    ]);
    expect(compare({}, { survey: { sampled: 10, satisfied: 9 } })).toEqual([
      ['survey.satisfactionRate', 'figure', null, 90, undefined],
    ]);
    expect(compare({ survey: { sampled: 10, satisfied: 9 } }, {})).toEqual([
      ['survey.satisfactionRate', 'figure', 90, null, undefined],
    ]);
    const scheme = { extends: 'guangzhou-2023', vetoes: [{ id: 'lapse', label: '疏漏', capGrade: 'good' }] };
    expect(compare({ scheme }, { scheme, vetoes: [{ id: 'lapse', evidence: '一' }] })).toEqual([
      ['grade', 'verdict', 'excellent', 'good', undefined],
      ['veto', 'verdict', null, 'lapse', undefined],
    ]);
  });

  it('says what became of advice and what objections changed', () => {
    const after = {
      stage: 'final',
      followUps: [{ recommendation: '健全制度', status: 'resolved' }],
      objections: [
        {
          by: 'station',
          text: '…',
          changes: [
            { path: 'parties.oversight.awarded', from: 9.7, to: 9.8 },
            { path: 'station.name', from: '甲', to: '乙' },
            { path: 'x', from: -1, to: 2 },
          ],
        },
      ],
    };
    expect(compare({ stage: 'mid-term' }, after)).toEqual([
      ['followUps.0', 'follow-up', null, 'resolved', undefined],
      ['parties.oversight.awarded', 'objection', 9.7, 9.8, 0.1],
      ['station.name', 'objection', '甲', '乙', undefined],
      ['x', 'objection', -1, 2, 3],
    ]);
  });

  it('says which advice was dropped before it was followed', () => {
    const advice = (...statuses: string[]) => ({
      followUps: statuses.map((status, index) => ({ recommendation: `建议${index}`, status })),
    });
    expect(compare(advice('resolved', 'partly-resolved', 'unresolved'), {})).toEqual([
      ['followUps.1', 'follow-up', 'partly-resolved', null, undefined],
      ['followUps.2', 'follow-up', 'unresolved', null, undefined],
    ]);
    expect(compare(advice('unresolved'), advice('unresolved', 'unresolved'))).toEqual([
      ['followUps.1', 'follow-up', null, 'unresolved', undefined],
    ]);
  });

  it('calls what an objection changed by its name', () => {
    const changed = (path: string) => {
      const objections = [{ by: 'station', text: '…', changes: [{ path, from: 1, to: 2 }] }];
      const [change] = compareEvaluations(evaluation(visits(10, 9)), evaluation({ ...visits(10, 9), objections }));
      return change?.label;
    };
    expect(changed('parties.third-party.awarded')).toEqual({
      'zh-CN': '第三方 得分',
      en: 'Third-party evaluator: score',
    });
    expect(changed('indicators.home-visits.actual')).toEqual({ 'zh-CN': '探访 完成量', en: 'Home visits: actual' });
    expect(changed('indicators.home-visits.reported')).toEqual({
      'zh-CN': '探访 reported',
      en: 'Home visits: reported',
    });
    expect(changed('indicators.gone.actual')).toEqual({
      'zh-CN': 'indicators.gone.actual',
      en: 'indicators.gone.actual',
    });
    expect(changed('grade')).toEqual({ 'zh-CN': '等级', en: 'Grade' });
    expect(changed('constructor')).toEqual({ 'zh-CN': 'constructor', en: 'constructor' });
  });

  it('does not say again what was said before', () => {
    const objections = [{ by: 'station', text: '…', changes: [{ path: 'a', from: 1, to: 2 }] }];
    const followUps = [{ recommendation: '健全制度', status: 'unresolved' }];
    expect(compare({ objections, followUps }, { objections, followUps })).toEqual([]);
    expect(compare({ followUps }, { followUps: [{ ...followUps[0], status: 'resolved' }] })).toEqual([
      ['followUps.0', 'follow-up', 'unresolved', 'resolved', undefined],
    ]);
  });
});
