/** How an item or heading is numbered. */
export type MarkerStyle = 'chinese' | 'chinese-brackets' | 'digit' | 'digit-brackets' | 'circle' | 'bullet' | 'part';

/** A number or sign at the beginning of a paragraph. */
export interface Marker {
  readonly style: MarkerStyle;
  /** As a path names it: `六`, `（二）`, `1`, `（4）`. */
  readonly label: string;
  /** How many characters it takes. */
  readonly length: number;
}

const PATTERNS: readonly { style: MarkerStyle; pattern: RegExp; label: (number: string) => string }[] = [
  { style: 'chinese', pattern: /^([一二三四五六七八九十]{1,3})、/u, label: (number) => number },
  {
    style: 'chinese-brackets',
    pattern: /^（([一二三四五六七八九十]{1,3})）[、.]?/u,
    label: (number) => `（${number}）`,
  },
  {
    style: 'digit',
    pattern: /^([0-9]{1,2})(?:、|．|\.(?![0-9])|\.(?=[0-9]{1,4}[年个名支份类]))/u,
    label: (number) => number,
  },
  { style: 'digit-brackets', pattern: /^（([0-9]{1,2})）[、.]?/u, label: (number) => `（${number}）` },
  { style: 'digit-brackets', pattern: /^([0-9]{1,2})）/u, label: (number) => `（${number}）` },
  // 【评估结果】: a heading as those numbered in Chinese, without a number.
  { style: 'chinese', pattern: /^【(?=[^【】]{2,20}】$)/u, label: () => '' },
  { style: 'circle', pattern: /^([①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮])/u, label: (number) => number },
  { style: 'bullet', pattern: /^([●○■□◆◇▪•·*-])(?=[^\s0-9*-])/u, label: () => '' },
  { style: 'part', pattern: /^第([一二三四五六七八九十]{1,3})(?:部分|章|节)[、：]?/u, label: (number) => number },
];

/**
 * The number or sign a paragraph begins with, or `undefined`.
 *
 * @example
 * ```ts
 * markerOf('（二）服务情况'); // { style: 'chinese-brackets', label: '（二）', length: 3 }
 * markerOf('1.5万元'); // undefined
 * ```
 */
export function markerOf(text: string): Marker | undefined {
  for (const { style, pattern, label } of PATTERNS) {
    const match = pattern.exec(text);
    if (match !== null) return { style, label: label(match[1] ?? ''), length: match[0].length };
  }
  return undefined;
}
