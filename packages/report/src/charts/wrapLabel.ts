import { textWidth } from '../render/textWidth.js';

/** A label never takes more lines than these; what is left out ends with an ellipsis and stands in the chart's words. */
const MOST_LINES = 2;
const ELLIPSIS = '…';

/**
 * A label on lines of at most `width` columns (a Chinese character takes two). It breaks at spaces where it has some,
 * else between characters.
 *
 * @example
 * ```ts
 * wrapLabel('Professional group attendances', 18); // ['Professional group', 'attendances']
 * wrapLabel('专业小组人次', 8); // ['专业小组', '人次']
 * ```
 */
export function wrapLabel(label: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(label)) {
    if (line !== '' && textWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    if (lines.length === MOST_LINES) return [...lines.slice(0, -1), shortened(lines.at(-1) ?? '', width)];
    line += line === '' ? piece.trimStart() : piece;
  }
  return [...lines, line.trimEnd()];
}

/** What stays together: a word with the space behind it, or a single wide character with the marks on it. */
function pieces(label: string): string[] {
  return label.match(/[\p{Script=Latin}\p{N}\p{P}]{1,12}\s*|\P{M}\p{M}*/gu) ?? [];
}

function shortened(line: string, width: number): string {
  const characters = [...line];
  while (characters.length > 0 && textWidth(characters.join('')) + textWidth(ELLIPSIS) > width) characters.pop();
  return `${characters.join('').trimEnd()}${ELLIPSIS}`;
}
