import type { Party, Passage } from '../outline.js';
import { GRADES } from '../rules/fieldRules.js';
import type { CleanText } from '../source/CleanText.js';
import { partyOf, shareOf } from './partySpots.js';
import type { ScoreNotes } from './ScoreNotes.js';

const AWARDED_HEAD = /(?:得分|评分|分数|得分（分）|折算得?分|加权得?分|最终得?分)$/u;
const NOT_AWARDED_HEAD = /率|满分|占比|权重|分值|原始|百分制|折前|应得/u;
const SHARE_HEAD = /占比|权重|分值|满分/u;
const RAW_HEAD = /原始|百分制|折前/u;

/** Reads tables of scores row by row: with a head over the parties' rows, or with the parties in one row. */
export class ScoreTable {
  readonly #notes: ScoreNotes;
  #head: readonly string[] | undefined;
  #partyRow: readonly (Party | 'total' | undefined)[] | undefined;

  constructor(notes: ScoreNotes) {
    this.#notes = notes;
  }

  /** Ends the table. */
  end(): void {
    this.#head = undefined;
    this.#partyRow = undefined;
  }

  /** A row of a table of scores; whether it was one. */
  row({ cells }: Passage): boolean {
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
        if (total) this.#notes.totals.push({ hit, inResult: true });
        else if (party !== undefined && value <= shareOf(party))
          this.#notes.keep('awarded', party, value, cell, 0, cell.text.length, 0.95);
        else if (party !== undefined) this.#notes.keep('raw', party, value, cell, 0, cell.text.length, 0.6);
      } else if (party !== undefined && RAW_HEAD.test(title)) {
        this.#notes.keep('raw', party, value, cell, 0, cell.text.length, 0.9);
      } else if (party !== undefined && SHARE_HEAD.test(title)) {
        this.#notes.keep('shares', party, value, cell, 0, cell.text.length, 0.9);
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
        this.#notes.totals.push({
          hit: { value, clean: cell, start: 0, end: cell.text.length, confidence: 0.95 },
          inResult: true,
        });
      } else if (party !== undefined && value <= shareOf(party)) {
        this.#notes.keep('awarded', party, value, cell, 0, cell.text.length, 0.95);
      }
    });
    const grade = texts.findIndex((text) => GRADES.has(text));
    const cell = cells[grade];
    const value = GRADES.get(texts[grade] ?? '');
    if (cell !== undefined && value !== undefined) {
      this.#notes.grades.push({
        hit: { value, clean: cell, start: 0, end: cell.text.length, confidence: 0.95 },
        inResult: true,
      });
    }
    return true;
  }
}

function plain(title: string): string {
  return title.replace(/（[^（）]*）$/u, '');
}

function pointsIn(text: string): number | undefined {
  const match = /^([0-9]{1,4}(?:\.[0-9]{1,4})?)(?:分|%)?$/u.exec(text);
  return match === null ? undefined : Number(match[1]);
}
