import { dirname, relative, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/project.mjs';
import { absolutePathsIn, relativePathsIn } from './pathsInText.js';
import { projectTexts } from './projectTexts.js';

/** Places of a system that programs may name: where an installed browser, font or interpreter is. */
const SYSTEM = /^\/(?:usr\/(?:bin|share\/fonts|local\/share\/fonts)|bin|dev\/null)(?:\/|$)/;

/** Its links are relative to the package that has them, not to the file. */
const LOCKFILE = 'pnpm-lock.yaml';

describe('the project stands alone', () => {
  let texts: Map<string, string>;
  beforeAll(async () => {
    texts = await projectTexts();
  });

  it('has files to look at', () => {
    expect(texts.has('package.json')).toBe(true);
    expect(texts.size).toBeGreaterThan(50);
  });

  it('has no relative path that leaves it', () => {
    const leaving = [...texts].flatMap(([file, text]) =>
      file === LOCKFILE
        ? []
        : relativePathsIn(text)
            .filter((path) => leaves(dirname(file), path))
            .map((path) => `${file}: ${path}`),
    );
    expect(leaving).toEqual([]);
  });

  it('names no folder of a machine', () => {
    const named = [...texts].flatMap(([file, text]) =>
      absolutePathsIn(text)
        .filter((path) => !SYSTEM.test(path))
        .map((path) => `${file}: ${path}`),
    );
    expect(named).toEqual([]);
  });

  it('has a lockfile that names no registry and no folder outside', () => {
    const lockfile = texts.get(LOCKFILE) ?? '';
    expect(lockfile).not.toMatch(/https?:/);
    expect(lockfile).not.toMatch(/\btarball:/);
    const links = linksOf(lockfile);
    expect(links.length).toBeGreaterThan(0);
    for (const { from, to } of links) expect(leaves(from, to), `${from}: ${to}`).toBe(false);
  });

  it('names no registry in its settings', () => {
    for (const file of ['.npmrc', 'pnpm-workspace.yaml', 'package.json']) {
      expect(texts.get(file) ?? '', file).not.toMatch(/registry/i);
    }
  });
});

/** Whether a path, seen from a folder of the project, is outside the project. */
function leaves(folder: string, path: string): boolean {
  return relative(ROOT, resolve(ROOT, folder, path)).startsWith('..');
}

/** The links of a lockfile to other folders, each with the folder of the package it is seen from. */
function linksOf(lockfile: string): { from: string; to: string }[] {
  const [, importers = ''] = lockfile.split(/^(?:importers|packages):$/m);
  const links: { from: string; to: string }[] = [];
  let from = '.';
  for (const line of importers.split('\n')) {
    from = /^ {2}(\S+):$/.exec(line)?.[1] ?? from;
    const to = /version: (?:link|file):(\S+)/.exec(line)?.[1];
    if (to !== undefined) links.push({ from, to });
  }
  return links;
}
