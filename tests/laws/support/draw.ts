import fc from 'fast-check';

/** Draws values one after another inside a law; what it drew is shown where the law fails. */
export type Draw = fc.GeneratorValue;

/** A whole number, both ends included; shrinks to `min`. */
export function whole(draw: Draw, min: number, max: number): number {
  return draw(fc.integer, { min, max });
}

/** True in about `percent` of 100 draws; shrinks to false, so that what is optional is left out. */
export function chance(draw: Draw, percent: number): boolean {
  return whole(draw, 0, 99) >= 100 - percent;
}

/** One of a list; shrinks to the first. */
export function pick<Item>(draw: Draw, items: readonly Item[]): Item {
  if (items.length === 0) throw new RangeError('nothing to pick from');
  return items[whole(draw, 0, items.length - 1)] as Item;
}

/** Some of a list, in its order. */
export function some<Item>(draw: Draw, items: readonly Item[]): Item[] {
  return items.filter(() => !chance(draw, 40));
}

/** All of a list, in any order. */
export function shuffled<Item>(draw: Draw, items: readonly Item[]): Item[] {
  return draw(orderings, items.length).map((index) => items[index] as Item);
}

function orderings(count: number): fc.Arbitrary<number[]> {
  const indices = Array.from({ length: count }, (_, index) => index);
  return fc.shuffledSubarray(indices, { minLength: count });
}

/** A list of drawn items. */
export function many<Item>(draw: Draw, min: number, max: number, item: (index: number) => Item): Item[] {
  return Array.from({ length: whole(draw, min, max) }, (_, index) => item(index));
}

/** `{ key: value }` in about `percent` of 100 draws, else nothing. */
export function maybe<Key extends string, Value>(
  draw: Draw,
  percent: number,
  key: Key,
  value: () => Value,
): { [K in Key]?: Value } {
  return chance(draw, percent) ? ({ [key]: value() } as { [K in Key]?: Value }) : {};
}

/** Plain text as a person writes it, without digits. */
export function text(draw: Draw): string {
  return pick(draw, [
    '记录完整',
    '需跟进',
    'well kept',
    '“五社联动” <b>&',
    'tab\there',
    'zwj 👩‍👩‍👧 \u202Ertl',
    '=1+1',
    '',
  ]);
}

/** Text that is not empty. */
export function name(draw: Draw): string {
  return pick(draw, ['广卫社工服务站', 'Station', 'constructor', '雅荷塘', 'x']);
}

/** Ids that are hard on programs among ordinary ones; distinct. Lists that share their ids get prefixes of their own. */
export function distinctIds(draw: Draw, min: number, max: number, prefix: string): string[] {
  return many(draw, min, max, (index) => {
    const hard = HARD_IDS[index];
    return hard !== undefined && chance(draw, 15)
      ? `${hard}${prefix.startsWith('-') ? prefix : ''}`
      : `id${prefix}${index}`;
  });
}

const HARD_IDS = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', '0', '片区', 'length'];
