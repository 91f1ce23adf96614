import { schemes } from '@sw-eval/core';
import type { Party, Passage } from '../outline.js';
import type { Hit } from '../Reading.js';
import {
  GRADE_RULES,
  GRADES,
  PARTY_WORDS,
  RESULT_TOTAL_RULES,
  SCALE_BEFORE,
  TOTAL_RULES,
} from '../rules/fieldRules.js';
import { type CleanText, joinClean } from '../source/CleanText.js';
import { TORN_BEFORE } from '../source/tokens.js';
import { matchesOf } from './matchRule.js';
import { SCOPE_REASONS, scopeOf, type Times } from './scope.js';

/** Scores, total, grade and shares. */
export interface ScoresRead {
  readonly awarded: ReadonlyMap<Party, Hit<number>>;
  readonly raw: ReadonlyMap<Party, Hit<number>>;
  readonly shares: ReadonlyMap<Party, Hit<number>>;
  readonly total: Hit<number> | undefined;
  /** Every total in the part on results; the scores tell which is meant. */
  readonly totals: readonly Hit<number>[];
  readonly grade: Hit<string> | undefined;
  readonly doubts: readonly ScoreDoubt[];
}

/** Points, a grade or a row that no rule took, and why. */
export interface ScoreDoubt {
  readonly clean: CleanText;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

interface PartySpot {
  readonly party: Party;
  readonly start: number;
  readonly end: number;
}

type Scores = Map<Party, Hit<number>>;

const PARTIES = Object.keys(PARTY_WORDS) as Party[];
const NUMBER = /[0-9]{1,4}(?:\.[0-9]{1,4})?/gu;
/** How far behind a party's name its score may stand. */
const REACH = 48;
/** Before a figure: it is a share or a scale, no score. */
const SHARE_BEFORE = /(?:占比?|占总分|权重|满分|分值|占比为|共|总分|折算前)(?:为|：|是)?$|（(?:满分)?$/u;
const AWARDED_HEAD = /(?:得分|评分|分数|得分（分）|折算得?分|加权得?分|最终得?分)$/u;
const NOT_AWARDED_HEAD = /率|满分|占比|权重|分值|原始|百分制|折前|应得/u;
const SHARE_HEAD = /占比|权重|分值|满分/u;
const RAW_HEAD = /原始|百分制|折前/u;

/** Finds the parties' scores, the total and the grade in sentences, lines and tables. */
export function readScores(passages: readonly Passage[], times: Times): ScoresRead {
  const reader = new ScoreReader(times);
  for (const passage of passages) reader.take(passage);
  return reader.result();
}

class ScoreReader {
  readonly #awarded: Scores = new Map();
  readonly #raw: Scores = new Map();
  readonly #shares: Scores = new Map();
  readonly #totals: { hit: Hit<number>; inResult: boolean }[] = [];
  readonly #grades: { hit: Hit<string>; inResult: boolean }[] = [];
  readonly #doubts: ScoreDoubt[] = [];
  readonly #times: Times;
  /** Where figures of the passage stand that a rule took. */
  #taken = new Set<number>();
  #head: readonly string[] | undefined;
  #partyRow: readonly (Party | 'total' | undefined)[] | undefined;

  constructor(times: Times) {
    this.#times = times;
  }

