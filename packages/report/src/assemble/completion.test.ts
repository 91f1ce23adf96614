import { describe, expect, it } from 'vitest';
import { realCase } from '../testing/realCase.js';
import { completionSentence } from './completion.js';

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

  it('ends with the months', () => {
    expect(completionSentence(evaluation, 'zh-CN')).toMatch(
      /以上数据累计10\.5个考核月份，协议期共12个考核月份，时间进度为87\.50%。$/,
    );
    expect(completionSentence(evaluation, 'en')).toMatch(
      /10\.5 assessed months of the 12 of the agreement \(87\.50%\)\.$/,
    );
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

  it('speaks of the period alone where the targets cover only the period', () => {
    const text = completionSentence(realCase({ targetBasis: 'period' }).evaluation, 'zh-CN');
    expect(text).toContain('落后于进度1项（个案结案，完成率89.09%）');
    expect(text).toMatch(/仅对应本评估周期，以上数据累计10\.5个考核月份。$/);
  });

  it('keeps a label that ends with a digit apart from its count', () => {
    const indicators = [{ id: 'own', label: '指标9', unit: '次', target: 100, actual: 108 }];
    expect(completionSentence(realCase({ indicators, stated: {} }).evaluation, 'zh-CN')).toContain('指标9完成108次，');
  });

  it('says nothing of indicators where there are none', () => {
    const text = completionSentence(realCase({ indicators: [], stated: {} }).evaluation, 'en');
    expect(text).toBe('These figures cover 10.5 assessed months of the 12 of the agreement (87.50%).');
  });
});
