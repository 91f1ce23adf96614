import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { repack } from './repack.js';

const CORE =
  '<a><dcterms:created xsi:type="x">2026-01-02T03:04:05Z</dcterms:created><dcterms:modified>now</dcterms:modified></a>';
const PARTS: Zippable = {
  'b/part.xml': strToU8('<part>文字</part>'.repeat(50)),
  folder: {},
  'docProps/core.xml': strToU8(CORE),
  'a/stored.png': [Uint8Array.from([1, 2, 3]), { level: 0 }],
  'a/replaced.xml': strToU8('old'),
  'a/empty.xml': strToU8(''),
  '[Content_Types].xml': strToU8('<Types/>'),
  'z/名.xml': strToU8('name'),
};

function packed(when: string, date?: string): Uint8Array {
  return repack(zipSync(PARTS, { mtime: when }), date, new Map([['a/replaced.xml', 'new']]));
}

describe('repack', () => {
  it('keeps every part, in a fixed order, content types first', () => {
    const parts = unzipSync(packed('2026-01-02'));
    expect(Object.keys(parts)).toEqual([
      '[Content_Types].xml',
      'a/empty.xml',
      'a/replaced.xml',
      'a/stored.png',
      'b/part.xml',
      'docProps/core.xml',
      'z/名.xml',
    ]);
    expect(strFromU8(parts['b/part.xml'] ?? new Uint8Array())).toBe('<part>文字</part>'.repeat(50));
    expect([...(parts['a/stored.png'] ?? [])]).toEqual([1, 2, 3]);
    expect(strFromU8(parts['a/replaced.xml'] ?? new Uint8Array())).toBe('new');
  });

  it('gives the same bytes whenever the library wrote them', () => {
    expect(packed('2026-01-02')).toEqual(packed('2031-12-30'));
  });

  it('dates the document by the report, and not at all without a date', () => {
    const core = (date?: string) =>
      strFromU8(unzipSync(packed('2026-01-02', date))['docProps/core.xml'] ?? new Uint8Array());
    expect(core('2025-03-10')).toContain('>2025-03-10T00:00:00Z</dcterms:created>');
    expect(core()).toBe('<a></a>');
  });

  it('gives a zip in which another program finds no fault', ({ skip }) => {
    if (spawnSync('unzip', ['-v']).status !== 0) skip('unzip is not here');
    const folder = mkdtempSync(join(tmpdir(), 'sw-eval-repack-'));
    writeFileSync(join(folder, 'a.zip'), packed('2026-01-02'));
    const { status, stdout } = spawnSync('unzip', ['-t', join(folder, 'a.zip')], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect({ status, end: stdout.trimEnd().split('\n').at(-1) }).toMatchObject({ status: 0 });
    expect(stdout).toContain('No errors detected');
  });
});
