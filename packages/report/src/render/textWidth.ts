import { eastAsianWidth } from 'get-east-asian-width';

const MARKS = /^\p{Mark}$/u;

/**
 * Columns a text takes in a terminal or a fixed-width font: 2 for a wide character, 0 for a combining mark.
 *
 * @example
 * ```ts
 * textWidth('建档 1112'); // 9
 * ```
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (MARKS.test(character) || character === '\u200d' || character === '\ufe0f') continue;
    width += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return width;
}
