import { schemes } from '@sw-eval/core';
import type { Party, Passage } from '../outline.js';
import type { Hit } from '../Reading.js';
import { GRADE_RULES, GRADES, PARTY_WORDS, SCALE_BEFORE, TOTAL_RULES } from '../rules/fieldRules.js';
import { type CleanText, joinClean } from '../source/CleanText.js';
import { matchesOf } from './matchRule.js';

/** Scores, total, grade and shares. */
export interface ScoresRead {
  readonly awarded: ReadonlyMap<Party, Hit<number>>;
  readonly raw: ReadonlyMap<Party, Hit<number>>;
  readonly shares: ReadonlyMap<Party, Hit<number>>;
  readonly total: Hit<number> | undefined;
  readonly grade: Hit<string> | undefined;
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
export function readScores(passages: readonly Passage[], _stage: string | undefined): ScoresRead {
  const reader = new ScoreReader();
  for (const passage of passages) reader.take(passage);
  return reader.result();
}

class ScoreReader {
  readonly #awarded: Scores = new Map();
  readonly #raw: Scores = new Map();
  readonly #shares: Scores = new Map();
  readonly #totals: { hit: Hit<number>; inResult: boolean }[] = [];
  readonly #grades: { hit: Hit<string>; inResult: boolean }[] = [];
  #head: readonly string[] | undefined;
  #partyRow: readonly (Party | 'total' | undefined)[] | undefined;

  take(passage: Passage): void {
    if (passage.kind === 'row') {
      if (!this.#row(passage) && passage.cells.length <= 4)
        this.#sentence({ ...passage, body: joinClean(passage.cells, '：') });
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
      grade: best(this.#grades),
    };
  }

  #sentence({ body, section, kind }: Passage): void {
    const inResult = section === 'result';
    const text = body.text;
    if (text.length > 2000 || !/分|等级|等次|档次|评定|评为|认定|结论|结果|评级/u.test(text)) return;
    if (kind !== 'heading' || text.includes('分')) this.#parties(body, inResult);
    for (const rule of TOTAL_RULES) {
      for (const { value, start, end } of matchesOf(rule, text)) {
        const before = text.slice(Math.max(0, start - 10), start);
        const scale = Number(value) % 100 === 0 && (SCALE_BEFORE.test(before) || section === 'method');
        if (!scale)
          this.#totals.push({
            hit: { value: Number(value), clean: body, start, end, confidence: inResult ? 0.95 : 0.85 },
            inResult,
          });
      }
    }
    if (section === 'method') return;
    for (const rule of GRADE_RULES) {
      for (const { value, start, end } of matchesOf(rule, text)) {
        const grade = GRADES.get(value);
        if (grade !== undefined)
          this.#grades.push({
            hit: { value: grade, clean: body, start, end, confidence: inResult ? 0.95 : 0.85 },
            inResult,
          });
      }
    }
  }

  /** `购买方评估得分：19.80分`, `监督方（10分）得9.80分`, `…占比10%`. */
  #parties(clean: CleanText, inResult: boolean): void {
    const { text } = clean;
    const spots = partySpots(text);
    spots.forEach(({ party, end }, index) => {
      const next = spots.slice(index + 1).find((other) => other.party !== party || other.start > end + REACH);
      const limit = Math.min(next?.start ?? text.length, end + REACH, stop(text, end));
      this.#afterParty(party, clean, end, limit, inResult);
    });
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
      if (percent || SHARE_BEFORE.test(before)) {
        if (percent || text[end] === '分') this.#keep(this.#shares, party, value, clean, start, end, 0.9);
        continue;
      }
      // In 分值占比为：监督方10分，购买方20分 every figure is a share.
      if (isAmongShares(text, start) && text[end] === '分') {
        this.#keep(this.#shares, party, value, clean, start, end, 0.9);
        continue;
      }
      if (text[end] !== '分' || /^分(?:值|钟|制|之|类|级|别|片|区)/u.test(text.slice(end, end + 2))) continue;
      const scored = /得分|评分|得|评定|评价|评估|折算|：|为/u.test(text.slice(from, start)) || inResult;
      if (!scored) continue;
      if (value > share) this.#keep(this.#raw, party, value, clean, start, end, 0.6);
      else this.#keep(this.#awarded, party, value, clean, start, end, inResult ? 0.95 : 0.85);
    }
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
