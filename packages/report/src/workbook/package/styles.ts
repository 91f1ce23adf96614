/** How a cell looks, whether it may be changed while its sheet is protected, and how its value is shown. */
interface Look {
  readonly font?: 'plain' | 'title' | 'strong' | 'heading' | 'hint';
  readonly fill?: 'heading' | 'label' | 'input';
  readonly border?: boolean;
  readonly open?: boolean;
  readonly format?: 'general' | 'text' | 'date';
  readonly align?: 'top' | 'centre' | 'right';
  /** The text begins like a formula; editing the cell must not make one of it. */
  readonly quoted?: boolean;
}

const INPUT: Look = { fill: 'input', border: true, open: true, align: 'top' };

/** Every style of the workbook by name; their order is their number in the file. */
const LOOKS = {
  plain: {},
  title: { font: 'title', align: 'centre' },
  hint: { font: 'hint', align: 'top' },
  heading: { font: 'heading', fill: 'heading', border: true, align: 'centre' },
  label: { fill: 'label', border: true, align: 'top' },
  group: { font: 'strong', fill: 'label', border: true, align: 'top' },
  note: { font: 'hint', border: true, align: 'top' },
  text: { ...INPUT, format: 'text' },
  long: INPUT,
  quoted: { ...INPUT, quoted: true },
  number: { ...INPUT, align: 'right' },
  date: { ...INPUT, format: 'date', align: 'right' },
  open: { open: true, align: 'top' },
  openText: { open: true, align: 'top', format: 'text' },
  openDate: { open: true, align: 'top', format: 'date' },
  example: { border: true, align: 'top' },
  exampleDate: { border: true, format: 'date', align: 'right' },
} as const satisfies Readonly<Record<string, Look>>;

/** The name of a style. */
export type StyleName = keyof typeof LOOKS;

const NAMES = Object.keys(LOOKS) as StyleName[];

/** The number of a style in the file. */
export function styleNumber(name: StyleName): number {
  return NAMES.indexOf(name);
}

const FAMILY = '<name val="等线"/><family val="2"/><charset val="134"/>';
const FONTS = {
  plain: `<font><sz val="11"/>${FAMILY}</font>`,
  title: `<font><b/><sz val="14"/>${FAMILY}</font>`,
  strong: `<font><b/><sz val="11"/>${FAMILY}</font>`,
  heading: `<font><b/><sz val="11"/><color rgb="FFFFFFFF"/>${FAMILY}</font>`,
  hint: `<font><sz val="10"/><color rgb="FF595959"/>${FAMILY}</font>`,
};
const solid = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
// Spreadsheet programs expect these two first.
const FILLS = {
  none: '<fill><patternFill patternType="none"/></fill>',
  grey: '<fill><patternFill patternType="gray125"/></fill>',
  heading: solid('FF1F4E79'),
  label: solid('FFEDEDED'),
  input: solid('FFFFFBE6'),
};
const SIDES = ['left', 'right', 'top', 'bottom'];
const LINES = SIDES.map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`).join('');
const FORMATS = { general: 0, text: 49, date: 164 };

/** The part `xl/styles.xml`. */
export function stylesXml(): string {
  const xfs = NAMES.map((name) => xf(LOOKS[name]));
  const list = (tag: string, items: readonly string[]) => `<${tag} count="${items.length}">${items.join('')}</${tag}>`;
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>',
    list('fonts', Object.values(FONTS)),
    list('fills', Object.values(FILLS)),
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${LINES}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    list('cellXfs', xfs),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}

function xf({ font = 'plain', fill, border = false, open = false, format = 'general', align, quoted }: Look): string {
  const fontId = Object.keys(FONTS).indexOf(font);
  const fillId = fill === undefined ? 0 : Object.keys(FILLS).indexOf(fill);
  const horizontal = align === 'right' ? ' horizontal="right"' : '';
  const alignment =
    align === undefined
      ? ''
      : `<alignment${horizontal} vertical="${align === 'centre' ? 'center' : 'top'}" wrapText="1"/>`;
  const protection = open ? '<protection locked="0"/>' : '';
  const numbers = `numFmtId="${FORMATS[format]}" fontId="${fontId}" fillId="${fillId}" borderId="${border ? 1 : 0}"`;
  const quote = quoted === true ? ' quotePrefix="1"' : '';
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  return `<xf ${numbers} xfId="0"${quote} ${applied} applyProtection="1">${alignment}${protection}</xf>`;
}
