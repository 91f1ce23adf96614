import type { Locale } from '@sw-eval/core';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { textWidth } from '../render/textWidth.js';
import type { ChartBar, ChartLine, ChartNode, ChartRow } from '../tree/nodes.js';
import { plainText } from '../tree/plainText.js';
import { chartScale, chartTicks } from './chartScale.js';
import { wrapLabel } from './wrapLabel.js';

/** Lengths in units of the picture; type is 13 of them high. */
const WIDTH = 720;
const TYPE = 13;
/** Half the width of a Chinese character. Latin ones are narrower, so no label is cut. */
const COLUMN = TYPE / 2;
const ROW = 24;
const LINE = 16;
const BAR = 12;
const GAP = 12;
const AXIS = 22;
const WIDEST_LABEL = 28;
/** Where the two strokes that break a bar stand, from its end. */
const BREAK = 22;

interface Frame {
  chart: ChartNode;
  locale: Locale;
  labelColumns: number;
  left: number;
  track: number;
}

/** What a picture is called, and what it says to those who do not see it. */
export interface PictureText {
  id: string;
  title: string;
  text: string;
}

/**
 * Rows of a chart as an SVG element with a title and a description. Colours come as attributes, fit for black and
 * white; the classes `solid`, `outline`, `rest`, `line`, `gap` let a style sheet set others.
 */
export function drawChart(chart: ChartNode, rows: readonly ChartRow[], words: PictureText, locale: Locale): Element {
  const frame = frameOf(chart, locale);
  let y = AXIS;
  const drawn = rows.map((row) => {
    const top = y;
    const lines = wrapLabel(plainText(row.label, locale), frame.labelColumns);
    const height = ROW + (lines.length - 1) * LINE;
    y += height;
    return drawRow(row, lines, top, height, frame);
  });
  const [title, description] = [`${words.id}-title`, `${words.id}-text`];
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${y + 2}`,
      width: WIDTH,
      height: y + 2,
      role: 'img',
      ariaLabelledBy: [title, description],
      fontSize: TYPE,
      fill: 'currentColor',
    },
    [s('title', { id: title }, words.title), s('desc', { id: description }, words.text), axis(frame), ...drawn],
  );
}

function frameOf(chart: ChartNode, locale: Locale): Frame {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(textWidth));
  const labels = widest(chart.rows.map(({ label }) => plainText(label, locale)));
  const values = widest(chart.rows.map(({ value }) => plainText(value, locale)));
  const labelColumns = Math.min(labels, WIDEST_LABEL);
  const left = labelColumns * COLUMN + GAP;
  return { chart, locale, labelColumns, left, track: WIDTH - left - GAP - values * (COLUMN + 0.9) };
}

function axis({ chart, left, track }: Frame): Element {
  const scale = chartScale(chart, track);
  return s(
    'g',
    { textAnchor: 'middle', className: ['axis'], ariaHidden: 'true' },
    chartTicks(chart).map(({ at, text }) => s('text', { x: left + scale(at), y: TYPE }, text)),
  );
}

function drawRow(row: ChartRow, label: readonly string[], top: number, height: number, frame: Frame): Element {
  const { chart, left, track, locale } = frame;
  const middle = top + height / 2;
  const bold = row.kind === 'total' || row.strong === true ? { fontWeight: 700 } : {};
  const first = middle - ((label.length - 1) * LINE) / 2 + TYPE * 0.36;
  return s('g', row.kind === 'total' ? { className: ['total'] } : {}, [
    ...label.map((text, index) =>
      s('text', { x: 0, y: first + index * LINE, ...(row.kind === 'total' && bold) }, text),
    ),
    ...row.bars.map((bar) => drawBar(bar, middle, frame)),
    ...chart.lines
      .filter(({ rows }) => rows === 'all' || row.kind === 'total')
      .map((line) => drawLine(line, top, height, frame)),
    ...(row.bars.some(({ to }) => to > chart.axis.max) ? [broken(middle, frame)] : []),
    ...(row.marker === undefined ? [] : [marker(row.marker, middle, frame)]),
    s(
      'text',
      { x: WIDTH, y: middle + TYPE * 0.36, textAnchor: 'end', className: ['value'], ...bold },
      plainText(row.value, locale),
    ),
    ...(row.kind === 'total'
      ? [s('path', { d: `M0 ${top + 0.5}H${left + track}`, stroke: 'currentColor', strokeWidth: 0.5, opacity: 0.5 })]
      : []),
  ]);
}

const FILLS = {
  solid: { fill: '#333333', stroke: '#333333', strokeWidth: 1 },
  outline: { fill: '#e4e4e4', stroke: '#333333', strokeWidth: 1 },
  rest: { fill: 'none', stroke: '#777777', strokeWidth: 1, strokeDasharray: '3 2' },
} as const;

function drawBar({ from, to, fill }: ChartBar, middle: number, { chart, left, track }: Frame): Element {
  const scale = chartScale(chart, track);
  const x = left + scale(from);
  // Half a unit inside, so that an outline of one unit ends where the value does.
  const width = Math.max(0, scale(to) - scale(from) - 1);
  return s('rect', {
    className: [fill],
    x: x + 0.5,
    y: middle - BAR / 2 + 0.5,
    width,
    height: BAR - 1,
    ...FILLS[fill],
  });
}

/** A line with a light edge, so that it also shows on a dark bar. */
function drawLine({ at, stroke }: ChartLine, top: number, height: number, { chart, left, track }: Frame): Element {
  const x = left + chartScale(chart, track)(at);
  const d = `M${x} ${top}V${top + height}`;
  const dashes = stroke === 'dashed' ? { strokeDasharray: '4 3' } : {};
  return s('g', [
    s('path', { className: ['gap-line'], d, stroke: '#ffffff', strokeWidth: 3 }),
    s('path', { className: ['line'], d, stroke: 'currentColor', strokeWidth: 1, ...dashes }),
  ]);
}

/** Two slanted strokes with nothing between them: the bar goes on beyond the axis. */
function broken(middle: number, { left, track }: Frame): Element {
  const x = left + track - BREAK;
  const [top, foot] = [middle - BAR / 2 - 2, middle + BAR / 2 + 2];
  return s('g', [
    s('path', { className: ['gap'], d: `M${x + 5} ${top}h6L${x + 6} ${foot}h-6Z`, fill: '#ffffff' }),
    s('path', {
      className: ['line'],
      d: `M${x + 5} ${top}L${x} ${foot}M${x + 11} ${top}L${x + 6} ${foot}`,
      stroke: 'currentColor',
      strokeWidth: 1.25,
      fill: 'none',
    }),
  ]);
}

/** A tick that also shows on a solid bar: dark, with a light edge. */
function marker(at: number, middle: number, { chart, left, track }: Frame): Element {
  const x = left + chartScale(chart, track)(at);
  const [top, foot] = [middle - BAR / 2 - 3, middle + BAR / 2 + 3];
  return s('g', [
    s('path', { className: ['gap-line'], d: `M${x} ${top}V${foot}`, stroke: '#ffffff', strokeWidth: 5 }),
    s('path', { className: ['line'], d: `M${x} ${top}V${foot}`, stroke: 'currentColor', strokeWidth: 2 }),
  ]);
}
