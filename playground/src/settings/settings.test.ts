import { expect, it } from 'vitest';
import { safeStorage } from './safeStorage';
import { addressIn, readSettings, rememberSettings } from './settings';

function storageOf(entries: Map<string, string>) {
  return {
    read: (key: string) => entries.get(key) ?? null,
    write: (key: string, value: string) => entries.set(key, value).has(key),
    keys: () => [...entries.keys()],
    forget: (key: string) => void entries.delete(key),
  };
}

const blocked = safeStorage(() => {
  throw new Error('storage is blocked');
});

it('begins in Chinese with the theme of the system', () => {
  expect(readSettings('', storageOf(new Map()))).toEqual({ locale: 'zh-CN', theme: 'system', textSize: 'usual' });
});

it('remembers, and lets the address win', () => {
  const storage = storageOf(new Map());
  rememberSettings({ locale: 'en', theme: 'dark', textSize: 'large' }, storage);
  expect(readSettings('', storage)).toEqual({ locale: 'en', theme: 'dark', textSize: 'large' });
  expect(readSettings('?lang=zh-CN', storage).locale).toBe('zh-CN');
  expect(readSettings('?theme=light', storage).theme).toBe('light');
});

it('takes what it does not know as not said', () => {
  const storage = storageOf(
    new Map([
      ['sw-eval.theme', 'pink'],
      ['sw-eval.text-size', 'huge'],
    ]),
  );
  expect(readSettings('?lang=fr', storage)).toEqual({ locale: 'zh-CN', theme: 'system', textSize: 'usual' });
});

it('works where storage is blocked', () => {
  rememberSettings({ locale: 'en', theme: 'dark', textSize: 'large' }, blocked);
  expect(readSettings('?lang=en', blocked)).toEqual({ locale: 'en', theme: 'system', textSize: 'usual' });
});

it('keeps the rest of the address when the language changes', () => {
  expect(addressIn('en', 'http://localhost/?embed=1&lang=zh-CN#v1.x:y')).toBe(
    'http://localhost/?embed=1&lang=en#v1.x:y',
  );
});
