import { describe, expect, it } from 'vitest';
import { realCase, realReport } from '../testing/realCase.js';
import { toText } from '../text/toText.js';
import { completionSentence } from './completion.js';
import { counting } from './counting.js';

const english = (changes: Record<string, unknown>) => toText(realReport({ locale: 'en' }, changes));

describe('counting', () => {
  it('has the unit behind figures in Chinese, once behind the label in English', () => {
    expect(counting('专业小组节数', '节', 'zh-CN')).toEqual({ label: '专业小组节数', unit: '节' });
    expect(counting('Continuing education', 'hours', 'en')).toEqual({
      label: 'Continuing education (hours)',
      unit: undefined,
    });
    expect(counting('Professional group sessions', 'sessions', 'en').label).toBe('Professional group sessions');
    expect(counting('Training', undefined, 'en')).toEqual({ label: 'Training', unit: undefined });
  });
});

describe('an English report of ones', () => {
  it('needs no singular of a unit where indicators were corrected or amended', () => {
    const session = { id: 'professional-group-sessions', target: 1, actual: 1 };
    const text = english({
      indicators: [
        { ...session, reported: 2, adjustments: [{ amount: -1 }], amendments: [{ from: 2, to: 1 }] },
        { id: 'talks', label: 'Talks given', unit: 'evenings', target: 1, actual: 1, reported: 0 },
      ],
      stated: undefined,
    });
    expect(text).toContain('Professional group sessions: reported 2, less 1, verified 1.');
    expect(text).toContain('Professional group sessions: 2 became 1.');
    expect(text).toContain('Talks given (evenings): reported 0, verified 1.');
    expect(text).not.toMatch(/\b1 (sessions|evenings)/);
  });

  it('nor in standards and objections', () => {
    const changes = [
      { path: 'indicators.casework-closed.actual', from: 1, to: 49 },
      { path: 'indicators.casework-closed.rate', from: 1, to: 89.09 },
      { path: 'compliance.continuing-education.measured', from: 1, to: 4 },
    ];
    const text = english({
      compliance: [{ id: 'continuing-education', measured: 1, threshold: 3 }],
      objections: [{ by: 'station', text: 'Wrong.', changes }],
    });
    expect(text).toContain(
      'Continuing education per worker and month (hours): measured 1, standard at least 3; not met.',
    );
    expect(text).toContain('Changed the actual of “Cases closed” from 1 to 49.');
    expect(text).toContain('Changed the completion rate of “Cases closed” from 1.00% to 89.09%.');
    expect(text).toContain('of “Continuing education per worker and month (hours)” from 1 to 4.');
  });

  it('speaks of one month, one service user and one decimal', () => {
    const month = { start: '2024-04-01', end: '2024-04-30' };
    const indicators = [{ id: 'client-files', target: 1, actual: 1 }];
    const scheme = { extends: 'guangzhou-2023', rounding: { decimals: 1, mode: 'half-up' } };
    const parties = [{ id: 'oversight', awarded: 1 }];
    const given = { agreement: month, period: month, indicators, parties, scheme, stated: undefined };
    expect(completionSentence(realCase(given).evaluation, 'en')).toMatch(
      / cover 1 of the agreement’s 1 assessed month /,
    );
    const text = english({ ...given, targetBasis: 'period', survey: { sampled: 1, satisfied: 1 } });
    expect(text).toContain('these figures cover 1 assessed month.');
    expect(text).toContain('A survey asked 1 service user; 1 was satisfied, ');
    expect(text).toContain('to 1 decimal,');
    expect(english({ survey: { sampled: 2, satisfied: 0 } })).toContain('asked 2 service users; 0 were satisfied, ');
  });
});
