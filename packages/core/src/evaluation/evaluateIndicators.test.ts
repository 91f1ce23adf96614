import { describe, expect, it } from 'vitest';
import { caseInput, schemeInput } from '../../testing/exampleCase.js';
import { parseCase } from '../cases/parseCase.js';
import { evaluate, evaluateJson } from './evaluate.js';

const results = (indicators: Record<string, unknown>[], changes: Record<string, unknown> = {}) =>
  evaluateJson(caseInput({ indicators, ...changes })).indicators;

describe('the indicators of an evaluation', () => {
  it("stand in the scheme's order, then the case's own in theirs", () => {
    const own = { label: '自设', unit: '次', target: 1, actual: 1 };
    const ids = results([
      { id: 'zeta', ...own },
      { id: 'home-visits', target: 1, actual: 1 },
      { id: 'alpha', ...own },
      { id: 'client-files', target: 1, actual: 1 },
    ]).map((indicator) => indicator.id);
    expect(ids).toEqual(['client-files', 'home-visits', 'zeta', 'alpha']);
  });

  it("have the scheme's label, unit and group, and the case's before them", () => {
    const [plain, own] = results([
      { id: 'client-files', target: 1, actual: 1 },
      { id: 'home-visits', label: '入户', unit: '次', target: 1, actual: 1 },
    ]);
    expect(plain).toMatchObject({
      label: { 'zh-CN': '建档', en: 'Client files' },
      unit: { 'zh-CN': '份', en: 'files' },
      group: 'files-and-visits',
      decimals: 0,
      targetSource: 'agreed',
    });
    expect(own).toMatchObject({ label: { 'zh-CN': '入户', en: '入户' }, unit: { 'zh-CN': '次', en: '次' } });
  });

  it('have no group the scheme does not give', () => {
    const [own] = results([{ id: 'tea-rounds', label: '茶会', unit: '场', target: 1, actual: 1 }]);
    expect(own).not.toHaveProperty('group');
  });

  it('compute rate, status, expected volume and outlook', () => {
    expect(results([{ id: 'casework-closed', target: 55, actual: 49 }])).toMatchObject([
      {
        rate: 89.09,
        status: 'on-pace',
        expectedToDate: 48.13,
        outlook: { remaining: 6, monthsLeft: 1.5, neededPerMonth: 4, projected: 56 },
      },
    ]);
  });

  it('are behind below a target that covers only the period', () => {
    expect(results([{ id: 'casework-closed', target: 55, actual: 49 }], { targetBasis: 'period' })).toMatchObject([
      { status: 'behind', expectedToDate: 55, outlook: { remaining: 6, neededPerMonth: null, projected: null } },
    ]);
  });

  it('need of a month what the exact months left give', () => {
    const scheme = { extends: 'guangzhou-2023', monthConvention: 'exact' };
    // 600 / 1.871 = 320.68…; with the printed 1.87 it would be 320.86.
    expect(results([{ id: 'home-visits', target: 1000, actual: 400 }], { scheme })[0]?.outlook).toMatchObject({
      monthsLeft: 1.87,
      neededPerMonth: 320.68,
    });
  });

  it('have no expected volume in a term of 0 months', () => {
    const short = { start: '2024-03-28', end: '2024-04-20' };
    const scheme = { extends: 'guangzhou-2023', monthConvention: 'whole-months' };
    expect(
      results([{ id: 'home-visits', target: 10, actual: 4 }], { scheme, agreement: short, period: short }),
    ).toMatchObject([{ status: 'behind', expectedToDate: null, outlook: { neededPerMonth: null, projected: null } }]);
  });

  it('follow the rounding of the scheme in their rates alone', () => {
    const scheme = { extends: 'guangzhou-2023', rounding: { decimals: 0, mode: 'down' } };
    expect(results([{ id: 'casework-closed', target: 55, actual: 49 }], { scheme })).toMatchObject([
      { rate: 89, expectedToDate: 48.13, outlook: { neededPerMonth: 4 } },
    ]);
  });

  it('keep what was reported, adjusted and amended', () => {
    const [indicator] = results([
      {
        id: 'home-visits',
        target: 1400,
        actual: 2146,
        targetSource: 'derived',
        reported: 2150,
        adjustments: [{ amount: -4, reason: '重复' }],
        amendments: [{ from: 1200, to: 1400 }],
        targetFormula: { times: 2, of: 'client-files' },
      },
    ]);
    expect(indicator).toMatchObject({
      targetSource: 'derived',
      reported: 2150,
      adjustments: [{ amount: -4, reason: '重复' }],
      amendments: [{ from: 1200, to: 1400 }],
      targetFormula: { times: 2, of: 'client-files' },
      rate: 153.29,
    });
    const [plain] = results([{ id: 'home-visits', target: 1400, actual: 2146 }]);
    for (const key of ['reported', 'adjustments', 'amendments', 'targetFormula']) expect(plain).not.toHaveProperty(key);
  });

  it("take decimals and the formula of the scheme, and the case's before them", () => {
    const indicators = [
      { id: 'groups', label: '小组', unit: '个' },
      { id: 'hours', label: '时数', unit: '小时', decimals: 1, targetFormula: { times: 2, of: 'groups' } },
    ];
    const scheme = schemeInput({ indicators });
    const [, plain] = results(
      [
        { id: 'groups', target: 1, actual: 1 },
        { id: 'hours', target: 2.5, actual: 1 },
      ],
      { scheme },
    );
    expect(plain).toMatchObject({ decimals: 1, targetFormula: { times: 2, of: 'groups' } });
    const [own] = results(
      [{ id: 'hours', target: 2, actual: 1, decimals: 0, targetFormula: { times: 3, of: 'groups' } }],
      { scheme },
    );
    expect(own).toMatchObject({ decimals: 0, targetFormula: { times: 3, of: 'groups' } });
  });

  it('add up by site, area and station', () => {
    const areas = [
      {
        id: 'east',
        name: '东',
        sites: [
          { id: 'lake', name: '湖' },
          { id: 'hill', name: '山' },
        ],
      },
    ];
    const byUnit = [
      { unit: 'lake', target: 4, actual: 3 },
      { unit: 'hill', target: 6, actual: 4 },
    ];
    const [indicator] = results([{ id: 'home-visits', target: 10, actual: 7, byUnit }], { areas });
    expect(indicator?.byUnit).toMatchObject([
      { id: 'east', target: 10, actual: 7, rate: 70, declared: false },
      { id: 'lake', rate: 75 },
      { id: 'hill', rate: 66.67 },
    ]);
  });

  it('are named by their id where a case that was never checked gives no label', () => {
    const c = parseCase(caseInput());
    const { indicators } = evaluate({ ...c, indicators: [{ id: 'tea-rounds', target: 1, actual: 1 }] });
    expect(indicators).toMatchObject([
      { label: { 'zh-CN': 'tea-rounds', en: 'tea-rounds' }, unit: { 'zh-CN': '', en: '' } },
    ]);
  });

  it('are counted by status', () => {
    const { indicatorSummary } = evaluateJson(
      caseInput({
        indicators: [
          { id: 'client-files', target: 10, actual: 11 },
          { id: 'phone-visits', target: 10, actual: 10 },
          { id: 'home-visits', target: 1000, actual: 875 },
          { id: 'casework-opened', target: 1000, actual: 874 },
          { id: 'casework-closed', target: 0, actual: 5 },
          { id: 'large-events', target: 8, actual: 0 },
        ],
      }),
    );
    expect(indicatorSummary).toEqual({ exceeded: 1, met: 1, 'on-pace': 1, behind: 2, 'no-target': 1 });
  });
});
