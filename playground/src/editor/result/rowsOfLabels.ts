/** Width of the scale as it is drawn in the result column, in px. */
const SCALE_WIDTH = 400;
/** Widths of a character of 13 px, in px. */
const WIDE = 13;
const NARROW = 7.5;
const GAP = 4;

/** A label over its part of an axis. */
export interface LabelSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How many lines the labels need so that none runs into its neighbour: 1, or 2 taken in turn. */
export function rowsOfLabels(spans: readonly LabelSpan[], axisEnd: number): 1 | 2 {
  const fits = spans.every(({ text, start, end }) => widthOf(text) + GAP <= ((end - start) / axisEnd) * SCALE_WIDTH);
  return fits ? 1 : 2;
}

/** About how wide a text of 13 px is, in px. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e7f ? WIDE : NARROW), 0);
}
