import { describe, expect, it } from 'vitest';
import { audited } from '../../testing/audited.js';
import { caseInput, publishedScores } from '../../testing/exampleCase.js';
import { parseCase } from '../cases/parseCase.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import type { PartialCase } from '../schemas/caseSchema.js';

const scheme = 'guangzhou-2023';
const brief = (c: PartialCase) =>
  audited({ scheme, ...c }).map(({ code, severity, path, stated, expected }) => [
    code,
    severity,
    path,
    stated,
    expected,
  ]);

describe('a period', () => {
  const agreement = { start: '2024-03-28', end: '2025-03-27' };

  it('lies within the agreement, or a day outside', () => {
    expect(brief({ agreement, period: agreement })).toEqual([]);
    expect(brief({ agreement, period: { start: '2024-03-27', end: '2025-03-27' } })).toEqual([
      ['period-outside-term', 'error', 'period.start', '2024-03-27', '2024-03-28'],
    ]);
    expect(brief({ agreement, period: { start: '2024-03-28', end: '2025-03-28' } })).toEqual([
      ['period-outside-term', 'error', 'period.end', '2025-03-28', '2025-03-27'],
    ]);
    expect(brief({ agreement, period: { start: '2024-03-27', end: '2025-03-28' } })).toHaveLength(2);
  });

  it('is told of in a whole case', () => {
    const { discrepancies } = evaluateJson(
      caseInput({ parties: publishedScores(), period: { start: '2024-03-27', end: '2025-01-31' } }),
    );
    expect(discrepancies).toMatchObject([
      {
        code: 'period-outside-term',
        message: 'period.start: 2024-03-27 lies before the agreement, which starts 2024-03-28, please check',
      },
    ]);
  });

  it('is not compared where a date is not known or is none', () => {
    expect(brief({ period: { start: '2024-03-27' } })).toEqual([]);
    expect(brief({ agreement, period: { start: '2024-02-30', end: '2026-02-30' } })).toEqual([]);
    expect(brief({ agreement: { start: '2024-13-01', end: '' }, period: agreement })).toEqual([]);
  });
});

describe('a conflict', () => {
  const panel = (...members: NonNullable<NonNullable<PartialCase['engagement']>['panel']>) =>
    brief({ engagement: { panel: members } });

  it('that was declared calls for recusal', () => {
    expect(panel({ id: 'e1', name: '甲', conflict: '曾在该机构任职' })).toEqual([
      ['conflict-not-recused', 'error', 'engagement.panel.e1', '曾在该机构任职', null],
    ]);
    expect(panel({ id: 'e1', conflict: '曾在该机构任职', recused: false })).toHaveLength(1);
    expect(panel({ id: 'e1', conflict: '曾在该机构任职', recused: true })).toEqual([]);
    expect(
      panel({ id: 'e1', recused: true }, { id: 'e2' }, { id: 'e3', conflict: '  ' }, { id: 'e4', conflict: '' }),
    ).toEqual([]);
  });

  it('is told of by name, else by id, else by place', () => {
    const subject = (member: { id?: string; name?: string }) =>
      audited({ scheme, engagement: { panel: [{}, { ...member, conflict: '有' }] } }).map(({ path, details }) => [
        path,
        details?.subject?.['zh-CN'],
      ]);
    expect(subject({ id: 'e1', name: '甲' })).toEqual([['engagement.panel.e1', '甲']]);
    expect(subject({ id: 'e1' })).toEqual([['engagement.panel.e1', 'e1']]);
    const [[path, name] = []] = subject({});
    expect(path).toBe('engagement.panel.1');
    expect(name).not.toBe('');
  });

  it('is told of in a whole case', () => {
    const { discrepancies } = evaluateJson(
      caseInput({ parties: publishedScores(), engagement: { panel: [{ id: 'e1', conflict: '有' }] } }),
    );
    expect(discrepancies).toMatchObject([{ code: 'conflict-not-recused' }]);
  });
});

describe('a party without a score', () => {
  it('is told of an evaluation only', () => {
    const input = caseInput({ parties: publishedScores().slice(1) });
    const evaluation = evaluateJson(input);
    expect(evaluation.discrepancies).toMatchObject([
      {
        code: 'missing-party',
        severity: 'warning',
        path: 'parties.oversight',
        stated: null,
        expected: 10,
        details: { limit: 10 },
      },
    ]);
    expect(audited(parseCase(input), evaluation)).toEqual(evaluation.discrepancies);
    expect(audited(parseCase(input))).toEqual([]);
    expect(evaluateJson(caseInput({ parties: publishedScores() })).discrepancies).toEqual([]);
  });
});

describe('the scheme', () => {
  it('is assumed where none is named, and said to be', () => {
    expect(audited({})).toEqual([
      {
        code: 'scheme-assumed',
        severity: 'note',
        path: 'scheme',
        stated: null,
        expected: 'guangzhou-2023',
        message: 'scheme: no scheme is named; guangzhou-2023 was taken',
        details: {
          subject: {
            'zh-CN': '广州市社工服务站评估（2023 年起）',
            en: 'Guangzhou social work service stations, from 2023',
          },
        },
      },
    ]);
    expect(audited({ scheme })).toEqual([]);
  });

  it('is said to be assumed where the one named is none', () => {
    expect(audited({ scheme: 'guangzhou-2032' }).map((found) => found.code)).toEqual(['scheme-assumed']);
    expect(audited({ scheme: { id: 'x' } }).map((found) => found.code)).toEqual(['scheme-assumed']);
  });
});

describe('an evaluator without id and name', () => {
  it('is named by the place in the list', () => {
    const [found] = audited({ scheme, engagement: { panel: [{}, { conflict: '曾任职' }] } });
    expect(found?.path).toBe('engagement.panel.1');
    expect(found?.details?.subject).toEqual({ 'zh-CN': '（第 2 位）', en: 'no. 2' });
  });
});
