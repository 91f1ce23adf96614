import type { Locale } from '@sw-eval/core';
import { AlignmentType, type IStylesOptions, LeaderType, LineRuleType, TabStopType } from 'docx';
import { type Face, fontOf, type House, textWidthOf } from './house.js';
import { styleName } from './styleNames.js';

/** Ids of the paragraph styles a report uses beside Word's own. */
export const STYLE = {
  body: 'SwEvalBody',
  item: 'SwEvalItem',
  note: 'SwEvalNote',
  cell: { start: 'SwEvalCell', center: 'SwEvalCellCentre', end: 'SwEvalCellFigure' },
  cellHead: { start: 'SwEvalCellHead', center: 'SwEvalCellHeadCentre', end: 'SwEvalCellHeadFigure' },
  barName: 'SwEvalBarName',
  bars: 'SwEvalBars',
  contentsTitle: 'SwEvalContentsTitle',
  spacer: 'SwEvalSpacer',
  byline: 'SwEvalByline',
  signature: 'SwEvalSignature',
  signer: 'SwEvalSigner',
  notice: 'SwEvalNotice',
  pageNumber: 'SwEvalPageNumber',
} as const;

/** Word's own style for words that stand out. */
export const STRONG = 'Strong';

const LEFT = { alignment: AlignmentType.LEFT };
const CENTRED = { alignment: AlignmentType.CENTER };
const RIGHT = { alignment: AlignmentType.RIGHT };
/** Twips between the bars of a chart and the words on either side. */
export const BAR_GAP = 100;

const boldIf = (bold: boolean) => bold && { bold };

/** Named styles, so that an office restyles a report by changing a style, never paragraph by paragraph. */
export function stylesOf(house: House, locale: Locale): IStylesOptions {
  const { faces, sizes, pitch } = house;
  const face = (of: Face) => fontOf(of, locale);
  const rule = pitch.exact ? LineRuleType.EXACT : LineRuleType.AUTO;
  const line = (value: number, before = 0, after = 0) => ({ line: value, lineRule: rule, before, after });
  const indent =
    house.indentChars === 0
      ? { firstLine: house.indent }
      : { firstLine: house.indent, firstLineChars: house.indentChars };
  const heading = (of: Face, size: number, bold: boolean) => ({
    next: STYLE.body,
    run: { font: face(of), size, ...boldIf(bold) },
    paragraph: {
      spacing: line(pitch.body, house.headingSpace, house.paragraphSpace),
      indent,
      keepNext: true,
      keepLines: true,
    },
  });
  const english = locale === 'en';
  const minor = { basedOn: 'Heading3', next: STYLE.body, run: {}, paragraph: {} };
  const own = (id: string, name: string, run: object, paragraph: object) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  });
  /** A style that differs from another in its paragraphs alone. */
  const like = (id: string, name: string, basedOn: string, paragraph: object) => ({ id, name, basedOn, paragraph });
  const table = line(pitch.table);
  const named = (name: string) => styleName(name, locale);
  // Word's own names for the lines of a table of contents, so that it keeps the look when it updates them.
  const contentsLine = (level: number, left: number) => ({
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    paragraph: {
      spacing: line(pitch.body),
      indent: { left },
      tabStops: [{ type: TabStopType.RIGHT, position: textWidthOf(house), leader: LeaderType.DOT }],
    },
  });
  return {
    default: {
      document: {
        run: { font: face(faces.body), size: sizes.body, language: { value: 'en-GB', eastAsia: 'zh-CN' } },
        paragraph: { spacing: line(pitch.body) },
      },
      title: {
        run: { font: face(faces.title), size: sizes.title, ...boldIf(english) },
        paragraph: { alignment: AlignmentType.CENTER, spacing: line(pitch.title), keepNext: true },
      },
      heading1: heading(faces.heading1, sizes.heading1, english),
      heading2: heading(faces.heading2, sizes.heading2, english),
      heading3: heading(faces.body, sizes.heading3, true),
      heading4: minor,
      heading5: minor,
      heading6: minor,
      caption: {
        run: { font: face(faces.heading1), size: sizes.table, ...boldIf(english) },
        paragraph: { alignment: AlignmentType.CENTER, spacing: line(pitch.table, 200, 80), keepNext: true },
      },
    },
    paragraphStyles: [
      own(
        STYLE.body,
        named('Report Body'),
        {},
        {
          alignment: english ? AlignmentType.LEFT : AlignmentType.BOTH,
          indent,
          spacing: line(pitch.body, 0, house.paragraphSpace),
          widowControl: true,
        },
      ),
      own(
        STYLE.item,
        named('Report Item'),
        {},
        {
          alignment: english ? AlignmentType.LEFT : AlignmentType.BOTH,
          spacing: line(pitch.body, 0, house.paragraphSpace),
          widowControl: true,
        },
      ),
      own(
        STYLE.note,
        named('Report Note'),
        { size: sizes.note },
        {
          alignment: english ? AlignmentType.LEFT : AlignmentType.BOTH,
          spacing: line(pitch.table, 80, 80),
        },
      ),
      own(
        STYLE.cell.start,
        named('Report Cell'),
        { font: face(faces.table), size: sizes.table },
        { ...LEFT, spacing: table },
      ),
      like(STYLE.cell.center, named('Report Cell Centred'), STYLE.cell.start, CENTRED),
      like(STYLE.cell.end, named('Report Cell Figure'), STYLE.cell.start, RIGHT),
      like(STYLE.barName, named('Report Bar Name'), STYLE.cell.start, { indent: { right: BAR_GAP } }),
      own(
        STYLE.cellHead.start,
        named('Report Cell Head'),
        { font: face(faces.heading1), size: sizes.table, ...boldIf(english) },
        { ...LEFT, spacing: table, keepNext: true },
      ),
      like(STYLE.cellHead.center, named('Report Cell Head Centred'), STYLE.cellHead.start, CENTRED),
      like(STYLE.cellHead.end, named('Report Cell Head Figure'), STYLE.cellHead.start, RIGHT),
      own(
        STYLE.contentsTitle,
        named('Report Contents Title'),
        { font: face(faces.heading1), size: sizes.heading1, ...boldIf(english) },
        { alignment: AlignmentType.CENTER, spacing: line(pitch.body, 0, house.paragraphSpace), keepNext: true },
      ),
      contentsLine(1, 0),
      contentsLine(2, 2 * sizes.body * 10),
      // The line is as high as its picture, so its type is as small as Word allows.
      own(
        STYLE.bars,
        named('Report Bars'),
        { size: 2 },
        { spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 20, after: 20 } },
      ),
      own(
        STYLE.spacer,
        named('Report Spacer'),
        { size: 8 },
        { spacing: { line: 200, lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
      ),
      own(STYLE.byline, named('Report Byline'), {}, { alignment: AlignmentType.CENTER }),
      own(STYLE.signature, named('Report Signature'), {}, { alignment: AlignmentType.CENTER, keepLines: true }),
      own(
        STYLE.signer,
        named('Report Signer'),
        {},
        { spacing: line(pitch.body, house.pitch.body / 2), keepLines: true },
      ),
      own(
        STYLE.notice,
        named('Report Notice'),
        { font: face(faces.heading1), size: sizes.note, bold: true },
        {
          alignment: AlignmentType.CENTER,
          spacing: table,
        },
      ),
      own(
        STYLE.pageNumber,
        named('Report Page Number'),
        { font: face(faces.page), size: sizes.page },
        { spacing: table },
      ),
    ],
  };
}
