import type { AreaNames } from './fields/AreaNames.js';
import { LONGEST_HEADING, type Topic, topicOf } from './rules/headingWords.js';
import type { Block } from './source/blocks.js';
import { type CleanText, joinClean } from './source/CleanText.js';
import { type Marker, type MarkerStyle, markerOf } from './source/markers.js';

/** Where in a report something stands. */
export interface Setting {
  /** What the chapter is about. */
  readonly section: Topic | 'signature' | undefined;
  readonly party: Party | undefined;
  readonly part: Part | undefined;
  /** Ids of the areas or sites that the part is on. */
  readonly units: readonly string[] | undefined;
  readonly list: 'strengths' | 'concerns' | undefined;
  /** As a reader would name the place: `六（二）1（4）`. */
  readonly where: string;
}

/** A party that evaluates. */
export type Party = 'oversight' | 'purchaser' | 'supervision-centre' | 'third-party';
/** A part of the third party's evaluation. */
export type Part = 'management' | 'services' | 'indicators' | 'sites';

/** A paragraph or row with its setting. */
export type Passage = Setting & {
  /** The words without the number before them. */
  readonly body: CleanText;
  readonly marker: Marker | undefined;
  readonly kind: 'heading' | 'paragraph' | 'row';
  readonly cells: readonly CleanText[];
};

const PARTIES: ReadonlySet<string> = new Set(['oversight', 'purchaser', 'supervision-centre', 'third-party']);
const PARTS: ReadonlySet<string> = new Set(['management', 'services', 'indicators', 'sites']);
/** Chapters of their own, wherever they stand. */
const OWN_CHAPTERS: ReadonlySet<string> = new Set([
  'problems',
  'next-steps',
  'follow-ups',
  'objections',
  'annex',
  'conclusion',
  'result',
]);
const LEVELS: Readonly<Record<MarkerStyle, number>> = {
  chinese: 1,
  part: 1,
  'chinese-brackets': 2,
  digit: 3,
  'digit-brackets': 4,
  circle: 5,
  bullet: 5,
};
/** Points or a grade behind a colon: a line of results, no heading. */
const RESULT_LINE = /[0-9]分|[：][^：]*[0-9]/u;

/** The words of a heading: no number before, no marks of emphasis, no colon behind. */
export function titleOf(text: string): { title: string; marker: Marker | undefined } {
  const plain = text.replace(/^#{1,6}/u, '').replaceAll('**', '');
  const marker = markerOf(plain);
  return { title: plain.slice(marker?.length ?? 0).replace(/[：:】]$/u, ''), marker };
}

/**
 * Whether a line is a heading.
 *
 * @example
 * ```ts
 * isHeading('（一）项目管理'); // true
 * isHeading('1.购买方评估得分：19.80分'); // false
 * ```
 */
export function isHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING + 6) return false;
  const { title, marker } = titleOf(text);
  if (title === '' || title.length > LONGEST_HEADING || /[。；，、！？]$|[。；]/u.test(title)) return false;
  // A bracket that began in the line before, or goes on in the next.
  if (title.includes('）') !== title.includes('（')) return false;
  const topic = topicOf(title);
  if (topic === 'strengths' || topic === 'concerns') return true;
  if (RESULT_LINE.test(title) || (title.includes('：') && topic !== 'annex')) return false;
  switch (marker?.style) {
    case 'chinese':
    case 'part':
      return true;
    case 'chinese-brackets':
      return title.length <= 24 || (topic !== undefined && !title.includes('，'));
    case 'digit':
    case 'digit-brackets':
      return topic !== undefined && !title.includes('，') && (title.length <= 16 || /（[^（）]*）$/u.test(title));
    case undefined:
      return (topic === 'annex' || (topic !== undefined && title.length <= 20)) && !/[，0-9]/u.test(title.slice(3));
    default:
      return false;
  }
}

/** Gives each paragraph and row its setting: chapter, party, part, sites, and whether it is praise or concern. */
export function outlineOf(blocks: readonly Block[], areas: AreaNames): Passage[] {
  const state = new OutlineState(areas);
  return closed(blocks.map((block) => (block.kind === 'row' ? state.row(block.cells) : state.paragraph(block.clean))));
}

/** Who signs: the last paragraphs before the annexes, short and without a full stop. */
function closed(passages: Passage[]): Passage[] {
  const annex = passages.findIndex(({ section }) => section === 'annex');
  const end = annex < 0 ? passages.length : annex;
  let start = end;
  while (start > 0 && end - start < MOST_SIGNERS && isSignature(passages[start - 1])) start -= 1;
  const signed = passages.slice(start, end).some(({ body }) => SIGNS.test(body.text));
  if (!signed) return passages;
  const none = { section: 'signature' as const, party: undefined, part: undefined, units: undefined, list: undefined };
  return passages.map((passage, index) => (index >= start && index < end ? { ...passage, ...none } : passage));
}

const MOST_SIGNERS = 12;
/** A body or a day: one of them at least stands under a report. */
const SIGNS =
  /^[\p{Script=Han}（）]{4,40}(?:中心|协会|学会|促进会|公司|基金会|联合会|研究院|事务所|民政局)(?:（(?:盖章|公章)）)?$|^[0-9〇○零一二三四五六七八九]{4}年[0-9一二三四五六七八九十]{1,2}月[0-9一二三四五六七八九十]{1,3}日$/u;

