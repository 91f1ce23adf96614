import { describe, expect, it } from 'vitest';
import { AMBIGUOUS, Names } from './Names.js';

const names = new Names([
  { id: 'home-visits', names: ['探访', 'Home visits'] },
  { id: 'a', names: ['中心'] },
  { id: 'b', names: ['中心'] },
  { id: '探访', names: ['另一项'] },
  { id: 'both', names: ['甲、乙'] },
]);

describe('names in cells', () => {
  it('are found whatever their width, case and spaces', () => {
    expect(['home visits', 'ＨＯＭＥ　ｖｉｓｉｔｓ', ' Home  Visits '].map((name) => names.find(name))).toEqual(
      Array(3).fill('home-visits'),
    );
    expect(names.find('家访')).toBeUndefined();
  });

  it('give way to ids, and say where several things have them', () => {
    expect(names.find('探访')).toBe('探访');
    expect(names.find('中心')).toBe(AMBIGUOUS);
  });

  it('are written only where they lead back', () => {
    expect(['home-visits', 'a', '探访', 'both', 'unknown'].map((id) => names.write(id))).toEqual([
      'home-visits',
      'a',
      '另一项',
      '甲、乙',
      'unknown',
    ]);
    expect(names.writeAll(['探访', 'both', 'a'])).toBe('另一项、both、a');
  });
});
