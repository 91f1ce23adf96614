import { expect, it } from 'vitest';
import sample from '../../../../tests/cases/guangwei-2024-final.json';
import { openCase, openFile } from './openFile';

it('opens a case file, with or without a byte order mark', () => {
  const text = JSON.stringify(sample);
  expect(openCase(text)).toEqual({ kind: 'case', draft: sample, issues: [] });
  expect(openCase(`\uFEFF${text}`)).toMatchObject({ kind: 'case' });
});

it('opens a case with mistakes too, and counts them', () => {
  const opened = openCase(JSON.stringify({ ...sample, period: { start: '2024-02-30', end: '2024-12-31' } }));
  expect(opened.kind === 'case' && opened.issues.map(({ code }) => code)).toEqual(['invalid-date']);
});

it.each([
  ['{', 'not-json'],
  ['[]', 'no-case'],
  ['null', 'no-case'],
  ['{"version":2}', 'no-case'],
])('says what is wrong with %s', (text, problem) => {
  expect(openCase(text)).toEqual({ kind: 'problem', problem });
});

it('says that it does not know a kind of file', async () => {
  expect(await openFile(new File(['x'], 'picture.PNG'))).toEqual({ kind: 'problem', problem: 'kind' });
  expect(await openFile(new File(['x'], 'noending'))).toEqual({ kind: 'problem', problem: 'kind' });
  expect(await openFile(new File([JSON.stringify(sample)], 'a.JSON'))).toMatchObject({ kind: 'case' });
});
