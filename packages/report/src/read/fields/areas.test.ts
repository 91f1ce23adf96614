import { describe, expect, it } from 'vitest';
import { readText } from '../readText.js';

const read = (sentence: string) => {
  const { case: draft, unread } = readText(`海棠街社工服务站末期评估报告\n一、概况\n${sentence}`);
  const areas = (draft.areas ?? []).map(
    (area) => `${area?.name}:${(area?.sites ?? []).map((site) => site?.name).join('+')}`,
  );
  return [...areas, ...unread.map(({ text }) => `? ${text}`)];
};

describe('areas', () => {
  it.each([
    ['各片区如下：片区3：甲社区；片区4：乙社区。', ['片区3:甲社区', '片区4:乙社区']],
    ['片区1（甲村社区、乙社区）、片区2（丙社区、丁社区）。', ['片区1:甲村社区+乙社区', '片区2:丙社区+丁社区']],
    ['片区1（甲社区）和片区2（乙社区）各有社工3人。', ['片区1:甲社区', '片区2:乙社区']],
    ['片区1包括甲社区、乙社区，片区2包括丙社区、丁社区。', ['片区1:甲社区+乙社区', '片区2:丙社区+丁社区']],
    ['其中东片区包括甲社区、乙社区，西片区包括丙社区和丁社区。', ['东片区:甲社区+乙社区', '西片区:丙社区+丁社区']],
    [
      '第一片区下辖：共和、乐安、南塘三个社区；第二片区下辖：北田、古井社区。',
      ['第一片区:共和+乐安+南塘', '第二片区:北田+古井社区'],
    ],
    ['社工站下设3个片区，覆盖7个社区。', []],
    ['片区1（甲社区）情况良好。', []],
    ['各片区所设社工点如下：\n望江楼：甲庄、乙庄。\n听雨台：丙庄。', ['望江楼:甲庄+乙庄', '听雨台:丙庄']],
  ])('of %j', (sentence, areas) => {
    expect(read(sentence)).toEqual(areas);
  });

  it('whose list is not whole are left unread', () => {
    expect(read('东片区包括东湖、西湖等3个社区。')).toEqual(['? 东片区包括东湖、西湖等3个社区']);
  });

  it.each([
    '各片区包括甲社区、乙社区，两个片区（甲社区、乙社区）。',
    '活动照片（甲社区、乙社区）。',
    '两个片区合计，全站数字如下：\n1.建档：完成320份、指标300份；\n2.电访：完成1500个。',
    '各片区如下：\n建档：东村、西村。\n电访：完成300个、指标280个。',
    '各片区服务情况：\n服务按计划开展。\n硬件方面：场地宽敞、设施齐全。',
  ])('are not what is told of their work: %j', (text) => {
    expect(read(text).filter((line) => !line.startsWith('?'))).toEqual([]);
  });
});
