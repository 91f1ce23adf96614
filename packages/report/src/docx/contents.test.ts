import { describe, expect, it } from 'vitest';
import { realReport } from '../testing/realCase.js';
import { all, textOf, value, wordFile } from './testing/wordParts.js';
import { toDocx } from './toDocx.js';

describe('toDocx', async () => {
  const { body } = await wordFile(realReport());

  it('has contents on request, whose lines lead to the headings, the same bytes twice', async () => {
    const report = realReport({ contents: true });
    const { bytes, body: withContents } = await wordFile(report);
    expect(await toDocx(report)).toEqual(bytes);
    const places = all(withContents, 'w:bookmarkStart').map((node) => value(node, 'w:name'));
    const links = all(withContents, 'w:hyperlink').map((node) => value(node, 'w:anchor'));
    expect(links.length).toBeGreaterThan(20);
    expect(links).toEqual(places);
    const text = all(withContents, 'w:p').map(textOf);
    expect(text).toContain('目录');
    expect(text).toContain('（一）评估依据');
    expect(all(body, 'w:bookmarkStart')).toEqual([]);
  });

  it('has contents of plain lines until they are updated, without tabs beyond the text', async () => {
    const withContents = (await wordFile(realReport({ contents: true }))).body;
    const [block] = all(withContents, 'w:sdt');
    if (block === undefined) throw new Error('contents were expected');
    expect(value(all(block, 'w:docPartGallery')[0])).toBe('Table of Contents');
    expect(all(block, 'w:instrText').map(({ textContent }) => textContent)).toEqual(['TOC \\o "1-2" \\h']);
    expect(all(block, 'w:fldChar').map((node) => value(node, 'w:fldCharType'))).toEqual(['begin', 'separate', 'end']);
    expect(value(all(block, 'w:fldChar')[0], 'w:dirty')).toBe('true');
    expect([...all(block, 'w:tab'), ...all(block, 'w:rStyle')]).toEqual([]);
  });
});
