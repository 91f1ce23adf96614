import { describe, expect, it } from 'vitest';
import { caseInput, publishedScores, schemeInput } from '../../testing/exampleCase.js';
import { auditCase } from '../audit/auditCase.js';
import type { Discrepancy, DiscrepancyCode } from '../audit/discrepancy.js';
import { evaluateJson } from '../evaluation/evaluate.js';
import type { PartialCase } from '../schemas/caseSchema.js';
import { formatDiscrepancy } from './formatDiscrepancy.js';

const part = (c: PartialCase) => auditCase({ scheme: 'guangzhou-2023', ...c });
const visits = { id: 'home-visits', target: 10, actual: 9 };

/** For every code what has this discrepancy, and its sentences. */
const CASES: Readonly<Record<DiscrepancyCode, [found: () => Discrepancy[], zh: string, en: string]>> = {
  'rate-mismatch': [
    () => part({ indicators: [visits], stated: { rates: { 'home-visits': 90.01 } } }),
    '探访：报告写的完成率 90.01% 与算出的 90.00% 不同，请核对',
    "Home visits: the report's rate of 90.01% differs from 90.00%, which the figures give; please check",
  ],
  'total-mismatch': [
    () => part({ parties: publishedScores(), stated: { total: 93.74 } } as PartialCase),
    '总分：报告写的 93.74 分与各方得分之和 93.73 分不同，请核对',
    "Total: the report's 93.74 points differ from 93.73, the sum of the scores; please check",
  ],
  'grade-mismatch': [
    () => part({ stated: { total: 93.73, grade: 'good' } }),
    '等级：报告写的“良好”与总分对应的“优秀”不同，请核对',
    'Grade: the report\'s "Good" differs from "Excellent", the grade of the total; please check',
  ],
  'months-mismatch': [
    () => part({ period: { start: '2024-03-28', end: '2025-01-31' }, stated: { assessedMonths: 10 } }),
    '考核月份：报告写的 10 个月与按约定算出的 10.5 个月不同，请核对',
    "Assessed months: the report's 10 differ from 10.5, counted by the convention; please check",
  ],
  'rollup-mismatch': [
    () => part({ areas: [{ id: 'east' }], indicators: [{ ...visits, byUnit: [{ unit: 'east', actual: 8 }] }] }),
    '探访：填写的完成量 9 与各下级之和 8 不同，请核对',
    'Home visits: the declared actual 9 differs from 8, the sum of the units below; please check',
  ],
  'adjustment-mismatch': [
    () => part({ indicators: [{ ...visits, reported: 12, adjustments: [{ amount: -2 }] }] }),
    '探访：完成量 9 与自报数加调整后的 10 不同，请核对',
    'Home visits: the actual 9 differs from 10, the reported figure with its adjustments; please check',
  ],
  'period-outside-term': [
    () => part({ agreement: { end: '2025-03-27' }, period: { end: '2025-03-28' } }),
    '评估周期到 2025-03-28 结束，晚于协议期的 2025-03-27，请核对',
    "The evaluation period ends 2025-03-28, after the agreement's 2025-03-27; please check",
  ],
  'conflict-not-recused': [
    () => part({ engagement: { panel: [{ id: 'e1', name: '甲', conflict: '曾任职' }] } }),
    '评委甲申报了利益关系（曾任职），但没有回避，请核对',
    'Evaluator 甲 declared a conflict (曾任职) and was not recused; please check',
  ],
  'mention-mismatch': [
    () =>
      part({
        indicators: [visits],
        stated: { mentions: [{ indicators: ['home-visits'], value: 8, where: '六（二）' }] },
      }),
    '探访：六（二）写的 8 与指标完成量 9 不同，请核对',
    "Home visits: 8 (六（二）) differs from the indicator's actual, 9; please check",
  ],
  'formula-mismatch': [
    () =>
      part({
        indicators: [
          { id: 'professional-groups', target: 9 },
          { id: 'professional-group-sessions', target: 55, targetFormula: { times: 6, of: 'professional-groups' } },
        ],
      }),
    '专业小组节数：指标量 55 与专业小组指标量的 6 倍（54）不同，请核对',
    'Professional group sessions: the target 55 differs from 6 times that of Professional groups (54); please check',
  ],
  'name-mismatch': [
    () =>
      part({
        station: { operator: '甲社' },
        stated: { names: [{ path: 'station.operator', value: '甲中心', where: '八' }] },
      }),
    '名称有两种写法：“甲社”与八的“甲中心”，请核对',
    'A name is written in two ways: "甲社" and "甲中心" (八); please check',
  ],
  'sessions-below-groups': [
    () =>
      part({
        indicators: [
          { id: 'interest-groups', actual: 6 },
          { id: 'interest-group-sessions', actual: 5 },
        ],
      }),
    '兴趣小组节数 5 少于兴趣小组 6，请核对',
    'Interest group sessions: 5 is fewer than Interest groups: 6; please check',
  ],
  'missing-party': [
    () => evaluateJson(caseInput({ parties: publishedScores().slice(0, 3) })).discrepancies,
    '第三方还没有评分，最多 55 分',
    'Third-party evaluator has given no score yet; it can give up to 55 points',
  ],
  'band-gap': [
    () => {
      const parties = [{ id: 'all', label: '全部', share: 100 }];
      const bands = [
        { id: 'a', label: 'A', min: 60 },
        { id: 'b', label: 'B', min: 0, max: 59 },
      ];
      return evaluateJson(
        caseInput({ scheme: schemeInput({ parties, bands }), parties: [{ id: 'all', awarded: 59.5 }] }),
      ).discrepancies;
    },
    '总分 59.5 落在两个等级之间，方案没有规定属于哪一级，请核对',
    'The total 59.5 lies between two bands, and the scheme does not say which holds; please check',
  ],
  'personal-data': [
    () => part({ conclusion: { summary: '电话13812345678' } }),
    '文字里有疑似手机号（138******78），请核对是否应删去',
    'The text holds what looks like a mobile number (138******78); please check whether it should go',
  ],
  'rate-outlier': [
    () => part({ indicators: [{ id: 'home-visits', target: 320, actual: 4704 }] }),
    '探访：完成率 1470.00% 高于 300%，请核对指标量与完成量',
    'Home visits: a rate of 1470.00% is above 300%; please check target and actual',
  ],
  'closed-exceeds-opened': [
    () =>
      part({
        indicators: [
          { id: 'casework-opened', actual: 60 },
          { id: 'casework-closed', actual: 61 },
        ],
      }),
    '个案结案 61 多于个案接案 60，是否含上年度结转的个案？',
    'Cases closed: 61 is more than Cases opened: 60; were cases carried over?',
  ],
  'target-derived': [
    () =>
      part({
        indicators: [
          { id: 'home-visits', targetSource: 'derived' },
          { id: 'client-files', targetSource: 'derived' },
        ],
      }),
    '探访、建档的指标量由报告印出的完成率反推，未核实',
    'The targets of Home visits, Client files were worked back from the printed rates and are not verified',
  ],
  'scheme-assumed': [
    () => auditCase({}),
    '没有写明评估方案，按“广州市社工服务站评估（2023 年起）”处理',
    'No scheme is named; "Guangzhou social work service stations, from 2023" was taken',
  ],
};