  take(passage: Passage): void {
    this.#taken = new Set();
    if (passage.kind === 'row') {
      if (this.#row(passage)) return;
      const before = this.#count();
      const joined = joinClean(passage.cells, '：');
      if (passage.cells.length <= 4) this.#sentence({ ...passage, body: joined });
      if (passage.section === 'result' && this.#count() === before && /[0-9]/u.test(joined.text))
        this.#doubt(joined, 0, joined.text.length, '没有读懂的表格行');
      return;
    }
    this.#head = undefined;
    this.#partyRow = undefined;
    this.#sentence(passage);
  }

  result(): ScoresRead {
    const best = <Value extends string | number>(list: { hit: Hit<Value>; inResult: boolean }[]) =>
      (list.find(({ inResult }) => inResult) ?? list[0])?.hit;
    return {
      awarded: this.#awarded,
      raw: this.#raw,
      shares: this.#shares,
      total: best(this.#totals),
      totals: leading(this.#totals),
      grade: this.#only(this.#grades, best(this.#grades)),
      doubts: this.#doubts,
    };
  }

  /** A value with its place; where others differ it is not sure, and they are listed. */
  #only<Value extends string | number>(
    list: readonly { hit: Hit<Value>; inResult: boolean }[],
    chosen: Hit<Value> | undefined,
  ): Hit<Value> | undefined {
    const others = leading(list).filter(({ value }) => value !== chosen?.value);
    for (const { clean, start, end } of others) this.#doubt(clean, start, end, OTHERS);
    return chosen === undefined || others.length === 0 ? chosen : { ...chosen, confidence: UNSURE };
  }

  #count(): number {
    return this.#taken.size + this.#totals.length + this.#grades.length + this.#doubts.length;
  }

  #doubt(clean: CleanText, start: number, end: number, reason: string): void {
    this.#taken.add(start);
    this.#doubts.push({ clean, start, end, reason });
  }

  /** Notes a figure or a grade of an earlier time as such; whether it is one. */
  #isEarlier(clean: CleanText, start: number, end: number): boolean {
    const { text } = clean;
    const from = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('；', start)) + 1;
    const scope = scopeOf(text.slice(Math.max(from, start - 120), start), this.#times);
    if (scope !== 'earlier' && scope !== 'average') return false;
    this.#doubt(clean, start, end, SCOPE_REASONS[scope]);
    return true;
  }

