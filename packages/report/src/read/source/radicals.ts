/** Kangxi radicals, and the radicals of the supplement that look like a word. */
const RADICAL = /[\u2e80-\u2ef3\u2f00-\u2fd5]/gu;

/** What NFKC leaves alone: the radicals of the supplement and the ideographs they look like. */
const OF_THE_SUPPLEMENT: ReadonlyMap<string, string> = new Map(
  [
    ['⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢', '民虎西见角贝车长门青韦页风飞食马'],
    ['⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰', '骨鬼鱼鸟卤麦黄齐齿龙'],
  ].flatMap(([radicals = '', ideographs = '']) => [...radicals].map((sign, at) => [sign, ideographs[at] ?? sign])),
);

/**
 * A text with ideographs where it has radicals that look the same, as browsers leave them in the PDF files they print:
 * `⼴州` is `广州`. Every sign keeps its place.
 */
export function withoutRadicals(text: string): string {
  return text.replace(RADICAL, (sign) => OF_THE_SUPPLEMENT.get(sign) ?? sign.normalize('NFKC'));
}