/** A sentence is broken where a value is missing in it. */
const GAP = /undefined|null|NaN|\[object|“”|""|（）|\(\)|^[：:]|写的 {2}|\s{2}/;

describe('formatDiscrepancy', () => {
  it.each(Object.entries(CASES))('says what differs: %s', (code, [find, zh, en]) => {
    const found = find();
    expect(found.map((discrepancy) => discrepancy.code)).toEqual([code]);
    const [discrepancy] = found;
    expect(discrepancy && formatDiscrepancy(discrepancy, 'zh-CN')).toBe(zh);
    expect(discrepancy && formatDiscrepancy(discrepancy, 'en')).toBe(en);
    expect(zh).not.toMatch(GAP);
    expect(en).not.toMatch(GAP);
    expect(discrepancy?.message).not.toMatch(GAP);
  });
});

const sentences = (c: PartialCase) =>
  part(c).map((found) => [formatDiscrepancy(found, 'zh-CN'), formatDiscrepancy(found, 'en')]);

describe('formatDiscrepancy, the other ways to say it', () => {
  it('a period that begins too early', () => {
    expect(sentences({ agreement: { start: '2024-03-28' }, period: { start: '2024-03-27' } })).toEqual([
      [
        '评估周期从 2024-03-27 开始，早于协议期的 2024-03-28，请核对',
        "The evaluation period starts 2024-03-27, before the agreement's 2024-03-28; please check",
      ],
    ]);
  });

  it('a part that is more than the whole, of several indicators, with no place given', () => {
    const mention = { indicators: ['large-events', 'community-events'], value: 65, relation: 'part' as const };
    const indicators = [
      { id: 'large-events', actual: 6 },
      { id: 'community-events', actual: 58 },
    ];
    expect(sentences({ indicators, stated: { mentions: [mention] } })).toEqual([
      [
        '大型社区活动、中小型社区活动：别处作为其中一部分的 65 大于合计 64，请核对',
        'Large community events, Small and medium community events: 65 elsewhere, given as a part, is more than the whole, 64; please check',
      ],
    ]);
  });

  it('a rate where there is none', () => {
    expect(
      sentences({
        indicators: [{ id: 'home-visits', target: 0, actual: 5 }],
        stated: { rates: { 'home-visits': 100 } },
      }),
    ).toEqual([
      [
        '探访：报告写的完成率 100.00% 与算出的 – 不同，请核对',
        "Home visits: the report's rate of 100.00% differs from –, which the figures give; please check",
      ],
    ]);
  });

  it('an identity number, a bank card and what has no kind', () => {
    const [id, card] = sentences({ keyProblems: [{ title: '11010519491231002X', text: '4111111111111111' }] });
    expect(id?.[0]).toBe('文字里有疑似身份证号（110*************2X），请核对是否应删去');
    expect(id?.[1]).toContain('an ID number');
    expect(card?.[0]).toContain('银行卡号');
    expect(card?.[1]).toContain('a bank card number');
    const [found] = part({ conclusion: { summary: '13812345678' } });
    const { details: _, ...bare } = found as Discrepancy;
    expect(formatDiscrepancy(bare, 'zh-CN')).toBe('文字里有疑似个人信息（138******78），请核对是否应删去');
    expect(formatDiscrepancy(bare, 'en')).toContain('personal data (138******78)');
  });

  it('names of derived targets, up to three of them whole', () => {
    const derived = (...ids: string[]) =>
      sentences({ indicators: ids.map((id) => ({ id, targetSource: 'derived' as const })) });
    const four = ['home-visits', 'client-files', 'phone-visits', 'large-events'];
    expect(derived(...four.slice(0, 3))[0]?.[0]).toContain('探访、建档、电访的指标量');
    expect(derived(...four)).toEqual([
      [
        '探访、建档、电访等 4 项的指标量由报告印出的完成率反推，未核实',
        'The targets of Home visits, Client files, Phone visits and 1 more were worked back from the printed rates and are not verified',
      ],
    ]);
  });

  it('an evaluator of whom neither name nor id is known', () => {
    for (const [zh, en] of sentences({ engagement: { panel: [{ conflict: '曾任职' }] } })) {
      expect(zh).not.toMatch(/评委申报/);
      expect(en).not.toMatch(GAP);
    }
  });

  it('the area and the figure of a sum that differs', () => {
    const area = { id: 'east', name: '东片区', sites: [{ id: 'lake', name: '湖' }] };
    const byUnit = [
      { unit: 'east', target: 9, actual: 7 },
      { unit: 'lake', target: 8, actual: 7 },
    ];
    expect(sentences({ areas: [area], indicators: [{ id: 'home-visits', byUnit }] })).toEqual([
      [
        '探访（东片区）：填写的指标量 9 与各下级之和 8 不同，请核对',
        'Home visits (东片区): the declared target 9 differs from 8, the sum of the units below; please check',
      ],
    ]);
  });
});