  #sentence({ body, section, kind }: Passage): void {
    const inResult = section === 'result';
    const text = body.text;
    if (text.length > 2000 || !/分|等级|等次|档次|评定|评为|认定|结论|结果|评级/u.test(text)) return;
    for (const rule of inResult ? [...TOTAL_RULES, ...RESULT_TOTAL_RULES] : TOTAL_RULES) {
      for (const { value, start, end } of matchesOf(rule, text)) {
        if (this.#taken.has(start) || this.#isEarlier(body, start, end)) continue;
        const before = text.slice(Math.max(0, start - 10), start);
        const scale = Number(value) % 100 === 0 && (SCALE_BEFORE.test(before) || section === 'method');
        if (scale) continue;
        if (isPartTotal(text, start)) {
          this.#doubt(body, start, end, '只是其中几项的合计');
          continue;
        }
        this.#taken.add(start);
        this.#totals.push({
          hit: { value: Number(value), clean: body, start, end, confidence: inResult ? 0.95 : 0.85 },
          inResult,
        });
      }
    }
    if (kind !== 'heading' || text.includes('分')) this.#parties(body, inResult);
    if (section === 'method') return;
    for (const rule of GRADE_RULES) {
      for (const { value, start, end } of matchesOf(rule, text)) {
        const grade = GRADES.get(value);
        if (this.#isEarlier(body, start, end)) continue;
        if (grade !== undefined)
          this.#grades.push({
            hit: { value: grade, clean: body, start, end, confidence: inResult ? 0.95 : 0.85 },
            inResult,
          });
      }
    }
    // Points of several parties under another heading are listed as well.
    const parties = new Set(partySpots(text).map(({ party }) => party)).size;
    const several = parties >= 2 && (text.match(POINTS)?.length ?? 0) >= 2;
    if ((inResult || several) && kind !== 'heading') this.#rest(body);
  }

  /** Points that no rule took: everything with 分 in the part on results but the scale. */
  #rest(clean: CleanText): void {
    const { text } = clean;
    for (const { 0: whole, index } of text.matchAll(POINTS)) {
      const end = index + whole.length;
      if (this.#taken.has(index) || SCALE_BEHIND.test(text.slice(end, end + 4))) continue;
      if (SCALE_BEFORE_POINTS.test(text.slice(Math.max(0, index - 6), index))) continue;
      this.#doubt(clean, index, end, '没有读懂的分数');
    }
  }

  /** `购买方评估得分：19.80分`, `监督方（10分）得9.80分`, `…占比10%`. */
  #parties(clean: CleanText, inResult: boolean): void {
    const { text } = clean;
    const all = partySpots(text);
    const listed = this.#inOrder(clean, all, inResult);
    const spots = all.filter(({ start }) => start >= listed);
    spots.forEach(({ party, end }, index) => {
      const next = spots.slice(index + 1).find((other) => other.party !== party || other.start > end + REACH);
      const limit = Math.min(next?.start ?? text.length, end + REACH, stop(text, end));
      this.#afterParty(party, clean, end, limit, inResult);
    });
  }

  /** `监督方、购买方得分分别为9.30分、17.90分`: as many figures as names; gives back where they end. */
  #inOrder(clean: CleanText, spots: readonly PartySpot[], inResult: boolean): number {
    const { text } = clean;
    const run: PartySpot[] = [];
    for (const spot of spots) {
      const before = run.at(-1);
      if (before !== undefined && spot.start < before.end) continue;
      if (before !== undefined && !/^(?:评估|评价)?[、和及与](?:市|区)?$/u.test(text.slice(before.end, spot.start)))
        break;
      run.push(spot);
    }
    const [last] = run.slice(-1);
    const gap = last === undefined ? null : IN_ORDER.exec(text.slice(last.end, last.end + 24));
    if (last === undefined || gap === null || run.length < 2) return 0;
    const from = last.end + gap[0].length;
    const figures = [...(LISTED_POINTS.exec(text.slice(from, from + 80))?.[0] ?? '').matchAll(NUMBER)];
    const shares = /占|权重|分值/u.test(gap[0]);
    const pairs = figures.map((match, index) => {
      const start = from + match.index;
      return { start, end: start + match[0].length, value: Number(match[0]), party: run[index]?.party };
    });
    for (const { start, end, value, party } of pairs) {
      if (party === undefined || pairs.length !== run.length)
        this.#doubt(clean, start, end, '得分的个数与评估方的个数对不上');
      else if (shares) this.#keep(this.#shares, party, value, clean, start, end, 0.9);
      else if (value > shareOf(party)) this.#keep(this.#raw, party, value, clean, start, end, 0.6);
      else this.#keep(this.#awarded, party, value, clean, start, end, inResult ? 0.95 : 0.85);
    }
    return pairs.at(-1)?.end ?? from;
  }

  #afterParty(party: Party, clean: CleanText, from: number, to: number, inResult: boolean): void {
    const { text } = clean;
    const share = shareOf(party);
    const tail = text.slice(from, to);
    for (const match of tail.matchAll(NUMBER)) {
      const start = from + match.index;
      const end = start + match[0].length;
      const before = text.slice(Math.max(0, start - 8), start);
      const value = Number(match[0]);
      const percent = text[end] === '%';
      if (this.#taken.has(start)) continue;
      const scale = OUT_OF.exec(text.slice(end, end + 12));
      if (scale !== null) {
        this.#outOf(party, Number(scale[1] ?? scale[2]), value, clean, start, end);
        continue;
      }
      if (percent || SHARE_BEFORE.test(before)) {
        if (percent || text[end] === '分') this.#keep(this.#shares, party, value, clean, start, end, 0.9);
        continue;
      }
      // In 分值占比为：监督方10分，购买方20分 every figure is a share.
      if (isAmongShares(text, start) && text[end] === '分') {
        this.#keep(this.#shares, party, value, clean, start, end, 0.9);
        continue;
      }
      // The points of its parts, in brackets.
      const open = text.slice(from, start);
      if (
        open.lastIndexOf('（') > open.lastIndexOf('）') &&
        !/得分|评分|折算/u.test(open.slice(open.lastIndexOf('（')))
      )
        continue;
      const direct = DIRECT.test(text.slice(from, start));
      if (direct && inResult && /\.[0-9]/u.test(match[0]) && WITHOUT_UNIT.test(text.slice(end, end + 1))) {
        if (value > share) this.#doubt(clean, start, end, '得分高于该方分值');
        else this.#keep(this.#awarded, party, value, clean, start, end, 0.85);
        continue;
      }
      if (text[end] !== '分' || /^分(?:值|钟|制|之|类|级|别|片|区)/u.test(text.slice(end, end + 2))) continue;
      if (TORN_BEFORE.test(before)) {
        this.#doubt(clean, start, end, '数字不完整');
        continue;
      }
      if (this.#isEarlier(clean, start, end)) continue;
      const scored =
        /得分|评分|得|评定|评价|评估|折算|：|为/u.test(text.slice(from, start)) ||
        inResult ||
        (direct && /总得分|总分|合计/u.test(text));
      if (!scored) continue;
      if (value > share) this.#keep(this.#raw, party, value, clean, start, end, 0.6);
      else this.#award(party, value, clean, start, end, inResult ? 0.95 : 0.85);
    }
  }

  /** A second figure in the clause of a party, which is no deduction: neither is sure, unless the total says so. */
  #award(party: Party, value: number, clean: CleanText, start: number, end: number, confidence: number): void {
    const known = this.#awarded.get(party);
    const same = known?.clean === clean && known.value !== value && known.end > start - REACH;
    if (same && !/[扣差低高较]/u.test(clean.text.slice(known.end, start))) {
      this.#awarded.set(party, { ...known, confidence: UNSURE });
      this.#doubt(clean, start, end, '同一评估方另有一个得分');
      return;
    }
    this.#keep(this.#awarded, party, value, clean, start, end, confidence);
  }

  /** `50.20/55`, `9.30（满分10）`: points of a share, or out of a hundred. */
  #outOf(party: Party, most: number, value: number, clean: CleanText, start: number, end: number): void {
    if (value > most || (most !== shareOf(party) && most !== 100)) {
      this.#doubt(clean, start, end, '满分不是该方的分值');
      return;
    }
    if (most === 100) this.#keep(this.#raw, party, value, clean, start, end, 0.6);
    else this.#keep(this.#awarded, party, value, clean, start, end, 0.95);
    this.#taken.add(end + 1);
  }

  #keep(
    scores: Scores,
    party: Party,
    value: number,
    clean: CleanText,
    start: number,
    end: number,
    confidence: number,
  ): void {
    this.#taken.add(start);
    if (!scores.has(party)) scores.set(party, { value, clean, start, end, confidence });
  }

  /** A row of a table of scores; whether it was one. */
  #row({ cells }: Passage): boolean {
    const texts = cells.map(({ text }) => text);
    if (this.#transposed(cells, texts)) return true;
    if (
      texts.some((text) => AWARDED_HEAD.test(plain(text)) && !NOT_AWARDED_HEAD.test(text)) &&
      !texts.some((text) => /^[0-9.]+分?%?$/u.test(text))
    ) {
      this.#head = texts;
      return true;
    }
    const head = this.#head;
    if (head === undefined) return false;
    const label = texts.find((text) => text !== '' && !/^[0-9]+$/u.test(text)) ?? '';
    const party = partyOf(label);
    const total = /^(?:合计|总分|总得分|总计|综合得分)/u.test(label);
    if (party === undefined && !total) return false;
    head.forEach((title, index) => {
      const cell = cells[index];
      const value = cell === undefined ? undefined : pointsIn(cell.text);
      if (cell === undefined || value === undefined) return;
      const hit = { value, clean: cell, start: 0, end: cell.text.length, confidence: 0.95 };
      if (AWARDED_HEAD.test(plain(title)) && !NOT_AWARDED_HEAD.test(title)) {
        if (total) this.#totals.push({ hit, inResult: true });
        else if (party !== undefined && value <= shareOf(party))
          this.#keep(this.#awarded, party, value, cell, 0, cell.text.length, 0.95);
        else if (party !== undefined) this.#keep(this.#raw, party, value, cell, 0, cell.text.length, 0.6);
      } else if (party !== undefined && RAW_HEAD.test(title)) {
        this.#keep(this.#raw, party, value, cell, 0, cell.text.length, 0.9);
      } else if (party !== undefined && SHARE_HEAD.test(title)) {
        this.#keep(this.#shares, party, value, cell, 0, cell.text.length, 0.9);
      }
    });
    return true;
  }

  /** Parties in one row, their points in the next. */
  #transposed(cells: readonly CleanText[], texts: readonly string[]): boolean {
    const parties = texts.map(
      (text) => partyOf(text) ?? (/^(?:总分|合计|总得分|综合得分)/u.test(text) ? 'total' : undefined),
    );
    if (new Set(parties.filter((party) => party !== undefined && party !== 'total')).size >= 3) {
      this.#partyRow = parties;
      return true;
    }
    const row = this.#partyRow;
    if (row === undefined) return false;
    if (/占比|权重|分值|满分/u.test(texts[0] ?? '')) return true;
    row.forEach((party, index) => {
      const cell = cells[index];
      const value = cell === undefined ? undefined : pointsIn(cell.text);
      if (cell === undefined || value === undefined) return;
      if (party === 'total') {
        this.#totals.push({
          hit: { value, clean: cell, start: 0, end: cell.text.length, confidence: 0.95 },
          inResult: true,
        });
      } else if (party !== undefined && value <= shareOf(party)) {
        this.#keep(this.#awarded, party, value, cell, 0, cell.text.length, 0.95);
      }
    });
    const grade = texts.findIndex((text) => GRADES.has(text));
    const cell = cells[grade];
    const value = GRADES.get(texts[grade] ?? '');
    if (cell !== undefined && value !== undefined) {
      this.#grades.push({
        hit: { value, clean: cell, start: 0, end: cell.text.length, confidence: 0.95 },
        inResult: true,
      });
    }
    return true;
  }
}

