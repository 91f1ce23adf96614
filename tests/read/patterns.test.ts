import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../packages/report/src/read/', import.meta.url);

/** A regular expression as it is written in a source. */
interface Found {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression of the reader's sources; all are literals, so that they can be found. */
function patterns(): Found[] {
  return sources().flatMap(({ file, text }) => {
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    const found: Found[] = [];
    const visit = (node: ts.Node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
        found.push({ place: `${file}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}

function sources(): { file: string; text: string }[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => ({ file, text: readFileSync(new URL(file, FOLDER), 'utf8') }));
}

/** How a checker of automata judges a pattern. It needs no clock and no draws, so it says the same on every machine. */
function judged(source: string, flags: string): string {
  const { status, ...rest } = checkSync(narrowed(source), flags.replace('y', ''), { checker: 'automaton' });
  return status === 'safe' ? status : `${status} ${JSON.stringify(rest).slice(0, 300)}`;
}

/**
 * A pattern that grows as fast, of a size that automata can follow. `{3,40}` counts as `{3,6}`: how often a piece may
 * stand at most is a constant, and only what has no bound lets time grow. What an assertion looks ahead at counts as read.
 */
function narrowed(source: string): string {
  return source
    .replace(/\{(\d+),(\d+)\}/g, (repeat, from, to) =>
      Number(to) > 8 ? `{${least(from)},${least(from) + 3}}` : repeat,
    )
    .replaceAll(/\(\?[=!]/g, '(?:');
}

function least(from: string): number {
  return Math.min(Number(from), 4);
}

describe('the regular expressions of the reader', () => {
  it('are all found', () => {
    expect(patterns().length).toBeGreaterThan(100);
    expect(sources().filter(({ text }) => text.includes('new RegExp'))).toEqual([]);
  });

  it('none takes more than linear time, as a checker finds', () => {
    const judgements = patterns().map(({ place, source, flags }) => `${place} ${judged(source, flags)}`);
    expect(judgements.filter((judgement) => !judgement.endsWith(' safe'))).toEqual([]);
  });
});

describe('the checker', () => {
  it.each([
    ['nested repeats', '^(?:a+)+$', /exponential/],
    ['nested repeats with high bounds', '^(?:a{1,40})+$', /exponential/],
    ['a search that begins anew at each sign', '[^。]*站', /polynomial/],
    ['a search for what an assertion wants', '[^。]*(?=站)', /polynomial/],
  ])('finds %s', (_, source, verdict) => {
    expect(judged(source, 'u')).toMatch(verdict);
  });

  it('lets what is bounded pass', () => {
    expect(judged('^[^。]{3,40}站', 'u')).toBe('safe');
  });
});
