import { describe, expect, it } from 'vitest';
import { checkedGrade, gradeSpots } from './gradeSpots.js';

const words = (text: string) => gradeSpots(text).map(({ start, end }) => text.slice(start, end));

describe('grades', () => {
  it.each([
    ['以上相加得90.2分，列入优秀等级', ['优秀']],
    ['一共89.2分，差一点到优秀，定了良好', ['优秀', '良好']],
    ['良好', ['良好']],
    ['对照标准（90分以上优秀，80分以上良好），等级为良好', ['良好']],
    ['等级分为优秀、良好、合格、不合格', []],
    ['总分90分以上为优秀', []],
    ['得分80分至90分的，等级为良好', []],
    ['距优秀等级差2.75分', []],
    ['评为优秀社工', []],
    ['服务质量优秀', []],
  ])('of %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('boxes', () => {
  it.each([
    ['□优秀☑良好□合格□不合格', false, '良好'],
    ['优秀□良好√合格□不合格□', false, '良好'],
    ['优秀☑良好□合格□不合格', true, '良好'],
    ['☑优秀☑良好□合格□不合格', false, undefined],
    ['□优秀□良好□合格□不合格', false, undefined],
    ['☑优秀', false, undefined],
  ])('of %j', (text, afterBox, expected) => {
    const spot = checkedGrade(text, afterBox);
    expect(spot && text.slice(spot.start, spot.end)).toBe(expected);
  });
});
