import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { evaluateJson } from '@sw-eval/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/project.mjs';
import { run } from '../support/run.mjs';
import { blocksOf, headingsOf, readPage } from './page.js';
import { compileErrors, programOf, typescriptOf } from './program.js';
import { resultsOf } from './resultsOf.js';

const GUIDE = (await readdir(join(ROOT, 'docs', 'guide'))).sort();
const pages = await Promise.all(GUIDE.map(async (name) => ({ name, text: await readPage(`guide/${name}`) })));
const withCode = pages.filter(({ text }) => blocksOf(text).some(({ info }) => info === 'ts'));

describe.each(withCode)('the code of guide/$name', async ({ text }) => {
  const source = typescriptOf(blocksOf(text).filter(({ info }) => info === 'ts'));
  const { code, places } = programOf(source);
  const results = await resultsOf(code);

  it.each(places)('%s', (place) => {
    const result = results.get(place);
    const expected: unknown = new Function(`return (${result?.shown});`)();
    expect(result?.value).toEqual(expected);
  });

  it('shows results, and compiles under strict TypeScript', () => {
    expect(places.length).toBeGreaterThan(1);
    expect(compileErrors(source, ROOT)).toEqual([]);
  });
});

describe('the guide', () => {
  it('has every page in both languages, with the same headings and blocks', () => {
    const shapeOf = (text: string) => ({
      headings: headingsOf(text, 2).length,
      blocks: blocksOf(text).map(({ info }) => info),
    });
    const english = pages.filter(({ name }) => !name.endsWith('.zh-CN.md'));
    const chinese = new Map(pages.map(({ name, text }) => [name, text]));
    expect(english.length).toBeGreaterThan(5);
    expect(pages).toHaveLength(english.length * 2);
    for (const { name, text } of english) {
      expect(shapeOf(chinese.get(name.replace('.md', '.zh-CN.md')) ?? ''), name).toEqual(shapeOf(text));
    }
  });

  it('shows cases that are accepted', () => {
    const cases = pages.flatMap(({ text }) => blocksOf(text).filter(({ info }) => info === 'json case'));
    expect(cases.length).toBeGreaterThan(1);
    for (const { text } of cases) {
      const { indicators, total, range } = evaluateJson(JSON.parse(text));
      expect(indicators.map(({ rate, status }) => [rate, status])).toEqual([[50, 'on-pace']]);
      expect([total, range?.max]).toEqual([null, 100]);
    }
  });

  it('includes whole chapters of other pages', async () => {
    const includes = pages.flatMap(({ text }) => [...text.matchAll(/<!--@include: (\S+)\{(\d+),(\d+)\}-->/g)]);
    expect(includes).toHaveLength(2);
    for (const [, path = '', first, last] of includes) {
      const lines = (await readFile(join(ROOT, 'docs', 'guide', path), 'utf8')).split('\n');
      const ends = lines.flatMap((line, index) => (/^## /.test(line) ? [index + 1] : []));
      expect(ends).toContain(Number(first));
      expect(ends[ends.indexOf(Number(first)) + 1]).toBe(Number(last) + 1);
    }
  });
});

describe('the commands of the guide', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sw-eval-guide-'));
    await copyFile(join(ROOT, 'tests', 'cases', 'guangwei-2024-final.json'), join(folder, 'case.json'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const commands = pages.flatMap(({ name, text }) => {
    const blocks = blocksOf(text);
    return blocks.flatMap((block, index) =>
      block.info === 'sh run' ? [{ name, command: block.text, shown: blocks[index + 1] }] : [],
    );
  });

  it.each(commands)('guide/$name: $command', async ({ command, shown }) => {
    const path = [join(ROOT, 'tests', 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
    const { output } = await run('sh', ['-c', command], { cwd: folder, env: { ...process.env, PATH: path } });
    expect(shown?.info).toBe('text output');
    expect(output).toBe(shown?.text);
  });
});
