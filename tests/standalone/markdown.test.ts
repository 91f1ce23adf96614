import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/project.mjs';
import { projectTexts } from './projectTexts.js';

describe('what the Markdown pages say is there', () => {
  let pages: [file: string, text: string][];
  beforeAll(async () => {
    pages = [...(await projectTexts())].filter(([file]) => file.endsWith('.md'));
    expect(pages.length).toBeGreaterThan(8);
  });

  it('every link to a file or folder leads to one', () => {
    const broken = pages.flatMap(([file, text]) =>
      [...withoutCode(text).matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !existsSync(join(ROOT, dirname(file), target)))
        .map((target) => `${file}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('every pnpm script that a page names exists', async () => {
    const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
    const commands = ['install'];
    const named = pages.flatMap(([, text]) =>
      [...text.matchAll(/pnpm@[\d.]+ ([\w:-]+)/g)].map(([, name = '']) => name),
    );
    expect(new Set(named).size).toBeGreaterThan(3);
    for (const name of named) expect([...Object.keys(scripts), ...commands]).toContain(name);
  });

  it('every line of code that CONTRIBUTING quotes stands in the core', async () => {
    const contributing = await readFile(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
    const quoted = [...contributing.matchAll(/^```ts\n(.*?)^```$/gms)].flatMap(([, code = '']) =>
      code.trim().split('\n'),
    );
    // However the formatter broke the line.
    const bare = (text: string) => text.replace(/\s+/g, '');
    const sources = [...(await projectTexts())].filter(([file]) => file.startsWith('packages/core/src/'));
    const core = bare(sources.map(([, text]) => text).join('\n'));
    expect(quoted.length).toBeGreaterThan(10);
    expect(quoted.filter((line) => !core.includes(bare(line)))).toEqual([]);
  });

  it('every folder on the map of CONTRIBUTING exists', async () => {
    const contributing = await readFile(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
    const [, map = ''] = /## Where things are\n\n```\n(.*?)```/s.exec(contributing) ?? [];
    let folder = '';
    const missing: string[] = [];
    for (const line of map.trimEnd().split('\n')) {
      if (!line.startsWith(' ')) folder = line.split(' ')[0] ?? '';
      const inside = line.startsWith(' ')
        ? [...line.matchAll(/(?<=^ {2}|\/ )([\w-]+)\//g)].map(([, name = '']) => name)
        : [''];
      missing.push(...inside.map((name) => join(folder, name)).filter((path) => !existsSync(join(ROOT, path))));
    }
    expect(missing).toEqual([]);
  });
});

/** A page without what stands in it as code: there, `a[0](b)` is not a link. */
function withoutCode(text: string): string {
  return text.replace(/^(```|~~~).*?^\1/gms, '').replace(/(`+)[^`].*?\1/g, '');
}
