import { expect, it } from 'vitest';
import { reportNames } from './reportNames';

it('names a report after its station', () => {
  expect(reportNames(['广卫社工服务站'])).toEqual(['广卫社工服务站.docx']);
});

it('counts names that stand twice, also where only case differs', () => {
  expect(reportNames(['A', 'a', 'A'])).toEqual(['A.docx', 'a (2).docx', 'A (3).docx']);
});

it('leaves out what a file system refuses', () => {
  expect(reportNames(['../东/西'])).toEqual(['..东西.docx']);
});
