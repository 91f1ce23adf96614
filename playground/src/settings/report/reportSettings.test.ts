import { expect, it } from 'vitest';
import type { SafeStorage } from '../safeStorage';
import { type ReportSettings, readReportSettings, rememberReportSettings, USUAL_REPORT } from './reportSettings';

function storageOf(entries = new Map<string, string>()): SafeStorage {
  return {
    read: (key) => entries.get(key) ?? null,
    write: (key, value) => entries.set(key, value).has(key),
    keys: () => [...entries.keys()],
    forget: (key) => void entries.delete(key),
  };
}

it('remembers language and arrangement, and forgets them when all is as usual', () => {
  const entries = new Map<string, string>();
  const storage = storageOf(entries);
  const own: ReportSettings = {
    locale: 'en',
    arrangement: {
      order: ['result'],
      drop: ['method'],
      titles: [{ id: 'station', title: '概况' }],
      contents: true,
      annexDiscrepancies: true,
    },
  };
  rememberReportSettings(own, storage);
  expect(readReportSettings(storage)).toEqual(own);
  rememberReportSettings(USUAL_REPORT, storage);
  expect(entries.size).toBe(0);
  expect(readReportSettings(storage)).toEqual(USUAL_REPORT);
});

it.each([
  ['no JSON', '{'],
  ['something else', '[1]'],
  ['nonsense in every place', '{"locale":"fr","order":{},"drop":[1,null],"titles":[{"id":1},"x"],"contents":1}'],
])('takes %s as nothing said', (_, text) => {
  expect(readReportSettings(storageOf(new Map([['sw-eval.report', text]])))).toEqual(USUAL_REPORT);
});
