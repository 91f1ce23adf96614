import { describe, expect, it } from 'vitest';
import { audited } from '../../testing/audited.js';
import { caseInput, publishedScores } from '../../testing/exampleCase.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import type { PartialCase } from '../schemas/caseSchema.js';

const scheme = 'guangzhou-2023';
const indicators = [
  { id: 'large-events', target: 4, actual: 6 },
  { id: 'community-events', target: 28, actual: 58 },
];
type Mention = { indicators?: string[]; value?: number; relation?: 'same' | 'part'; where?: string };

const audit = (...mentions: Mention[]) => audited({ scheme, indicators, stated: { mentions } });
const values = (...mentions: Mention[]) =>
  audit(...mentions).map(({ path, stated, expected }) => [path, stated, expected]);

describe('a mention of the same thing', () => {
  it('differs where it is not equal', () => {
    const mention = (value: number): Mention => ({ indicators: ['large-events'], value, relation: 'same' });
    expect(values(mention(6))).toEqual([]);
    expect(values(mention(7))).toEqual([['stated.mentions.0', 7, 6]]);
    expect(values(mention(6), mention(5))).toEqual([['stated.mentions.1', 5, 6]]);
  });

  it('adds its indicators up', () => {
    const both = ['large-events', 'community-events'];
    expect(values({ indicators: both, value: 64, relation: 'same' })).toEqual([]);
    expect(values({ indicators: both, value: 65, relation: 'same' })).toEqual([['stated.mentions.0', 65, 64]]);
  });

  it('is what a mention is unless it says otherwise', () => {
    expect(audit({ indicators: ['large-events'], value: 5 })).toMatchObject([{ details: { relation: 'same' } }]);
  });
});

describe('a mention of a part', () => {
  it('differs only where it is larger than the whole', () => {
    const part = (value: number): Mention => ({ indicators: ['community-events'], value, relation: 'part' });
    expect(values(part(30))).toEqual([]);
    expect(values(part(58))).toEqual([]);
    expect(values(part(59))).toEqual([['stated.mentions.0', 59, 58]]);
  });

  it('says so', () => {
    const [found] = audit({ indicators: ['large-events'], value: 7, relation: 'part', where: '六（二）' });
    expect(found).toMatchObject({
      code: 'mention-mismatch',
      severity: 'warning',
      message: 'stated.mentions.0: 7 of 6 is more than the whole, please check',
      details: {
        subjects: [{ 'zh-CN': '大型社区活动', en: 'Large community events' }],
        relation: 'part',
        where: '六（二）',
      },
    });
  });
});

describe('a mention that cannot be compared', () => {
  it.each<[Mention]>([
    [{ indicators: ['large-events', 'home-visits'], value: 1, relation: 'same' }],
    [{ indicators: [], value: 1, relation: 'same' }],
    [{ value: 1, relation: 'same' }],
    [{ indicators: ['large-events'], relation: 'same' }],
  ])('is passed over: %j', (mention) => {
    expect(audit(mention)).toEqual([]);
  });

  it('is passed over where the actual is not known', () => {
    const stated = { mentions: [{ indicators: ['large-events'], value: 1, relation: 'same' as const }] };
    expect(audited({ scheme, indicators: [{ id: 'large-events', target: 4 }], stated })).toEqual([]);
  });
});

describe('a name', () => {
  const names = (value: string | undefined, where?: string, path: string | undefined = 'station.operator') =>
    audited({
      scheme,
      station: { operator: '广州市启创社会工作服务中心' },
      stated: { names: [{ path, value, where }] },
    } as PartialCase);

  it('differs by a letter, or agrees', () => {
    expect(names('广州市启创社会工作服务中心')).toEqual([]);
    expect(names('广州启创社会工作服务中心', '八、结语')).toMatchObject([
      {
        code: 'name-mismatch',
        severity: 'warning',
        path: 'stated.names.0',
        stated: '广州启创社会工作服务中心',
        expected: '广州市启创社会工作服务中心',
        details: { where: '八、结语' },
      },
    ]);
    expect(names('别的')[0]).not.toHaveProperty('details');
  });

  it('is not checked where there is nothing to compare it with', () => {
    expect(names('别的', undefined, 'station.purchaser')).toEqual([]);
    expect(names(undefined)).toEqual([]);
    expect(audited({ scheme, stated: { names: [{ value: '别的' }] } })).toEqual([]);
  });

  it('and mentions are checked in a whole case as well', () => {
    const evaluation = evaluateJson(
      caseInput({
        indicators,
        parties: publishedScores(),
        station: { name: '站', operator: '甲' },
        stated: {
          names: [
            { path: 'station.operator', value: '乙' },
            { path: 'station.operator', value: '甲' },
          ],
          mentions: [{ indicators: ['large-events'], value: 7, relation: 'same' }],
        },
      }),
    );
    expect(evaluation.discrepancies.map((found) => found.code)).toEqual(['mention-mismatch', 'name-mismatch']);
  });
});
