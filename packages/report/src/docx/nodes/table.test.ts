import type { Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { realReport } from '../../testing/realCase.js';
import { all, isOn, textOf, value, wordFile, xml } from '../testing/wordParts.js';

describe('toDocx', async () => {
  const { body, parts } = await wordFile(realReport());

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
});