/** Points with their unit. */
const POINTS = /[0-9]{1,4}(?:\.[0-9]{1,4})?分(?![钟值制之类级别片区])/gu;
/** At most so sure of a value beside which another stands. */
const UNSURE = 0.5;
const OTHERS = '另有一处不同';

/** The values where results are given; elsewhere only if there are none. */
function leading<Value extends string | number>(list: readonly { hit: Hit<Value>; inResult: boolean }[]): Hit<Value>[] {
  const own = list.filter(({ inResult }) => inResult);
  return (own.length > 0 ? own : list).map(({ hit }) => hit);
}

/** `两项合计27.20分`, `第三方…合计47.25分`: of some parts, or of one party. */
function isPartTotal(text: string, at: number): boolean {
  const from = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('；', at)) + 1;
  const before = text.slice(Math.max(from, at - 120), at);
  if (/(?:[两二三]|前[0-9一二两三])(?:项|方)(?:得分|评分)?(?:合计|总得分|共)/u.test(before)) return true;
  return /(?:合计|共计)[为是：]?$/u.test(before) && new Set(partySpots(before).map(({ party }) => party)).size === 1;
}

/** Nothing between a party and its points; nothing behind them. */
const DIRECT = /^(?:评估|得分|评分|给分|：)*$/u;
const WITHOUT_UNIT = /^(?:[，；。、]|$)/u;
/** A scale, no result: 90分以上, 80分至90分（不含90分）. */
const SCALE_BEHIND = /^(?:\)|）|\/|及|以|（不?含|至|到|—|-|~)/u;
const SCALE_BEFORE_POINTS = /(?:满分|总分|不?含|至|到|—|-|~|占|分值|权重|优秀|良好|合格)(?:为|是|：)?$/u;
/** What a score is out of. */
const OUT_OF = /^分?(?:\/([0-9]{1,3})(?![0-9.])|（(?:满分|总分)(?:为|：)?([0-9]{1,3})分?）)/u;
const IN_ORDER =
  /^(?:的)?(?:评估|评价)?(?:的)?(?:得分|评分|分数|分值占比|占比|分值|权重)?(?:分别|依次)(?:为|是|得|占|：)*/u;
