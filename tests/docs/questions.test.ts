import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/project.mjs';
import { blocksOf, headingsOf, readPage } from './page.js';
import { compileErrors, programOf, typescriptOf } from './program.js';
import { resultsOf } from './resultsOf.js';

const PAGES = ['questions.md', 'questions.zh-CN.md'];
const pages = await Promise.all(PAGES.map(async (name) => ({ name, text: await readPage(name) })));

describe.each(pages)('the questions of $name', async ({ text }) => {
  const blocks = blocksOf(text).filter(({ info }) => info === 'ts');
  const { code, places } = programOf(typescriptOf(blocks));
  const results = await resultsOf(code);

  it('are at least nine, each answered by code that shows a result', () => {
    const questions = headingsOf(text, 3);
    expect(questions.length).toBeGreaterThanOrEqual(9);
    const answered = blocks.filter((block) => programOf(block.text).places.length > 0).map(({ heading }) => heading);
    expect(questions.filter((question) => !answered.includes(question))).toEqual([]);
    expect(blocks).toHaveLength(blocksOf(text).length);
  });

  it.each(places)('%s', (place) => {
    const result = results.get(place);
    const expected: unknown = new Function(`return (${result?.shown});`)();
    expect(result?.value).toEqual(expected);
  });
});

describe('the two languages', () => {
  it('have the same code', () => {
    const [english, chinese] = pages.map(({ text }) => blocksOf(text).map((block) => block.text));
    expect(chinese).toEqual(english);
  });

  it('have code that compiles under strict TypeScript', () => {
    const [english] = pages.map(({ text }) => typescriptOf(blocksOf(text)));
    expect(compileErrors(english ?? '', ROOT)).toEqual([]);
    expect(compileErrors('const text: string = 1;\n', ROOT)).toHaveLength(1);
  });
});
