import type { Locale } from '@sw-eval/core';
import { styleName } from './styleNames.js';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Ids of the table styles a report uses. */
export const TABLE_STYLE = { table: 'SwEvalTable', chart: 'SwEvalChart' } as const;

/** A line by its name in Word; widths in eighths of a point. */
type Lines = Readonly<Record<'top' | 'left' | 'bottom' | 'right' | 'insideH' | 'insideV', Line>>;
/** Room between a cell's edge and its text, in twips. */
type Margins = Readonly<Record<'top' | 'left' | 'bottom' | 'right', number>>;
type Line = readonly [style: 'single' | 'none', width: number, colour: string];

const EDGE: Line = ['single', 12, '000000'];
const RULE: Line = ['single', 4, '808080'];
const NOTHING: Line = ['none', 0, 'auto'];

/**
 * The styles of tables and of charts, which are tables too, as a part that the library takes in beside its own styles: it
 * has no options for them. Lines, margins and the place of text in its cell stand here once and not in every cell, so an
 * office changes them for the whole report.
 */
export function tableStyles(locale: Locale): string {
  const table = { top: EDGE, left: EDGE, bottom: EDGE, right: EDGE, insideH: RULE, insideV: RULE };
  const chart = { top: EDGE, left: NOTHING, bottom: EDGE, right: NOTHING, insideH: NOTHING, insideV: NOTHING };
  const styles = [
    tableStyle(TABLE_STYLE.table, styleName('Report Table', locale), table, {
      top: 30,
      left: 100,
      bottom: 30,
      right: 100,
    }),
    tableStyle(TABLE_STYLE.chart, styleName('Report Chart', locale), chart, { top: 0, left: 0, bottom: 0, right: 0 }),
  ];
  return `<w:styles xmlns:w="${NAMESPACE}">${styles.join('')}</w:styles>`;
}

function tableStyle(id: string, name: string, lines: Lines, margins: Margins): string {
  const borders = Object.entries(lines).map(
    ([side, [style, width, colour]]) => `<w:${side} w:val="${style}" w:sz="${width}" w:space="0" w:color="${colour}"/>`,
  );
  const room = Object.entries(margins).map(([side, twips]) => `<w:${side} w:w="${twips}" w:type="dxa"/>`);
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/>` +
    `<w:uiPriority w:val="99"/><w:tblPr><w:tblBorders>${borders.join('')}</w:tblBorders>` +
    `<w:tblCellMar>${room.join('')}</w:tblCellMar></w:tblPr><w:tcPr><w:vAlign w:val="center"/></w:tcPr></w:style>`
  );
}
