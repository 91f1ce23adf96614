import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sheets as englishSheets } from './en/sheets.js';
import { en } from './en.js';
import { sheets as chineseSheets } from './zh-CN/sheets.js';
import { zhCN } from './zh-CN.js';

type Entry = [path: string, value: unknown];

/** Every entry of a catalogue that holds words. */
function entries(value: unknown, path: string): Entry[] {
  if (value instanceof Map) return [...value].flatMap(([key, inner]) => entries(inner, `${path}.${String(key)}`));
  if (Array.isArray(value)) return value.flatMap((inner: unknown, index) => entries(inner, `${path}.${index}`));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => entries(inner, `${path}.${key}`));
  }
  return [[path, value]];
}

const catalogues = [
  { name: 'report', zh: entries(zhCN, ''), en: entries(en, '') },
  { name: 'workbook', zh: entries(chineseSheets, ''), en: entries(englishSheets, '') },
];

/** The code that uses the words: everything but the catalogues themselves and tests. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'texts' ? [] : sources(path);
    return /\.ts$/.test(entry.name) && !/\.test\.ts$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}

describe.each(catalogues)('the catalogue of the $name', ({ zh, en: english }) => {
  it('has the same entries in both languages', () => {
    expect(english.map(([path]) => path).sort()).toEqual(zh.map(([path]) => path).sort());
  });

  it('has no empty text and no Chinese in English', () => {
    for (const [path, value] of [...zh, ...english]) {
      if (typeof value === 'string') expect(value.trim(), path).not.toBe('');
    }
    const texts = english.filter(([, value]) => typeof value === 'string');
    expect(texts.filter(([, value]) => /\p{Script=Han}/u.test(String(value)))).toEqual([]);
  });

  it('has no entry that nothing uses', () => {
    const code = sources(join(import.meta.dirname, '..')).join('\n');
    // What stands under a key that is looked up by a value (a status, a stage) is used by its parent.
    const names = new Set(zh.flatMap(([path]) => path.split('.').slice(1, 3)));
    const unused = [...names].filter((name) => !/^\d+$/.test(name) && !new RegExp(`\\b${name}\\b`).test(code));
    expect(unused).toEqual([]);
  });
});
