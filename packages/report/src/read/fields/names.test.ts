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
    ['对滨江市同心社会工作服务中心承接的项目进行评估。', ['滨江市同心社会工作服务中心']],
    ['评估组对滨江市同心社会工作服务中心承接的项目进行评估。', ['滨江市同心社会工作服务中心']],
    ['专家们这次对滨江市同心社会工作服务中心承接的项目表示肯定。', ['滨江市同心社会工作服务中心']],
    ['向滨江市同心社会工作服务中心承接的社工站了解情况。', ['滨江市同心社会工作服务中心']],
    ['由滨江市向阳社会工作服务中心（承接方）提供服务。', ['滨江市向阳社会工作服务中心']],
    ['社工站由为民社会工作服务中心承接。', ['为民社会工作服务中心']],
  ])('in %j', (sentence, names) => {
    expect(read(sentence)).toEqual(names);
  });
});

describe('the name of the station', () => {
  const station = (title: string, ...lines: string[]) =>
    readText([title, '一、概况', ...lines].join('\n')).case.station?.name;
  const bodies = ['购买方：滨江市南城区海棠街道办事处', '监督方：滨江市南城区民政局'];

  it.each([
    ['评估组走进滨江市南城区海棠街社工服务站。', '滨江市南城区海棠街社工服务站'],
    ['南城区海棠街社工服务站有社工10人。', '南城区海棠街社工服务站'],
    ['评估组走进临山区海棠街社工服务站。', '海棠街社工服务站'],
    ['社工站名称：海棠街社工服务站', '海棠街社工服务站'],
  ])('is the fuller one where the other bodies say where it begins: %j', (line, name) => {
    expect(station('海棠街社工服务站末期评估报告', line, ...bodies)).toBe(name);
  });
});