const LISTED_POINTS = /^(?:[0-9]{1,3}(?:\.[0-9]{1,4})?[分%]?[、，和及与]?){1,8}/u;

/** The share a party has in the scheme that reports of this form follow; no score is above it. */
function shareOf(party: Party): number {
  return schemes['guangzhou-2023'].parties.find(({ id }) => id === party)?.share ?? 0;
}

function plain(title: string): string {
  return title.replace(/（[^（）]*）$/u, '');
}

function pointsIn(text: string): number | undefined {
  const match = /^([0-9]{1,4}(?:\.[0-9]{1,4})?)(?:分|%)?$/u.exec(text);
  return match === null ? undefined : Number(match[1]);
}

function partyOf(text: string): Party | undefined {
  const spots = partySpots(text);
  return spots[0]?.party;
}

function partySpots(text: string): PartySpot[] {
  const spots = PARTIES.flatMap((party) =>
    matchesOf(PARTY_WORDS[party], text).map(({ start, end }) => ({ party, start, end })),
  );
  return spots.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Where the clause ends. */
function stop(text: string, from: number): number {
  const ends = ['；', '。'].map((sign) => text.indexOf(sign, from)).filter((at) => at >= 0);
  return ends.length === 0 ? text.length : Math.min(...ends);
}

/** Whether a figure stands in 分值占比为：监督方10分，购买方20分. */
function isAmongShares(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  const word = before.lastIndexOf('占比');
  return word >= 0 && /^占比为?：[^。]*$/u.test(before.slice(word));
}
