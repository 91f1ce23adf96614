import { evaluateJson, safeParseCase } from '@sw-eval/core';
import { describe, expect, it } from 'vitest';
import { differencesFrom } from './differences.js';
import { type Block, blocksOf, headingsOf, readPage } from './page.js';

const PAGES = ['rules.md', 'rules.zh-CN.md'];
const pages = await Promise.all(PAGES.map(async (name) => ({ name, text: await readPage(name) })));

/** A case and what the page shows of its result, or of the issues it is refused with. */
interface Example {
  place: string;
  given: unknown;
  shown: unknown;
  kind: 'result' | 'issues';
}

function examplesOf(name: string, page: string): Example[] {
  const blocks = blocksOf(page);
  expect(blocks.filter(({ info }) => !/^json (?:case|result|issues)$/.test(info)).map(({ line }) => line)).toEqual([]);
  return blocks.flatMap((block, index): Example[] => {
    if (block.info !== 'json case') return [];
    const place = `${name}:${block.line} ${block.heading}`;
    const next = blocks[index + 1];
    if (next === undefined || next.info === 'json case') throw new Error(`${place}: no result follows`);
    const kind = next.info === 'json issues' ? 'issues' : 'result';
    return [{ place, given: read(block), shown: read(next), kind }];
  });
}

const read = (block: Block): unknown => JSON.parse(block.text);

describe.each(pages)('the worked examples of $name', ({ name, text }) => {
  const examples = examplesOf(name, text);

  it('are there, and under every rule', () => {
    const rules = headingsOf(text, 3);
    expect(rules.length).toBeGreaterThan(30);
    const shown = new Set(blocksOf(text).map(({ heading }) => heading));
    expect(rules.filter((rule) => !shown.has(rule))).toEqual([]);
    expect(blocksOf(text)).toHaveLength(examples.length * 2);
  });

  it.each(examples)('$place', ({ given, shown, kind }) => {
    expect(Object.keys(shown as object)).not.toEqual([]);
    if (kind === 'result') {
      expect(differencesFrom(shown, evaluateJson(given))).toEqual([]);
      return;
    }
    const parsed = safeParseCase(given);
    expect(parsed.ok).toBe(false);
    expect(differencesFrom(shown, parsed.ok ? [] : parsed.issues)).toEqual([]);
  });
});

describe('the two languages', () => {
  it('have exactly the same examples and as many rules', () => {
    const [english, chinese] = pages.map(({ text }) => ({
      blocks: blocksOf(text).map(({ info, text }) => [info, text]),
      headings: [headingsOf(text, 2).length, headingsOf(text, 3).length],
    }));
    expect(chinese).toEqual(english);
  });
});
