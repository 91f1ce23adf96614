/**
 * A typed or pasted figure with full-width digits, points and hyphens turned into plain ones, and without the spaces
 * around it. Nothing else is changed: what is not a figure stays as it is, and is refused with a sentence.
 *
 * @example
 * ```ts
 * plainFigure(' ４９．２３ '); // '49.23'
 * plainFigure('1,112'); // '1,112'
 * ```
 */
export function plainFigure(text: string): string {
  return text.trim().replaceAll(/[０-９．－]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE_OFFSET));
}

/** Distance in Unicode between a full-width character and its plain one. */
const WIDE_OFFSET = 0xfee0;
