import { expect, it } from 'vitest';
import sample from '../../../../tests/cases/guangwei-2024-final.json';
import { textsOf } from '../../i18n/textsOf';
import { type Draft, withValueAt } from '../draft/draft';
import { readDraft } from '../draft/readDraft';
import { distanceSentence } from './distanceSentence';

const draft: Draft = sample;

function sentence(thirdParty: string | undefined): string {
  const reading = readDraft(withValueAt(draft, ['parties', 3, 'awarded'], thirdParty));
  if (!reading.ok) throw new Error('The draft of the test is not valid.');
  return distanceSentence(reading.evaluation, 'zh-CN', textsOf('zh-CN')).text;
}

it('says how far the best grade is above its bound and below full marks', () => {
  expect(sentence('49.23')).toBe('高出优秀线 90 分 *3.73* 分，距满分 ~6.27~ 分');
});

it('says what is missing to the next grade', () => {
  expect(sentence('45.49')).toBe('高出良好线 80 分 *9.99* 分，距优秀 ~0.01~ 分');
});

it('says nothing about the bound of the lowest grade', () => {
  expect(sentence('0')).toBe('距合格 ~15.50~ 分');
});

it('gives the totals and grades still possible while a score is missing', () => {
  expect(sentence(undefined)).toBe('还可能是 *44.50* 到 *99.50* 分，不合格到优秀');
});

it('names for each marked figure where it is explained', () => {
  const reading = readDraft(withValueAt(draft, ['parties', 3, 'awarded'], '45.49'));
  if (!reading.ok) throw new Error('The draft of the test is not valid.');
  const { text, figures } = distanceSentence(reading.evaluation, 'zh-CN', textsOf('zh-CN'));
  expect(figures.paths).toEqual(['grade', 'grade']);
  expect(text.match(/([*~]).+?\1/g)).toHaveLength(figures.paths.length);
});
