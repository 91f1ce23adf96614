import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { realReport } from '../testing/realCase.js';
import type { ChartNode, SectionNode } from '../tree/nodes.js';
import { columnWidths } from './columnWidths.js';
import { toDocx } from './toDocx.js';

type Parts = Record<string, Uint8Array>;

function xml(parts: Parts, name: string): Document {
  const part = parts[name];
  if (part === undefined) throw new Error(`the document has no part ${name}`);
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${name}: ${level} ${message}`);
    },
  }).parseFromString(strFromU8(part), 'text/xml');
}

function all(node: Document | Element, name: string): Element[] {
  return [...node.getElementsByTagName(name)];
}

function value(node: Element | undefined, name = 'w:val'): string | null {
  return node?.getAttribute(name) ?? null;
}

/** Whether a property that can be switched is there and on. */
function isOn(node: Element, name: string): boolean {
  const [property] = all(node, name);
  return property !== undefined && !['false', '0', 'off'].includes(value(property) ?? '');
}

function textOf(node: Element): string {
  return all(node, 'w:t')
    .map(({ textContent }) => textContent ?? '')
    .join('');
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Where the other processes start, wherever this one did. */
const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));

describe('toDocx', () => {
  let bytes: Uint8Array;
  let parts: Parts;
  let body: Document;

  beforeAll(async () => {
    bytes = await toDocx(realReport());
    parts = unzipSync(bytes);
    body = xml(parts, 'word/document.xml');
  });

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

  it('sets the page as the house style says', () => {
    const [size] = all(body, 'w:pgSz');
    const [margin] = all(body, 'w:pgMar');
    expect([value(size, 'w:w'), value(size, 'w:h')]).toEqual(['11906', '16838']);
    const millimetres = ['top', 'right', 'bottom', 'left'].map((side) =>
      Math.round((Number(value(margin, `w:${side}`)) / 1440) * 25.4),
    );
    expect(millimetres).toEqual([37, 26, 35, 28]);
  });

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

  it('uses Word’s own heading styles, numbered by Word', () => {
    const headings = all(body, 'w:p').flatMap((paragraph) => {
      const style = value(all(paragraph, 'w:pStyle')[0]);
      return style?.startsWith('Heading')
        ? [{ style, text: textOf(paragraph), numbered: all(paragraph, 'w:numId').length === 1 }]
        : [];
    });
    expect(headings[0]).toEqual({ style: 'Heading1', text: '社工站基本情况', numbered: true });
    expect(headings).toContainEqual({ style: 'Heading2', text: '评估依据', numbered: true });
    expect(headings).toContainEqual({ style: 'Heading3', text: '值得肯定的地方', numbered: false });
    const numbering = xml(parts, 'word/numbering.xml');
    const levels = all(numbering, 'w:lvl').map(
      (level) => `${value(all(level, 'w:numFmt')[0])} ${value(all(level, 'w:lvlText')[0])}`,
    );
    for (const level of [
      'chineseCounting %1、',
      'chineseCounting （%2）',
      'decimal %3.',
      'decimal （%4）',
      'decimal 附件%1',
    ]) {
      expect(levels).toContain(level);
    }
  });

  it('starts every list anew', () => {
    const starts = new Map<string, number>();
    const numbering = xml(parts, 'word/numbering.xml');
    for (const num of all(numbering, 'w:num'))
      starts.set(value(num, 'w:numId') ?? '', all(num, 'w:startOverride').length);
    const runs: string[] = [];
    for (const paragraph of all(body, 'w:p')) {
      const isItem = value(all(paragraph, 'w:pStyle')[0]) === 'SwEvalItem';
      const id = isItem ? (value(all(paragraph, 'w:numId')[0]) ?? '') : '';
      if (runs.at(-1) !== id) runs.push(id);
    }
    const lists = runs.filter((id) => id !== '');
    expect(lists.length).toBeGreaterThan(15);
    expect(new Set(lists).size).toBe(lists.length);
    for (const id of lists) expect(starts.get(id)).toBeGreaterThan(0);
  });

  it('repeats the header rows of tables and splits no row', () => {
    const tables = all(body, 'w:tbl');
    // Three tables, and two charts, whose rows are rows of a table too.
    expect(tables).toHaveLength(5);
    for (const table of tables) {
      const rows = all(table, 'w:tr');
      expect(rows.every((row) => isOn(row, 'w:cantSplit'))).toBe(true);
      expect(rows.map((row) => isOn(row, 'w:tblHeader'))).toEqual(rows.map((_, index) => index === 0));
    }
  });

  it('gives tables, grids and cells widths that add up to the width of the text', () => {
    const [margin] = all(body, 'w:pgMar');
    const width = 11906 - Number(value(margin, 'w:left')) - Number(value(margin, 'w:right'));
    const sum = (nodes: Element[]) => nodes.reduce((total, node) => total + Number(value(node, 'w:w')), 0);
    for (const table of all(body, 'w:tbl')) {
      expect(value(all(table, 'w:tblW')[0], 'w:w')).toBe(String(width));
      expect(sum(all(table, 'w:gridCol'))).toBe(width);
      for (const row of all(table, 'w:tr')) expect(sum(all(row, 'w:tcW'))).toBe(width);
      expect(all(table, 'w:tcW').every((cell) => value(cell, 'w:type') === 'dxa')).toBe(true);
    }
  });

  it('draws the bars of each row as a picture that says its figures, with a number of its own', () => {
    const pictures = all(body, 'wp:docPr');
    expect(pictures).toHaveLength(16 + 5);
    expect(new Set(pictures.map((node) => value(node, 'id'))).size).toBe(pictures.length);
    const said = pictures.map((node) => value(node, 'descr'));
    expect(said).toContain('大型社区活动人次 1470.00%');
    expect(said).toContain('合计 93.73 / 100');
    const rows = all(body, 'w:tr').filter((row) => all(row, 'wp:docPr').length > 0);
    // Whatever shows no pictures still shows the names and figures.
    expect(rows.map(textOf)).toContain('个案结案89.09%');
  });

  it('sets figures to the right, by their style', () => {
    const styles = new Map(
      all(xml(parts, 'word/styles.xml'), 'w:style').map((style) => [value(style, 'w:styleId'), style]),
    );
    const alignment = (id: string | null): string | null => {
      const style = styles.get(id);
      if (style === undefined) return null;
      const [own] = all(style, 'w:jc');
      return own === undefined ? alignment(value(all(style, 'w:basedOn')[0])) : value(own);
    };
    const cells = all(body, 'w:tc').filter((cell) => /^[\d.]+%$/.test(textOf(cell)));
    expect(cells.length).toBeGreaterThan(15);
    expect(cells.every((cell) => alignment(value(all(cell, 'w:pStyle')[0])) === 'right')).toBe(true);
    expect(cells.flatMap((cell) => all(cell, 'w:jc'))).toEqual([]);
  });

  it('has lines, margins and the place of text in cells from the styles of tables', () => {
    const styles = all(xml(parts, 'word/styles.xml'), 'w:style');
    for (const table of all(body, 'w:tbl')) {
      const id = value(all(table, 'w:tblStyle')[0]);
      const style = styles.find((each) => value(each, 'w:styleId') === id);
      if (style === undefined) throw new Error(`there is no style ${id}`);
      expect(value(style, 'w:type')).toBe('table');
      for (const name of ['w:tblBorders', 'w:tblCellMar']) {
        expect(all(style, name)).toHaveLength(1);
        expect(all(table, name)).toEqual([]);
      }
      expect(value(all(style, 'w:vAlign')[0])).toBe('center');
      expect(all(table, 'w:vAlign')).toEqual([]);
    }
  });

  it('keeps the rows of a chart together, and the last with what explains it', () => {
    const charts = all(body, 'w:tbl').filter((table) => value(all(table, 'w:tblStyle')[0]) === 'SwEvalChart');
    expect(charts).toHaveLength(2);
    for (const row of charts.flatMap((chart) => all(chart, 'w:tr'))) {
      const [first] = all(row, 'w:tc');
      expect(first !== undefined && isOn(first, 'w:keepNext')).toBe(true);
    }
  });

  it('numbers pages — 1 —, on odd and on even ones', () => {
    const footers = Object.keys(parts).filter((name) => /^word\/footer\d+\.xml$/.test(name));
    expect(footers).toHaveLength(2);
    for (const name of footers) {
      const footer = xml(parts, name);
      expect(all(footer, 'w:instrText').map(({ textContent }) => textContent)).toEqual(['PAGE']);
      expect(all(footer, 'w:t').map(({ textContent }) => textContent)).toEqual(['— ', ' —']);
    }
  });

  it('says on every page of a draft that it is one', async () => {
    const draft = unzipSync(await toDocx(realReport({}, { report: { status: 'draft' } })));
    const headers = Object.keys(draft).filter((name) => /^word\/header\d+\.xml$/.test(name));
    expect(headers).toHaveLength(2);
    for (const name of headers) expect(strFromU8(draft[name] ?? new Uint8Array())).toContain('草稿，非正式评估结果');
    expect(Object.keys(parts).filter((name) => name.includes('header'))).toEqual([]);
  });

  it('has in its properties what the report says, and no time of writing', async () => {
    const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
    expect(core).not.toMatch(/dcterms:(created|modified)|Un-named/);
    expect(core).toContain('广州市北京街广卫社工服务站末期评估报告');
    expect(strFromU8(parts['docProps/custom.xml'] ?? new Uint8Array())).toMatch(/[0-9a-f]{64}/);
    const dated = unzipSync(await toDocx(realReport({}, { report: { date: '2025-03-10' } })));
    expect(strFromU8(dated['docProps/core.xml'] ?? new Uint8Array())).toContain('2025-03-10T00:00:00Z');
  });

  it('has contents on request, whose lines lead to the headings, the same bytes twice', async () => {
    const report = realReport({ contents: true });
    const again = await toDocx(report);
    expect(sha256(await toDocx(report))).toBe(sha256(again));
    const withContents = xml(unzipSync(again), 'word/document.xml');
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
    const withContents = xml(unzipSync(await toDocx(realReport({ contents: true }))), 'word/document.xml');
    const [block] = all(withContents, 'w:sdt');
    if (block === undefined) throw new Error('contents were expected');
    expect(value(all(block, 'w:docPartGallery')[0])).toBe('Table of Contents');
    expect(all(block, 'w:instrText').map(({ textContent }) => textContent)).toEqual(['TOC \\o "1-2" \\h']);
    expect(all(block, 'w:fldChar').map((node) => value(node, 'w:fldCharType'))).toEqual(['begin', 'separate', 'end']);
    expect(value(all(block, 'w:fldChar')[0], 'w:dirty')).toBe('true');
    expect([...all(block, 'w:tab'), ...all(block, 'w:rStyle')]).toEqual([]);
  });

  it('uses no style that it does not define', async () => {
    const report = { issuer: '某协会', date: '2025-03-10', signatories: ['甲'], status: 'draft' };
    const full = unzipSync(await toDocx(realReport({ contents: true, annexDiscrepancies: true }, { report })));
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
    const english = stylesOf(unzipSync(await toDocx(realReport({ locale: 'en' }))));
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
    const amended = xml(
      unzipSync(await toDocx(realReport({}, { indicators, stated: undefined }))),
      'word/document.xml',
    );
    const introductions = all(amended, 'w:p').filter((node) => textOf(node).endsWith('：'));
    expect(introductions.map(textOf)).toContain('协议期内经补充约定，下列指标量有所调整：');
    for (const node of introductions) expect(isOn(node, 'w:keepNext'), textOf(node)).toBe(true);
  });

  it('sets the issuer in the middle above its day, which stands four characters in, and has room to sign', async () => {
    const report = { issuer: '广州市社会工作协会', date: '2025-03-10', signatories: ['甲', '欧阳小明'] };
    const signed = xml(unzipSync(await toDocx(realReport({}, { report }))), 'word/document.xml');
    const styled = (id: string) =>
      all(signed, 'w:p').filter((node) => all(node, 'w:pStyle').some((style) => value(style) === id));
    const edges = styled('SwEvalSignature').map((node) => {
      const [indent] = all(node, 'w:ind');
      return { text: textOf(node), left: Number(value(indent, 'w:left')), right: Number(value(indent, 'w:right')) };
    });
    expect(edges.map(({ text }) => text)).toEqual(['广州市社会工作协会', '2025年3月10日']);
    expect(edges[0]).toMatchObject({ left: edges[1]?.left, right: edges[1]?.right });
    // A character is 320 twips; the day has six and a half, and a quarter for each of five changes of script.
    const middle = (8845 - (edges[0]?.left ?? 0) - (edges[0]?.right ?? 0)) / 2 + (edges[0]?.right ?? 0);
    expect(Math.abs(middle - 320 * (4 + 7.75 / 2))).toBeLessThan(10);
    const people = styled('SwEvalSigner');
    expect(people.map(textOf)).toEqual(['甲', '欧阳小明']);
    for (const node of people) {
      expect(all(node, 'w:tabs')[0] && value(all(node, 'w:tab').at(1), 'w:leader')).toBe('underscore');
      expect(isOn(node, 'w:keepNext')).toBe(true);
    }
  });

  it('gives the names of a chart no more than they should have, and breaks a figure before its bracket', async () => {
    const words = (value: string) => [{ type: 'text' as const, value }];
    const score = (points: number) => ({
      type: 'figure' as const,
      figure: { kind: 'score' as const, value: points, decimals: 1 },
    });
    const report = realReport();
    const row = {
      kind: 'body' as const,
      label: words('一个名称很长很长很长很长很长很长很长的评分项'),
      bars: [],
      value: [
        score(17.1),
        ...words(' / '),
        score(20),
        ...words('（'),
        score(15.7),
        ...words('至'),
        score(18.5),
        ...words('）'),
      ],
    };
    const chart: ChartNode = {
      type: 'chart',
      id: 'c',
      caption: words('图'),
      axis: { max: 20, unit: 'points' },
      lines: [],
      rows: [row],
      legend: words('注'),
    };
    const section: SectionNode = {
      type: 'section',
      id: 's',
      numbering: 'plain',
      title: words('节'),
      children: [chart],
    };
    const drawn = xml(unzipSync(await toDocx({ ...report, sections: [section] })), 'word/document.xml');
    const widths = all(drawn, 'w:gridCol').map((column) => Number(value(column, 'w:w')));
    expect((widths[0] ?? 0) / 8845).toBeCloseTo(0.28, 2);
    expect((widths[2] ?? 0) / 8845).toBeLessThan(0.3);
    const figure = all(drawn, 'w:tc')
      .map(textOf)
      .filter((text) => text.includes('17.1'));
    expect(figure).toEqual(['17.1 / 20.0（15.7至18.5）']);
    expect(all(drawn, 'w:br')).toHaveLength(1 + report.meta.title.length - 1);
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

describe('columnWidths', () => {
  it('add up to the width whatever the shares', () => {
    expect(columnWidths([33, 33, 34], 100)).toEqual([33, 33, 34]);
    expect(columnWidths([50, 50], 101)).toEqual([51, 50]);
    for (const shares of [[31, 9, 15, 15, 15, 15], [1, 99], [100], [7, 11, 13, 17, 19, 33]]) {
      expect(columnWidths(shares, 8845).reduce((sum, width) => sum + width, 0)).toBe(8845);
    }
  });
});
