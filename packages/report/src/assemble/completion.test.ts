import { describe, expect, it } from 'vitest';
import { realCase } from '../testing/realCase.js';
import { plainText } from '../tree/plainText.js';
import { completionParagraphs, completionSentence } from './completion.js';

describe('completionSentence', () => {
  const { evaluation } = realCase();

  it('groups counts and rates of the real case as its report does', () => {
    const text = completionSentence(evaluation, 'zh-CN');
    expect(text).toContain(
      '截至2025年1月31日，建档1112份、电访11665个、探访2146个，分别为协议指标量的101.09%、116.65%和153.29%；',
    );
    expect(text).toContain('专业小组9个、54节、493人次，分别为协议指标量的100.00%、100.00%和114.12%；');
    expect(text).toContain('大型社区活动6个、4704人次，分别为协议指标量的150.00%和1470.00%；');
  });

  it('claims no more than the figures show: 89.09% is on schedule, and it says what that means', () => {
    const text = completionSentence(evaluation, 'zh-CN');
    expect(text).toContain('以上16项指标中，超额完成10项，如数完成5项，按进度推进1项（个案结案，完成率89.09%）。');
    expect(text).toContain('不等于已经完成；该判断口径系约定。');
    expect(text).not.toMatch(/全部完成|均已完成/);
  });

  it('sets each rate behind its count in English, and speaks of indicators in small letters', () => {
    const text = completionSentence(evaluation, 'en');
    expect(text).toContain(
      'client files 1,112 (101.09%), phone visits 11,665 (116.65%) and home visits 2,146 (153.29%); ',
    );
    expect(text).toContain(
      'Of the 16 indicators, 10 are exceeded, 5 are met exactly and 1 is on schedule (cases closed, 89.09%).',
    );
  });

  describe('of indicators without a group', () => {
    const own = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        id: `own-${index}`,
        label: `自设${'甲乙丙丁戊己庚辛'.charAt(index % 8)}`,
        unit: '次',
        target: 100,
        actual: 100 + index,
      }));
    const given = (count: number) => realCase({ indicators: own(count), stated: {} }).evaluation;

    it.each([
      [3, '自设甲100次、自设乙101次、自设丙102次，分别为协议指标量的100.00%、101.00%和102.00%。'],
      [4, '自设甲100次、自设乙101次，分别为协议指标量的100.00%和101.00%；自设丙102次、自设丁103次，'],
      [1, '自设甲100次，为协议指标量的100.00%。'],
    ])('has at most three in a clause, of %i', (count, text) => {
      expect(completionSentence(given(count), 'zh-CN')).toContain(text);
    });

    it.each([
      [18, 1],
      [19, 3],
      [36, 3],
      [37, 4],
    ])(
      'has at most six clauses in a paragraph: of %i indicators %i, the summary alone where there are several',
      (count, all) => {
        for (const locale of ['zh-CN', 'en'] as const) {
          const paragraphs = completionParagraphs(given(count), locale).map((nodes) => plainText(nodes, locale));
          expect(paragraphs.length).toBe(all);
          expect(paragraphs.join(locale === 'en' ? ' ' : '')).toBe(completionSentence(given(count), locale));
          for (const text of paragraphs) expect(text).toMatch(/^\S.*[。.]$/u);
        }
      },
    );
  });

  it('ends with the months', () => {
    expect(completionSentence(evaluation, 'zh-CN')).toMatch(
      /以上数据累计10\.5个考核月份，协议期共12个考核月份，时间进度为87\.50%。$/,
    );
    expect(completionSentence(evaluation, 'en')).toMatch(/10\.5 of the agreement’s 12 assessed months \(87\.50%\)\.$/);
  });

  it('names what is behind, and what has no target', () => {
    const indicators = [
      { id: 'client-files', target: 1100, actual: 200 },
      { id: 'own', label: '自定指标', unit: '次', target: 0, actual: 3 },
    ];
    const text = completionSentence(realCase({ indicators, stated: {} }).evaluation, 'zh-CN');
    expect(text).toContain('落后于进度1项（建档，完成率18.18%），未约定指标量1项（自定指标）');
    expect(text).toContain('自定指标3次（未约定指标量）');
    expect(text).not.toContain('按进度推进');
  });

  it.each([
    [
      3,
      '（自设甲，完成率10.00%；自设乙，完成率10.00%；自设丙，完成率10.00%）',
      '(自设甲, 10.00%; 自设乙, 10.00%; 自设丙, 10.00%)',
    ],
    [4, '（自设甲、自设乙、自设丙、自设丁）', '(自设甲, 自设乙, 自设丙 and 自设丁)'],
  ])('says the rates again of three that are behind, of more only the names: %i', (count, chinese, english) => {
    const indicators = Array.from({ length: count }, (_, index) => ({
      id: `own-${index}`,
      label: `自设${'甲乙丙丁'.charAt(index)}`,
      unit: '次',
      target: 100,
      actual: 10,
    }));
    const { evaluation: behind } = realCase({ indicators, stated: {} });
    expect(completionSentence(behind, 'zh-CN')).toContain(`落后于进度${count}项${chinese}。`);
    expect(completionSentence(behind, 'en')).toContain(`${count} are behind schedule ${english}.`);
  });

  it('speaks of the period alone where the targets cover only the period', () => {
    const text = completionSentence(realCase({ targetBasis: 'period' }).evaluation, 'zh-CN');
    expect(text).toContain('落后于进度1项（个案结案，完成率89.09%）');
    expect(text).toMatch(/仅对应本评估周期，以上数据累计10\.5个考核月份。$/);
  });

  it('keeps a label that ends with a digit apart from its count', () => {
    const indicators = [{ id: 'own', label: '指标9', unit: '次', target: 100, actual: 108 }];
    expect(completionSentence(realCase({ indicators, stated: {} }).evaluation, 'zh-CN')).toContain('指标9完成108次，');
  });

  it.each(['zh-CN', 'en'] as const)('is empty where there are no indicators: %s', (locale) => {
    expect(completionSentence(realCase({ indicators: [], stated: {} }).evaluation, locale)).toBe('');
  });

  it.each([
    [100, '该项指标如数完成。', 'This indicator is met exactly.'],
    [10, '该项指标落后于进度。', 'This indicator is behind schedule.'],
  ])('counts nothing where there is a single indicator, of which %i is done', (actual, chinese, english) => {
    const indicators = [{ id: 'own', label: '自设甲', unit: '次', target: 100, actual }];
    const { evaluation: one } = realCase({ indicators, stated: {} });
    expect(completionSentence(one, 'zh-CN')).toContain(chinese);
    expect(completionSentence(one, 'en')).toContain(english);
  });

  it('gives indicators without a target a clause of their own', () => {
    const indicators = [100, 0, 0, 100].map((target, index) => ({
      id: `own-${index}`,
      label: `自设${'甲乙丙丁'.charAt(index)}`,
      unit: '次',
      target,
      actual: 100,
    }));
    const text = (some: typeof indicators) =>
      completionSentence(realCase({ indicators: some, stated: {} }).evaluation, 'zh-CN');
    expect(text(indicators.slice(0, 3))).toContain(
      '自设甲100次，为协议指标量的100.00%；自设乙100次、自设丙100次（均未约定指标量）。',
    );
    expect(text(indicators.slice(2))).toContain('自设丙100次（未约定指标量）；自设丁100次，为协议指标量的100.00%。');
  });
});
