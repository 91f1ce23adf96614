import type { Locale } from '@sw-eval/core';
import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  Tab,
  Table,
  TableLayoutType,
  type TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { barImage } from '../../charts/barImage.js';
import { chartScale, chartTicks } from '../../charts/chartScale.js';
import { textWidth } from '../../render/textWidth.js';
import type { ChartNode, ChartRow, Phrasing } from '../../tree/nodes.js';
import { plainText } from '../../tree/plainText.js';
import { columnWidths } from '../columnWidths.js';
import type { Block, DocxContext } from '../context.js';
import { textWidthOf } from '../house.js';
import { renderPhrasing } from '../phrasing.js';
import { BAR_GAP, STYLE } from '../styles.js';
import { TABLE_STYLE } from '../tableStyles.js';

/** Height of a row's picture in points, and how many points one pixel of a document is. */
const BAR_HEIGHT = 13;
const POINTS_A_PIXEL = 0.75;
/** Twips that half a Chinese sign takes for each half point of its size; figures may come in a wide typeface, and bold. */
const LABEL_SIGN = 5.6;
const FIGURE_SIGN = 7;
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
/** A chart of up to so many rows stays on one page, and the last row of any with what explains it. */
const SHORT_CHART = 20;

/**
 * A chart as a table without lines: names and figures are text of the document, the bars of each row a small picture
 * between them. So every Word, and every preview, shows it in the report's own typeface, an office can search and edit
 * it, it breaks between rows, and the axis repeats on the next page.
 */
export function chart(node: ChartNode, context: DocxContext): Block[] {
  const width = textWidthOf(context.house);
  const widths = columnWidths(sharesOf(node, width, context), width);
  const last = node.rows.length - 1;
  const rows = node.rows.map((row, index) =>
    chartRow(node, row, index === last || last < SHORT_CHART, widths, context),
  );
  const { blocks } = context;
  return [
    blocks.paragraph('Caption', renderPhrasing(node.caption, context)),
    new Table({
      style: TABLE_STYLE.chart,
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      rows: [axisRow(node, widths, context), ...rows],
    }),
    blocks.paragraph(STYLE.note, renderPhrasing(node.legend, context)),
  ];
}

/** More than these, in percent of the width, names and figures do not get: they break into lines. */
const WIDEST_LABEL = 28;
const WIDEST_VALUE = 34;

/** Names and figures get what they need, within bounds; the bars get the rest. */
function sharesOf(node: ChartNode, width: number, { house, locale }: DocxContext): number[] {
  const share = (texts: readonly string[], sign: number, most: number) => {
    const twips = Math.max(0, ...texts.map(textWidth)) * house.sizes.table * sign + 2 * BAR_GAP;
    return Math.min(most, Math.max(8, Math.ceil((twips / width) * 100)));
  };
  const labels = node.rows.map((row) => plainText(row.label, locale));
  const values = node.rows.flatMap((row) => beforeBracket(row.value, locale).map((part) => plainText(part, locale)));
  const label = share(labels, LABEL_SIGN, WIDEST_LABEL);
  const value = share(values, FIGURE_SIGN, WIDEST_VALUE);
  return [label, 100 - label - value, value];
}

/** A figure and what stands in brackets behind it, which takes a line of its own. */
function beforeBracket(value: readonly Phrasing[], locale: Locale): Phrasing[][] {
  const at = value.findIndex((node) => node.type === 'text' && /^\s*[（(]/.test(plainText([node], locale)));
  return at > 0 ? [value.slice(0, at), value.slice(at)] : [[...value]];
}

function axisRow(node: ChartNode, widths: readonly number[], { blocks }: DocxContext): TableRow {
  const track = widths[1] ?? 0;
  const scale = chartScale(node, track);
  const ticks = chartTicks(node);
  // The first stands at the edge, the others are centred on their places by tab stops.
  const runs = ticks.flatMap(({ text }, index) =>
    index === 0 ? [new TextRun(text)] : [new TextRun({ children: [new Tab(), text] })],
  );
  const stops = ticks.slice(1).map(({ at }) => ({ type: TabStopType.CENTER, position: Math.round(scale(at)) }));
  const style = STYLE.cell.start;
  const cells = [
    blocks.cell(widths[0] ?? 0, blocks.paragraph(style, [], { keepNext: true })),
    blocks.cell(track, blocks.paragraph(style, runs, { tabStops: stops })),
    blocks.cell(widths[2] ?? 0, blocks.paragraph(style, [])),
  ];
  return blocks.row(cells, true);
}

function chartRow(
  node: ChartNode,
  row: ChartRow,
  keepNext: boolean,
  widths: readonly number[],
  context: DocxContext,
): TableRow {
  const { blocks } = context;
  const total = row.kind === 'total';
  const bold = total || row.strong === true ? { ...context, bold: true } : context;
  // Word and LibreOffice ask the first cell of a row.
  const kept = keepNext ? { keepNext } : undefined;
  const name = renderPhrasing(row.label, total ? bold : context);
  const label = total
    ? blocks.paragraph(STYLE.cellHead.start, name, { indent: { right: BAR_GAP }, ...kept })
    : blocks.paragraph(STYLE.barName, name, kept);
  const bars = blocks.paragraph(STYLE.bars, [picture(node, row, widths[1] ?? 0, context)]);
  const figures = beforeBracket(row.value, context.locale).flatMap((part, index) => [
    ...(index === 0 ? [] : [new TextRun({ break: 1 })]),
    ...renderPhrasing(part, bold),
  ]);
  const value = blocks.paragraph(total ? STYLE.cellHead.end : STYLE.cell.end, figures);
  const look = total ? { borders: { top: HAIRLINE } } : undefined;
  return blocks.row([label, bars, value].map((content, index) => blocks.cell(widths[index] ?? 0, content, look)));
}

function picture(node: ChartNode, row: ChartRow, track: number, { locale, pictures }: DocxContext): ImageRun {
  const points = track / 20;
  const said = `${plainText(row.label, locale)} ${plainText(row.value, locale)}`;
  const number = pictures.next();
  return new ImageRun({
    type: 'png',
    data: barImage(node, row, points, BAR_HEIGHT),
    transformation: { width: points / POINTS_A_PIXEL, height: BAR_HEIGHT / POINTS_A_PIXEL },
    altText: {
      id: String(number),
      name: `${node.id} ${number}`,
      title: plainText(node.caption, locale),
      description: said,
    },
  });
}
