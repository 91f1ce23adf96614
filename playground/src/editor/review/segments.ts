/** A value that was read, with its place in the text. */
export interface Placed {
  readonly path: string;
  readonly offset: number;
  readonly length: number;
}

/** A stretch of a text: plain, or the words a value was read from. */
export interface Stretch<Value extends Placed> {
  readonly text: string;
  readonly start: number;
  readonly found?: Value;
}

/**
 * A text cut at the words values were read from. Where two places overlap the shorter one counts: a figure within a
 * paragraph that was read as a whole stays in sight.
 */
export function stretchesOf<Value extends Placed>(text: string, found: readonly Value[]): Stretch<Value>[] {
  const chosen: Value[] = [];
  for (const value of [...found].sort((one, other) => one.length - other.length)) {
    const clear = chosen.every((each) => endOf(each) <= value.offset || endOf(value) <= each.offset);
    if (clear && value.length > 0 && endOf(value) <= text.length) chosen.push(value);
  }
  const stretches: Stretch<Value>[] = [];
  let at = 0;
  for (const value of chosen.sort((one, other) => one.offset - other.offset)) {
    if (value.offset > at) stretches.push({ text: text.slice(at, value.offset), start: at });
    at = endOf(value);
    stretches.push({ text: text.slice(value.offset, at), start: value.offset, found: value });
  }
  if (at < text.length) stretches.push({ text: text.slice(at), start: at });
  return stretches;
}

function endOf({ offset, length }: Placed): number {
  return offset + length;
}
