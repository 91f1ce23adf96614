/// <reference types="vite/client" />

import { readFile } from 'node:fs/promises';
import { evaluate, parseCase } from '@sw-eval/core';
import { assembleReport } from '@sw-eval/report';
import { describe, expect, it } from 'vitest';
import { REAL_CASE } from '../support/project.mjs';
import { examplesOf } from './examplesOf.js';

const modules = import.meta.glob<Record<string, unknown>>('../../packages/*/src/**/*.ts');
const sources = import.meta.glob<string>('../../packages/*/src/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A function whose body is a text, with names in its scope; it may await. */
const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (
  ...args: string[]
) => (...values: unknown[]) => Promise<void>;

const examples = Object.entries(sources)
  .filter(([file]) => !file.endsWith('.test.ts'))
  .flatMap(([file, source]) => examplesOf(source).map((example) => ({ file, ...example })))
  .map((example) => ({ ...example, place: `${example.file.replace('../../', '')}:${example.line}` }));

/** What an example can use: what the packages and its own file export; and the real case, evaluated and written. */
async function scopeOf(file: string): Promise<Map<string, unknown>> {
  const root = file.replace(/\/src\/.*/, '/src/index.ts');
  const core = '../../packages/core/src/index.ts';
  const loaded = await Promise.all([core, root, file].map((each) => modules[each]?.() ?? {}));
  const given = parseCase(JSON.parse(await readFile(REAL_CASE, 'utf8')));
  const evaluation = evaluate(given);
  const real = { given, c: given, evaluation, report: assembleReport(given, evaluation) };
  return new Map([real, ...loaded].flatMap((module) => Object.entries(module)).filter(([name]) => name !== 'default'));
}

describe('the examples of doc comments give what they show', () => {
  it('there are many', () => {
    expect(examples.reduce((sum, { results }) => sum + results, 0)).toBeGreaterThan(30);
  });

  it.each(examples)('$place', async ({ file, program, results }) => {
    const scope = await scopeOf(file);
    let checked = 0;
    const check = (value: unknown, shown: string) => {
      checked += 1;
      const expected: unknown = new Function(`return (${shown});`)();
      if (typeof expected === 'string' && expected.includes('…')) {
        const [start = '', end = ''] = expected.split('…');
        expect(value).toSatisfy((text: string) => text.startsWith(start) && text.endsWith(end));
      } else expect(value).toEqual(expected);
    };
    // In a block of its own, so that an example may declare a name that is in scope.
    await new AsyncFunction('check', ...scope.keys(), `{${program}}`)(check, ...scope.values());
    expect(checked).toBe(results);
  });
});
