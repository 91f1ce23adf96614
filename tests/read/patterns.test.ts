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

describe('the regular expressions of the reader', () => {
  it('are all found', () => {
    expect(patterns().length).toBeGreaterThan(100);
    expect(sources().filter(({ text }) => text.includes('new RegExp'))).toEqual([]);
  });

  it('none takes more than linear time, as a checker finds', () => {
    const slow = patterns().flatMap(({ place, source, flags }) => {
      const { status, ...rest } = checkSync(source, flags.replace('y', ''), { timeout: 60_000 });
      return status === 'safe' ? [] : [`${place} ${status} ${JSON.stringify(rest).slice(0, 300)}`];
    });
    expect(slow).toEqual([]);
  });
});
