import { readdirSync, readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as core from './index.js';

/*
 * Every example in a doc comment is run, and every result it shows is compared. A statement's result stands in a
 * comment on its last line or on the line after it; what it is of is the statement's expression.
 */

interface Example {
  readonly where: string;
  readonly code: string;
}

const FENCE = /```ts\n([\s\S]*?)```/g;

function examplesOf(file: URL, name: string): Example[] {
  const comments = readFileSync(file, 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  const texts = comments.map((comment) => comment.replace(/^[ \t]*\* ?/gm, ''));
  return texts.flatMap((text) =>
    [...text.matchAll(FENCE)].map(([, code = ''], index) => ({ where: `${name} #${index + 1}`, code })),
  );
}

const folder = new URL('.', import.meta.url);
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(path))
  .sort()
  .flatMap((path) => examplesOf(new URL(path, folder), path));

/** The result a comment shows, as source text: `// result` on the line of `end`, or alone on the next line. */
function resultAfter(code: string, end: number): string | undefined {
  const [sameLine = '', nextLine = ''] = code.slice(end).split('\n', 2);
  const comment = /^\s*\/\/ ?(.*)$/;
  const own = comment.exec(sameLine)?.[1];
  return own ?? (sameLine.trim() === '' ? comment.exec(nextLine)?.[1] : undefined);
}

/** The example with each shown result turned into a call of `check`. */
function withChecks(code: string): { code: string; shown: number } {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const inserted: { start: number; end: number; text: string }[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isExpressionStatement(node)) {
      const result = resultAfter(code, node.getEnd());
      if (result !== undefined) {
        const text = `check(() => (${node.expression.getText()}), () => (${result}), ${JSON.stringify(result)});`;
        inserted.push({ start: node.getStart(), end: node.getEnd(), text });
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  let checked = code;
  for (const { start, end, text } of inserted.toReversed())
    checked = checked.slice(0, start) + text + checked.slice(end);
  return { code: checked, shown: inserted.length };
}

const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (
  ...args: string[]
) => (...args: unknown[]) => Promise<void>;

async function run(code: string): Promise<number> {
  let compared = 0;
  const check = (actual: () => unknown, expected: () => unknown, shown: string) => {
    compared += 1;
    expect(actual(), shown).toEqual(expected());
  };
  const script = transformSync(code.replace(/^import .*;$/gm, ''), { loader: 'ts', target: 'es2022' }).code;
  const example = new AsyncFunction('check', ...Object.keys(core), script);
  await example(check, ...Object.values(core));
  return compared;
}

describe('the examples in doc comments', () => {
  it.each(examples.map(({ where, code }) => [where, code]))('%s gives the results it shows', async (_, code) => {
    const { code: checked, shown } = withChecks(code);
    expect(shown, 'an example shows at least one result').toBeGreaterThan(0);
    expect(await run(checked), 'every shown result is reached').toBe(shown);
  });

  it('stand at every exported function', () => {
    const functions = Object.entries(core).flatMap(([name, value]) =>
      typeof value === 'function' && name !== 'SwEvalError' ? [name] : [],
    );
    const text = examples.map(({ code }) => code).join('\n');
    expect(functions.filter((name) => !new RegExp(`\\b${name}\\(`).test(text))).toEqual([]);
  });

  it('are found and checked by this test as it says', async () => {
    expect(withChecks('add(1, 2); // 3').shown).toBe(1);
    expect(withChecks('add(1,\n  2);\n// 3').shown).toBe(1);
    expect(withChecks('const three = add(1, 2); // three').shown).toBe(0);
    expect(withChecks('add(1, 2);\n\n// 3').shown).toBe(0);
    await expect(run(withChecks('completionRate({ actual: 1, target: 2 }); // 51').code)).rejects.toThrow();
    expect(await run(withChecks('completionRate({ actual: 1, target: 2 }); // 50').code)).toBe(1);
  });
});