function isSignature(passage: Passage | undefined): boolean {
  if (passage?.kind !== 'paragraph' || passage.marker !== undefined) return false;
  const { text } = passage.body;
  return text.length <= 40 && !/[。；，、：！？]/u.test(text);
}

/** So many paragraphs may be the title. */
const TITLES = 2;
const STATION = /社工站|社工服务站|社会工作服务站/u;

class OutlineState {
  readonly #areas: AreaNames;
  #section: Topic | undefined;
  #party: Party | undefined;
  #part: Part | undefined;
  #units: readonly string[] | undefined;
  #list: 'strengths' | 'concerns' | undefined;
  #labels: string[] = [];
  /** How many paragraphs have been met. */
  #met = 0;

  constructor(areas: AreaNames) {
    this.#areas = areas;
  }

  row(cells: readonly CleanText[]): Passage {
    // As a list of facts says it: 承接机构：…
    const body = joinClean(
      cells.filter(({ text }) => text !== ''),
      '：',
    );
    return { ...this.#setting(), kind: 'row', cells, body, marker: undefined };
  }

  paragraph(clean: CleanText): Passage {
    const { title, marker } = titleOf(clean.text);
    this.#met += 1;
    const inline = this.#inlineList(clean);
    if (inline !== undefined)
      return { ...this.#setting(), kind: 'paragraph', cells: [], body: inline, marker: undefined };
    const units = this.#unitsOf(title);
    if (units === undefined && !isHeading(clean.text)) {
      const item = { ...this.#setting(marker), kind: 'paragraph' as const, cells: [], marker };
      return { ...item, body: clean.slice(marker?.length ?? 0) };
    }
    // The title of the whole is no chapter, though it may say 评估结果.
    if (this.#met > TITLES || marker !== undefined || !STATION.test(title)) this.#enter(title, marker, units);
    const body = clean.slice(clean.text.length - title.length - (/[：:】]$/u.test(clean.text) ? 1 : 0));
    return { ...this.#setting(), kind: 'heading', cells: [], body, marker };
  }

  /** `存在问题：…`: the heading and its only point in one paragraph. */
  #inlineList(clean: CleanText): CleanText | undefined {
    const { text } = clean;
    const marker = markerOf(text);
    const colon = text.indexOf('：');
    if (colon < 0 || colon > 16 || colon === text.length - 1) return undefined;
    const topic = topicOf(text.slice(marker?.length ?? 0, colon));
    if (topic !== 'strengths' && topic !== 'concerns') return undefined;
    this.#list = topic;
    return clean.slice(colon + 1);
  }

  #unitsOf(title: string): readonly string[] | undefined {
    const open = this.#part === 'sites' || this.#section === 'sites';
    return open && this.#section !== 'annex' ? this.#areas.unitsOf(title) : undefined;
  }

  #enter(title: string, marker: Marker | undefined, units: readonly string[] | undefined): void {
    const topic = topicOf(title);
    if (units === undefined && (topic === 'strengths' || topic === 'concerns')) {
      this.#list = topic;
      if (marker !== undefined) this.#number(LEVELS[marker.style], marker.label);
      return;
    }
    this.#list = undefined;
    const level = marker === undefined ? (topic === undefined ? 6 : 0) : LEVELS[marker.style];
    if (marker !== undefined) this.#number(level, marker.label);
    if (units !== undefined) {
      this.#units = units;
      return;
    }
    this.#units = undefined;
    if (level === 1 || topic === 'annex') this.#chapter(topic);
    else if (topic !== undefined) this.#within(topic);
    else if (level <= 2) this.#part = undefined;
  }

  #chapter(topic: Topic | undefined): void {
    this.#section = topic;
    this.#party = undefined;
    this.#part = undefined;
    this.#take(topic);
  }

  #take(topic: Topic | undefined): void {
    if (topic === undefined) return;
    if (PARTIES.has(topic)) {
      this.#party = topic as Party;
      this.#part = undefined;
    }
    if (PARTS.has(topic)) {
      this.#party = 'third-party';
      this.#part = topic as Part;
    }
  }

  #within(topic: Topic): void {
    const plainChapter = this.#section === 'method' || this.#section === 'result' || this.#section === 'conclusion';
    if (OWN_CHAPTERS.has(topic)) {
      if (this.#section === 'method' && topic === 'result') return;
      // Scores and key problems stand within the result.
      this.#section = topic;
      this.#party = undefined;
      this.#part = undefined;
    } else if (topic === 'method' || topic === 'station') {
      if (this.#party === undefined) this.#section = topic;
    } else if (!plainChapter && this.#section !== 'annex') {
      if (PARTIES.has(topic)) this.#section = topic;
      this.#take(topic);
    }
  }

  #number(level: number, label: string): void {
    this.#labels = this.#labels.slice(0, Math.max(0, level - 1));
    while (this.#labels.length < level - 1) this.#labels.push('');
    this.#labels.push(label);
  }

  #setting(marker?: Marker): Setting {
    const labels =
      marker === undefined ? this.#labels : [...this.#labels.slice(0, LEVELS[marker.style] - 1), marker.label];
    return {
      section: this.#section,
      party: this.#party,
      part: this.#part,
      units: this.#units,
      list: this.#list,
      where: labels.join(''),
    };
  }
}
