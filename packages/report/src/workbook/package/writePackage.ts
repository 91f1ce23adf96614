import { strToU8, type Zippable, zipSync } from 'fflate';
import { columnLetters, encodeEscapes } from './cells.js';
import { rowHeight } from './rowHeight.js';
import type { CellValue, Validation, WrittenCell, WrittenSheet } from './sheet.js';
import { styleNumber, stylesXml } from './styles.js';

/** The earliest time a zip entry can have. Local on purpose: zip stores local fields, so they are the same in any zone. */
const FIXED_TIME = '1980-01-01T00:00:00';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TABS = { needed: 'FF1F4E79', optional: 'FF9DC3E6', help: 'FFA6A6A6' };

/** An XLSX file; the same sheets give the same bytes. */
export function writePackage(sheets: readonly WrittenSheet[]): Uint8Array {
  const strings = new Map<string, number>();
  const parts: [string, string][] = sheets.map((sheet, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    sheetXml(sheet, strings, index === 0),
  ]);
  parts.push(
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/styles.xml', stylesXml()],
    ['xl/sharedStrings.xml', stringsXml([...strings.keys()])],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets.length)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
  );
  const files: Zippable = {};
  for (const [name, xml] of [['[Content_Types].xml', contentTypes(sheets.length)] as const, ...parts]) {
    files[name] = [strToU8(HEAD + xml), { mtime: FIXED_TIME, level: 6 }];
  }
  return zipSync(files);
}

/** A text as XML holds it, in an element or an attribute. */
export function escapeXml(text: string): string {
  return encodeEscapes(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function contentTypes(count: number): string {
  const part = (name: string, type: string) => `<Override PartName="/xl/${name}" ContentType="${TYPES}.${type}+xml"/>`;
  const sheets = Array.from({ length: count }, (_, index) => part(`worksheets/sheet${index + 1}.xml`, 'worksheet'));
  return [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('workbook.xml', 'sheet.main'),
    part('styles.xml', 'styles'),
    part('sharedStrings.xml', 'sharedStrings'),
    ...sheets,
    '</Types>',
  ].join('');
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONS}">${items.join('')}</Relationships>`;
}

function workbookRelations(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const,
  );
  return relations([...sheets, ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']]);
}

function workbookXml(sheets: readonly WrittenSheet[]): string {
  const items = sheets.map(({ name, hidden }, index) => {
    const state = hidden === true ? ' state="hidden"' : '';
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const titles = sheets.flatMap(({ name, headerRow }, index) =>
    headerRow === undefined
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(`'${name}'!$1:$${headerRow}`)}</definedName>`,
        ],
  );
  const names = titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`;
  return [
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="14000" tabRatio="850"/></bookViews>',
    `<sheets>${items.join('')}</sheets>${names}</workbook>`,
  ].join('');
}

function stringsXml(strings: readonly string[]): string {
  const items = strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  return `<sst xmlns="${MAIN}" uniqueCount="${items.length}">${items.join('')}</sst>`;
}

function sheetXml(sheet: WrittenSheet, strings: Map<string, number>, first: boolean): string {
  const { columns, headerRow, merges = [], tab, protection, validations = [] } = sheet;
  const cols = columns.map(({ width, style }, index) => {
    const at = index + 1;
    return `<col min="${at}" max="${at}" width="${width}" style="${styleNumber(style)}" customWidth="1"/>`;
  });
  const pane =
    headerRow === undefined
      ? ''
      : `<pane ySplit="${headerRow}" topLeftCell="A${headerRow + 1}" activePane="bottomLeft" state="frozen"/>`;
  const selected = first ? ' tabSelected="1"' : '';
  const colour = tab === undefined ? '' : `<tabColor rgb="${TABS[tab]}"/>`;
  // Rows and columns may be added, removed, sized and sorted; labels may not be changed.
  const open = ['formatCells', 'formatColumns', 'formatRows', 'insertColumns', 'insertRows', 'deleteRows', 'sort'];
  const allowed = open.map((name) => ` ${name}="0"`).join('');
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`);
  return [
    `<worksheet xmlns="${MAIN}"><sheetPr>${colour}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0">${pane}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="16"/>',
    `<cols>${cols.join('')}</cols><sheetData>${rowsXml(sheet, strings)}</sheetData>`,
    protection === true ? `<sheetProtection sheet="1" objects="1" scenarios="1"${allowed}/>` : '',
    merged.length === 0 ? '' : `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`,
    validations.length === 0
      ? ''
      : `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`,
    '<pageMargins left="0.6" right="0.6" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '</worksheet>',
  ].join('');
}

function rowsXml({ rows, heights, columns }: WrittenSheet, strings: Map<string, number>): string {
  const widths = columns.map(({ width }) => width);
  return rows
    .map((cells, index) => {
      const row = index + 1;
      const fixed = heights?.get(row);
      // A height that was worked out is not fixed: programs that can, fit it again when something is typed.
      const height = fixed ?? rowHeight(cells, widths);
      const custom = height === undefined ? '' : ` ht="${height}"${fixed === undefined ? '' : ' customHeight="1"'}`;
      return `<row r="${row}"${custom}>${cells.map((cell, at) => cellXml(cell, `${columnLetters(at + 1)}${row}`, strings)).join('')}</row>`;
    })
    .join('');
}

function cellXml({ value, style }: WrittenCell, name: string, strings: Map<string, number>): string {
  const head = `<c r="${name}" s="${styleNumber(style)}"`;
  if (value === undefined) return `${head}/>`;
  const [type, content] = typed(value, strings);
  return `${head}${type}><v>${content}</v></c>`;
}

function typed(value: NonNullable<CellValue>, strings: Map<string, number>): [type: string, content: string | number] {
  if (typeof value === 'number') return ['', String(value)];
  if (typeof value === 'boolean') return [' t="b"', value ? 1 : 0];
  const known = strings.get(value) ?? strings.size;
  strings.set(value, known);
  return [' t="s"', known];
}

function validationXml({ range, rule, strict, prompt, error }: Validation): string {
  const message = prompt === undefined ? '' : ` showInputMessage="1" prompt="${escapeXml(prompt.slice(0, 250))}"`;
  const refusal = `errorStyle="${strict ? 'stop' : 'warning'}" allowBlank="1" showErrorMessage="1" error="${escapeXml(error.slice(0, 220))}"`;
  const head = `<dataValidation sqref="${range}" ${refusal}${message}`;
  switch (rule.kind) {
    case 'list':
      return `${head} type="list"><formula1>${escapeXml(rule.source)}</formula1></dataValidation>`;
    case 'date':
      // 1 is the first day a spreadsheet knows.
      return `${head} type="date" operator="greaterThanOrEqual"><formula1>1</formula1></dataValidation>`;
    case 'any':
      return `${head}/>`;
    default: {
      const between = rule.max === undefined ? 'greaterThanOrEqual' : 'between';
      const most = rule.max === undefined ? '' : `<formula2>${rule.max}</formula2>`;
      return `${head} type="${rule.kind}" operator="${between}"><formula1>${rule.min}</formula1>${most}</dataValidation>`;
    }
  }
}
