import type { Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { realReport } from '../testing/realCase.js';
import { all, isOn, type Parts, textOf, value, wordFile, xml } from './testing/wordParts.js';

describe('toDocx', async () => {
  const { body, parts } = await wordFile(realReport());

  it('names a font on all four channels, in FangSong 16 pt at a line pitch of 28 pt', () => {
    const styles = xml(parts, 'word/styles.xml');
    const [defaults] = all(styles, 'w:docDefaults');
    if (defaults === undefined) throw new Error('there are no defaults');
    const [fonts] = all(defaults, 'w:rFonts');
    expect(['ascii', 'hAnsi', 'eastAsia', 'cs'].map((channel) => value(fonts, `w:${channel}`))).toEqual(
      Array(4).fill('FangSong'),
    );
    expect(value(all(defaults, 'w:sz')[0])).toBe('32');
    expect(value(all(defaults, 'w:spacing')[0], 'w:line')).toBe('560');
    expect(value(all(defaults, 'w:spacing')[0], 'w:lineRule')).toBe('exact');
    for (const font of all(styles, 'w:rFonts')) {
      expect(['ascii', 'hAnsi', 'eastAsia', 'cs'].every((channel) => font.hasAttribute(`w:${channel}`))).toBe(true);
    }
    const named = new Set(all(styles, 'w:rFonts').map((font) => value(font, 'w:eastAsia')));
    const table = new Set(all(xml(parts, 'word/fontTable.xml'), 'w:font').map((font) => value(font, 'w:name')));
    for (const name of named) expect(table).toContain(name);
  });

  it('uses no style that it does not define', async () => {
    const report = { issuer: '某协会', date: '2025-03-10', signatories: ['甲'], status: 'draft' };
    const full = (await wordFile(realReport({ contents: true, annexDiscrepancies: true }, { report }))).parts;
    const defined = all(xml(full, 'word/styles.xml'), 'w:style').map((style) => value(style, 'w:styleId'));
    expect(new Set(defined).size).toBe(defined.length);
    for (const name of Object.keys(full).filter((each) => /^word\/(document|header|footer)/.test(each))) {
      const part = xml(full, name);
      const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((kind) => all(part, kind).map((node) => value(node)));
      expect(used.filter((id) => !defined.includes(id))).toEqual([]);
    }
  });

  it('names its styles in the report’s language, goes on behind a heading with the body, and has Strong for words', async () => {
    const stylesOf = (of: Parts) =>
      new Map(all(xml(of, 'word/styles.xml'), 'w:style').map((style) => [value(style, 'w:styleId'), style]));
    const chinese = stylesOf(parts);
    const english = stylesOf((await wordFile(realReport({ locale: 'en' }))).parts);
    const ours = [...chinese].filter(([id]) => id?.startsWith('SwEval'));
    expect(ours.length).toBeGreaterThan(15);
    const nameOf = (style: Element | undefined) => value(style && all(style, 'w:name')[0]);
    for (const [id, style] of ours) {
      expect(nameOf(style), id ?? '').toMatch(/^报告\p{Script=Han}+$/u);
      expect(nameOf(english.get(id))).toMatch(/^Report [A-Z][A-Za-z ]+$/);
    }
    for (const level of [1, 2, 3, 4, 5, 6]) {
      const heading = chinese.get(`Heading${level}`);
      expect(value(heading && all(heading, 'w:next')[0])).toBe('SwEvalBody');
    }
    expect(value(chinese.get('Strong'), 'w:type')).toBe('character');
    expect(all(body, 'w:rStyle').map((node) => value(node))).toContain('Strong');
  });

  it('says how lines of Chinese break, for programs that do not know by themselves', () => {
    const [defaults] = all(xml(parts, 'word/styles.xml'), 'w:pPrDefault');
    if (defaults === undefined) throw new Error('defaults were expected');
    for (const name of ['w:kinsoku', 'w:wordWrap', 'w:overflowPunct']) expect(isOn(defaults, name), name).toBe(true);
    const settings = xml(parts, 'word/settings.xml').documentElement;
    const names = [...(settings?.childNodes ?? [])].map(({ nodeName }) => nodeName);
    expect(value(settings === null ? undefined : all(settings, 'w:characterSpacingControl')[0])).toBe(
      'compressPunctuation',
    );
    // The schema has an order.
    expect(names.indexOf('w:characterSpacingControl')).toBe(names.indexOf('w:compat') - 1);
  });

  it('keeps every introduction with what it introduces', async () => {
    const indicators = [{ id: 'client-files', target: 9, actual: 9, amendments: [{ from: 8, to: 9 }] }];
    const amended = (await wordFile(realReport({}, { indicators, stated: undefined }))).body;
    const introductions = all(amended, 'w:p').filter((node) => textOf(node).endsWith('：'));
    expect(introductions.map(textOf)).toContain('协议期内经补充约定，下列指标量有所调整：');
    for (const node of introductions) expect(isOn(node, 'w:keepNext'), textOf(node)).toBe(true);
  });
});
