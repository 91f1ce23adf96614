import { describe, expect, it } from 'vitest';
import { readText } from '../readText.js';

const read = (sentence: string) => {
  const { case: draft, unread } = readText(`海棠街社工服务站末期评估报告\n一、概况\n${sentence}`);
  return [draft.station?.operator, draft.engagement?.commissionedBy, ...unread.map(({ text }) => `? ${text}`)].filter(
    (name) => name !== undefined,
  );
};

describe('names of bodies', () => {
  it.each([
    ['社工站由滨江市同心社会工作服务中心承接运营。', ['滨江市同心社会工作服务中心']],
    [
      '社工站原由滨江市旧日社工服务中心承接，自2022年起由滨江市同心社会工作服务中心承接运营。',
      ['滨江市同心社会工作服务中心'],
    ],
    ['甲市评估协会对同心社工中心承接的社工站开展评估。', ['? 甲市评估协会对同心社工中心']],
    ['乙方（承接方）：滨江市同心社会工作服务中心', ['滨江市同心社会工作服务中心']],
    ['协议由街道办事处（甲方）与滨江市同心社会工作服务社（乙方）签订。', ['滨江市同心社会工作服务社']],
    ['运营机构——滨江市同心社会工作服务中心；', ['滨江市同心社会工作服务中心']],
    ['由同心社工服务中心与善邻社工服务中心联合承接。', ['? 同心社工服务中心与善邻社工服务中心联合']],
    ['受滨江区民政局和海棠街道办事处共同委托，', ['? 滨江区民政局和海棠街道办事处共同']],
    ['社工站由街道直接运营。', ['? 街道直接']],
  ])('in %j', (sentence, names) => {
    expect(read(sentence)).toEqual(names);
  });
});
