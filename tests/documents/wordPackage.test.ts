import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLI, REAL_CASE } from '../support/project.mjs';
import { run } from '../support/run.mjs';
import { elementsOf, isXml, partsOf, relationshipsOf } from './wordPackage.js';

describe('the Word report of the real case, as a package', () => {
  let folder: string;
  let parts: Map<string, string>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sw-eval-package-'));
    const { code, stderr } = await run(process.execPath, [CLI, 'report', REAL_CASE, '--format', 'docx', '-o', folder]);
    expect(code, stderr).toBe(0);
    const file = (await readdir(folder)).find((name) => name.endsWith('.docx')) ?? '';
    parts = partsOf(await readFile(join(folder, file)));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is well-formed XML in every part', () => {
    const xml = [...parts].filter(([name]) => isXml(name));
    expect(xml.length).toBeGreaterThan(5);
    for (const [name, text] of xml) expect(elementsOf(text).length, name).toBeGreaterThan(0);
  });

  it('has a content type for every part, and a part for every type given', () => {
    const types = elementsOf(parts.get('[Content_Types].xml') ?? '');
    const named = (element: string, key: string) =>
      types.filter(({ name }) => name === element).map(({ attributes }) => attributes.get(key) ?? '');
    const overridden = named('Override', 'PartName');
    const extensions = named('Default', 'Extension').map((each) => each.toLowerCase());
    for (const name of parts.keys()) {
      const known = overridden.includes(`/${name}`) || extensions.includes(name.split('.').at(-1)?.toLowerCase() ?? '');
      if (name !== '[Content_Types].xml') expect(known, name).toBe(true);
    }
    for (const name of overridden) expect([...parts.keys()], name).toContain(name.slice(1));
  });

  it('has relationships that lead to parts, with ids that are unique', () => {
    expect(relationshipsOf(parts, '').map(({ target }) => target)).toContain('word/document.xml');
    for (const part of ['', ...parts.keys()]) {
      const relationships = relationshipsOf(parts, part);
      expect(new Set(relationships.map(({ id }) => id)).size, part).toBe(relationships.length);
      for (const { id, target } of relationships) {
        if (target !== undefined) expect([...parts.keys()], `${part} ${id}`).toContain(target);
      }
    }
  });

  it('uses no relationship id that its part does not have', () => {
    let used = 0;
    for (const [part, text] of parts) {
      if (!part.endsWith('.xml')) continue;
      const known = relationshipsOf(parts, part).map(({ id }) => id);
      for (const { name, attributes } of elementsOf(text)) {
        for (const [key, value] of attributes) {
          if (!/^r:(id|embed|link|pict)$/.test(key)) continue;
          used += 1;
          expect(known, `${part}: ${name} ${key}`).toContain(value);
        }
      }
    }
    expect(used).toBeGreaterThan(0);
  });

  it('uses no style that the style part does not have', () => {
    const styles = elementsOf(parts.get('word/styles.xml') ?? '')
      .filter(({ name }) => name === 'w:style')
      .map(({ attributes }) => attributes.get('w:styleId'));
    const used = elementsOf(parts.get('word/document.xml') ?? '').filter(({ name }) =>
      ['w:pStyle', 'w:rStyle', 'w:tblStyle'].includes(name),
    );
    expect(used.length).toBeGreaterThan(0);
    for (const { attributes } of used) expect(styles).toContain(attributes.get('w:val'));
  });

  it('holds no macro, no external link and no path of the machine that made it', () => {
    for (const [name, text] of parts) {
      expect(name).not.toMatch(/vba|activeX|embeddings/i);
      expect(text, name).not.toMatch(/TargetMode="External"/);
      expect(text, name).not.toContain(process.cwd());
    }
  });
});
