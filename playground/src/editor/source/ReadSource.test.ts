import { expect, it } from 'vitest';
import { placeInSource } from './ReadSource';

const place = (path: string) => ({ path, offset: 0, length: 1 });
const source = {
  name: '',
  text: '',
  found: [place('indicators.a.actual'), place('stated.mentions.1.value'), place('conclusion.summary')],
};

it.each([
  ['indicators.a.actual', 'indicators.a.actual'],
  ['stated.mentions.1', 'stated.mentions.1.value'],
  ['conclusion.summary.text', 'conclusion.summary'],
  ['stated.mentions.10', undefined],
  ['indicators.a', 'indicators.a.actual'],
  ['indicators.ab', undefined],
])('finds for %s the words of %s', (path, found) => {
  expect(placeInSource(source, path)).toBe(found);
});
