import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import sample from '../../../../tests/cases/guangwei-2024-final.json';
import type { Draft } from '../../editor/draft/draft';
import { decodeLink, encodeLink, LONGEST_LINK } from './caseLink';
import { OLD_LINKS } from './oldLinks';

const small: Draft = { version: 1, stage: 'final', station: { name: '和平街社工站 😀' }, note: '"\n\\' };

describe('a link', () => {
  it.each([
    ['the real case', sample],
    ['emoji, quotes and line ends', small],
    ['a draft with what was typed standing in it', { version: 1, parties: [{ id: 'oversight', awarded: '10.5x' }] }],
    ['empty values of every kind', { version: 1, a: null, b: [], c: {}, d: '', e: 0, f: false }],
  ] as [string, Draft][])('gives back %s', async (_, draft) => {
    const link = await encodeLink(draft);
    expect(link).toMatch(/^#v1\.deflate:[\w-]+$/);
    expect(await decodeLink(link ?? '')).toEqual({ kind: 'case', draft });
  });

  it('is refused where it would be longer than the limit', async () => {
    const noise = Array.from({ length: 60_000 }, (_, index) => String((index * 7919 * 104_729) % 99_991)).join('');
    expect(await encodeLink({ version: 1, noise })).toBeUndefined();
    expect((await encodeLink(sample))?.length).toBeLessThan(LONGEST_LINK);
  });

  it.each(OLD_LINKS)('made by version $madeBy still opens', async ({ link, draft }) => {
    expect(await decodeLink(link)).toEqual({ kind: 'case', draft });
  });
});

describe('any other text', () => {
  const packed = (value: string): string => deflateRawSync(Buffer.from(value)).toString('base64url');
  it.each([
    ['', 'none'],
    ['#', 'none'],
    ['#section-period', 'damaged'],
    ['#v1.deflate:', 'damaged'],
    ['#v1.deflate:!!!!', 'damaged'],
    ['#v1.deflate:AAAA', 'damaged'],
    ['#v1.deflate:A', 'damaged'],
    ['#v2.deflate:AAAA', 'version'],
    ['#v1.brotli:AAAA', 'codec'],
    [`#v1.deflate:${packed('[1]')}`, 'no-case'],
    [`#v1.deflate:${packed('{"version":2}')}`, 'no-case'],
    [`#v1.deflate:${packed('{"version":1')}`, 'damaged'],
    [`#v1.deflate:${packed('null')}`, 'no-case'],
    [`#v1.deflate:${'A'.repeat(LONGEST_LINK * 5)}`, 'too-long'],
  ])('%.40s gives a message, never an error', async (hash, expected) => {
    const content = await decodeLink(hash);
    expect(content.kind === 'problem' ? content.problem : content.kind).toBe(expected);
  });

  it('that unpacks to more than a case can be is stopped', async () => {
    const bomb = packed(`{"version":1,"a":"${'0'.repeat(20_000_000)}"}`);
    expect(bomb.length).toBeLessThan(LONGEST_LINK);
    expect(await decodeLink(`#v1.deflate:${bomb}`)).toEqual({ kind: 'problem', problem: 'damaged' });
  });
});
