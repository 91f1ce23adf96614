import { strictParser } from './strictParser.js';

/** A level of a list: how its numbers look. */
interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

type Levels = ReadonlyMap<number, Level>;

/** Numbers the paragraphs of a document as Word does. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, { levels: Levels; abstract: string; starts: ReadonlyMap<number, number> }>;
  readonly #counters = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(xml: string | undefined) {
    this.#lists = xml === undefined ? new Map() : listsIn(xml);
  }

  /** The number before the next paragraph of a list: `六、`, `（二）`. Empty where there is none. */
  next(list: string, level: number): string {
    const found = this.#lists.get(list);
    const own = found?.levels.get(level);
    if (found === undefined || own === undefined) return '';
    const counters = this.#counters.get(found.abstract) ?? [];
    // A list that shares its look with an earlier one goes on counting, unless it says where to start.
    if (!this.#begun.has(list)) {
      this.#begun.add(list);
      for (const [depth, start] of found.starts) counters[depth] = start - 1;
    }
    counters[level] = (counters[level] ?? own.start - 1) + 1;
    counters.length = level + 1;
    this.#counters.set(found.abstract, counters);
    return own.text.replaceAll(/%([1-9])/gu, (_, digit: string) => {
      const depth = Number(digit) - 1;
      const format = found.levels.get(depth)?.format ?? 'decimal';
      return numeral(counters[depth] ?? found.levels.get(depth)?.start ?? 1, format);
    });
  }
}

function listsIn(xml: string) {
  const abstracts = new Map<string, Map<number, Level>>();
  const lists = new Map<string, { levels: Levels; abstract: string; starts: Map<number, number> }>();
  let abstract: string | undefined;
  let list: string | undefined;
  let depth = 0;
  let level = { format: 'decimal', text: '', start: 1 };
  const parser = strictParser();
  parser.on('opentag', ({ name, attributes }) => {
    const value = String(attributes['w:val'] ?? '');
    if (name === 'w:abstractNum') abstract = String(attributes['w:abstractNumId'] ?? '');
    else if (name === 'w:num') list = String(attributes['w:numId'] ?? '');
    else if (name === 'w:lvl' || name === 'w:lvlOverride') {
      depth = Number(attributes['w:ilvl'] ?? 0);
      level = { format: 'decimal', text: '', start: 1 };
    } else if (name === 'w:numFmt') level.format = value;
    else if (name === 'w:lvlText') level.text = value;
    else if (name === 'w:start') level.start = Number(value) || 0;
    else if (name === 'w:abstractNumId' && list !== undefined) {
      lists.set(list, { levels: abstracts.get(value) ?? new Map(), abstract: value, starts: new Map() });
    } else if (name === 'w:startOverride' && list !== undefined) lists.get(list)?.starts.set(depth, Number(value) || 0);
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:abstractNum') abstract = undefined;
    else if (name === 'w:num') list = undefined;
    else if (name === 'w:lvl' && abstract !== undefined) {
      const levels = abstracts.get(abstract) ?? new Map<number, Level>();
      levels.set(depth, level);
      abstracts.set(abstract, levels);
    }
  });
  parser.write(xml).close();
  return lists;
}

const CHINESE = '零一二三四五六七八九';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** A number in the form that a list gives it; other forms as digits. */
function numeral(value: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'ideographTraditional':
    case 'taiwaneseCountingThousand':
      return chinese(value);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return CIRCLED[value - 1] ?? String(value);
    case 'bullet':
    case 'none':
      return '';
    case 'lowerLetter':
      return String.fromCharCode(96 + (((value - 1) % 26) + 1));
    case 'upperLetter':
      return String.fromCharCode(64 + (((value - 1) % 26) + 1));
    default:
      return String(value);
  }
}

function chinese(value: number): string {
  if (value <= 10) return value === 10 ? '十' : (CHINESE[value] ?? String(value));
  if (value >= 100) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens === 1 ? '' : CHINESE[tens]}十${ones === 0 ? '' : CHINESE[ones]}`;
}
