import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { realReport } from '../testing/realCase.js';
import { all, value, wordFile, xml } from './testing/wordParts.js';
import { toDocx } from './toDocx.js';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Where the other processes start, wherever this one did. */
const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));

describe('toDocx', async () => {
  const { bytes, parts } = await wordFile(realReport());

  it('is well-formed in every part, each with a content type', () => {
    const types = xml(parts, '[Content_Types].xml');
    const overrides = new Set(all(types, 'Override').map((node) => value(node, 'PartName')));
    const defaults = new Set(all(types, 'Default').map((node) => value(node, 'Extension')));
    for (const name of Object.keys(parts)) {
      if (/\.(xml|rels)$/.test(name)) expect(xml(parts, name).documentElement).not.toBeNull();
      expect(overrides.has(`/${name}`) || defaults.has(name.split('.').at(-1) ?? '')).toBe(true);
    }
    for (const name of overrides) expect(Object.keys(parts)).toContain((name ?? '').slice(1));
  });

  it('has no relationship that leads nowhere', () => {
    const rels = Object.keys(parts).filter((name) => name.endsWith('.rels'));
    for (const name of rels) {
      const folder = name.replace(/_rels\/[^/]*$/, '');
      for (const relation of all(xml(parts, name), 'Relationship')) {
        expect(value(relation, 'TargetMode')).not.toBe('External');
        const target = value(relation, 'Target') ?? '';
        expect(Object.keys(parts)).toContain(target.startsWith('/') ? target.slice(1) : `${folder}${target}`);
      }
    }
    const known = new Set(
      all(xml(parts, 'word/_rels/document.xml.rels'), 'Relationship').map((node) => value(node, 'Id')),
    );
    const used = [...strFromU8(parts['word/document.xml'] ?? new Uint8Array()).matchAll(/r:id="([^"]*)"/g)].map(
      ([, id]) => id,
    );
    expect(used.length).toBeGreaterThan(0);
    for (const id of used) expect(known).toContain(id);
  });

  it('has in its properties what the report says, and no time of writing', async () => {
    const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
    expect(core).not.toMatch(/dcterms:(created|modified)|Un-named/);
    expect(core).toContain('广州市北京街广卫社工服务站末期评估报告');
    expect(strFromU8(parts['docProps/custom.xml'] ?? new Uint8Array())).toMatch(/[0-9a-f]{64}/);
    const dated = (await wordFile(realReport({}, { report: { date: '2025-03-10' } }))).parts;
    expect(strFromU8(dated['docProps/core.xml'] ?? new Uint8Array())).toContain('2025-03-10T00:00:00Z');
  });

  it('gives the same bytes again', async () => {
    expect(sha256(await toDocx(realReport()))).toBe(sha256(bytes));
  });

  it('gives the same bytes in other zones and locales', () => {
    // The zone is fixed when a process starts, so other processes do it.
    const script = `
      import { createServer } from 'vite';
      const server = await createServer({ root: '.', configFile: 'vitest.config.ts', logLevel: 'silent', server: { middlewareMode: true }, appType: 'custom' });
      const { realReport } = await server.ssrLoadModule('/src/testing/realCase.ts');
      const { toDocx } = await server.ssrLoadModule('/src/docx/toDocx.ts');
      const { createHash } = await import('node:crypto');
      process.stdout.write(createHash('sha256').update(await toDocx(realReport())).digest('hex'));
      await server.close();`;
    for (const [zone, locale] of [
      ['Pacific/Kiritimati', 'de_DE.UTF-8'],
      ['America/St_Johns', 'C'],
    ] as const) {
      const env = { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale };
      const digest = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: PACKAGE,
        env,
        encoding: 'utf8',
      });
      expect(digest).toBe(sha256(bytes));
    }
  }, 60_000);
});
