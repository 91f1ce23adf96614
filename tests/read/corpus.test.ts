import { readFileSync } from 'node:fs';
import { readText } from '@sw-eval/report/read';
import { describe, expect, it } from 'vitest';
import { corpus } from './corpus/corpus.js';
import { development, handwritten, heldOut } from './corpus/handwritten.js';
import { heldOutTable, tallyOf } from './corpus/heldOut.js';
import { judge, type Miss, type Tally, tableOf } from './corpus/judge.js';

const PAGES = ['reading.md', 'reading.zh-CN.md'].map((page) => new URL(`../../docs/${page}`, import.meta.url));

const tallies = new Map<string, Tally>();
const reports = [...corpus(), ...handwritten()];
const misses: Miss[] = reports.flatMap((report) => judge(report, readText(report.text), tallies));
const sum = (key: keyof Tally) => [...tallies.values()].reduce((total, tally) => total + tally[key], 0);

describe('a corpus of reports', () => {
  it('has more than 40, no two alike', () => {
    expect(new Set(reports.map(({ text }) => text)).size).toBeGreaterThan(55);
  });

  it('is read right in at least 98 of 100 values', () => {
    expect(sum('right') / (sum('right') + sum('missing') + sum('wrong'))).toBeGreaterThanOrEqual(0.98);
  });

  it('is never read wrong with confidence', () => {
    expect({ wrong: sum('sureAndWrong'), misses: sum('sureAndWrong') === 0 ? [] : misses }).toEqual({
      wrong: 0,
      misses: [],
    });
  });

  it('is read as the table in the documentation, in both languages, says', () => {
    for (const page of PAGES) expect(readFileSync(page, 'utf8')).toContain(tableOf(tallies));
  });

  it('has reports that no rule was made for, which the documentation shows apart', () => {
    const held = heldOut().map((report) => [report.name, tallyOf(report, readText(report.text))] as const);
    expect(held).toHaveLength(10);
    for (const page of PAGES) expect(readFileSync(page, 'utf8')).toContain(heldOutTable(held));
  });

  it('has reports for development, never read wrong with confidence; nearly all that is left out is listed', () => {
    const ours = development().map((report) => [report.name, tallyOf(report, readText(report.text))] as const);
    expect(ours.length).toBeGreaterThanOrEqual(6);
    expect(ours.filter(([, { wrongAndSure }]) => wrongAndSure > 0)).toEqual([]);
    expect(ours.reduce((total, [, { lost }]) => total + lost, 0)).toBeLessThanOrEqual(2);
    for (const page of PAGES) expect(readFileSync(page, 'utf8')).toContain(heldOutTable(ours));
  });

  it('is hardly noisy: the ordinary reports list next to nothing', () => {
    const listed = reports.map(({ text }) => readText(text).unread.length);
    expect(listed.reduce((total, count) => total + count, 0)).toBeLessThanOrEqual(reports.length / 4);
  });

  it.each([...reports, ...development(), ...heldOut()])('points at the words it read, in $name', ({ text }) => {
    const { found, unread } = readText(text);
    for (const { text: words, offset, length } of found) expect(text.slice(offset, offset + length)).toBe(words);
    for (const { text: words, offset } of unread) expect(text.slice(offset, offset + words.length)).toBe(words);
  });
});
