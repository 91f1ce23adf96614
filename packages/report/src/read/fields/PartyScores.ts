import type { Party } from '../outline.js';
import type { CleanText } from '../source/CleanText.js';
import { TORN_BEFORE } from '../source/tokens.js';
import { type PartySpot, partySpots, shareOf } from './partySpots.js';
import { OTHER_SCORE, type ScoreNotes } from './ScoreNotes.js';

const NUMBER = /[0-9]{1,4}(?:\.[0-9]{1,4})?/gu;
/** How far behind a party's name its score may stand. */
const REACH = 48;
/** Before a figure: it is a share or a scale, no score. */
const SHARE_BEFORE = /(?:占比?|占总分|权重|满分|分值|占比为|共|总分|折算前)(?:为|：|是)?$|（(?:满分)?$/u;
/** Nothing between a party and its points; nothing behind them. */
const DIRECT = /^(?:评估|得分|评分|给分|：)*$/u;
const WITHOUT_UNIT = /^(?:[，；。、]|$)/u;
/** What a score is out of, in brackets or behind a comma; 2023/3/1 is a date. */
const OUT_OF =
  /^分?(?:\/([0-9]{1,3})(?![0-9./])|[（，](?:满分|总分)(?:为|是|：)?([0-9]{1,3})(?:分?）|分(?=[，；。、]|$)))/u;
const IN_ORDER =
  /^(?:(?:分别|各自|独立){0,2}(?:进行)?(?:评分|打分|计分|给分|评估|评价)(?:后)?，(?:各方|[三四]方|[三四]项|所得)?)?(?:的)?(?:评估|评价)?(?:的)?(?:得分|评分|分数|分值占比|占比|分值|权重)?(?:分别|依次)(?:为|是|得|占|：)*/u;
/** So sure where the names and their points stand in clauses of their own and no total says so. */
const APART = 0.75;
/** Before a figure that is one of the scales of several: 满分依次为10分、20分. */
const SCALES = /满分(?:分别|依次)(?:为|是|：)?(?:[0-9.]{1,5}分?[、和及与]){0,6}$/u;
/** Points, and others in the same list, that are still to be given. */
const AWAITED =
  /^分(?:[、和及与]|[\p{Script=Han}]{2,6}[0-9.]{1,5}分){0,6}(?:均|都)?(?:待|尚未|暂不|暂未|留待|有待|将于|将在)/u;
const LISTED_POINTS = /^(?:[0-9]{1,3}(?:\.[0-9]{1,4})?[分%]?[、，和及与]?){1,8}/u;

/** Reads the points and shares of parties in sentences and lines. */
export class PartyScores {
  readonly #notes: ScoreNotes;

  constructor(notes: ScoreNotes) {
    this.#notes = notes;
  }

  /** `购买方评估得分：19.80分`, `监督方（10分）得9.80分`, `…占比10%`. */
  read(clean: CleanText, inResult: boolean): void {
    const { text } = clean;
    const all = partySpots(text);
    const listed = this.#inOrder(clean, all, inResult);
    const spots = all.filter(({ start }) => listed === undefined || start < listed.start || start >= listed.end);
    spots.forEach(({ party, end }, index) => {
      const next = spots.slice(index + 1).find((other) => other.party !== party || other.start > end + REACH);
      const limit = Math.min(next?.start ?? text.length, end + REACH, stop(text, end));
      this.#afterParty(party, clean, end, limit, inResult);
    });
  }

  /** `监督方、购买方得分分别为9.30分、17.90分`: as many figures as names; gives back where they stand. */
  #inOrder(
    clean: CleanText,
    spots: readonly PartySpot[],
    inResult: boolean,
  ): { start: number; end: number } | undefined {
    const { text } = clean;
    const gapBehind = (run: readonly PartySpot[]) => {
      const end = run.at(-1)?.end ?? text.length;
      return run.length < 2 ? null : IN_ORDER.exec(text.slice(end, end + 36));
    };
    if (spots.length < 2) return undefined;
    const run = runsOf(spots, text).find((one) => gapBehind(one) !== null) ?? [];
    const gap = gapBehind(run);
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined || gap === null) return undefined;
    const from = last.end + gap[0].length;
    const figures = [...(LISTED_POINTS.exec(text.slice(from, from + 80))?.[0] ?? '').matchAll(NUMBER)];
    const shares = /占|权重|分值/u.test(gap[0]);
    const sure = gap[0].includes('，') ? APART : inResult ? 0.95 : 0.85;
    const pairs = figures.map((match, index) => {
      const start = from + match.index;
      return { start, end: start + match[0].length, value: Number(match[0]), party: run[index]?.party };
    });
    for (const { start, end, value, party } of pairs) {
      if (party === undefined || pairs.length !== run.length)
        this.#notes.doubt(clean, start, end, '得分的个数与评估方的个数对不上');
      else if (shares) this.#notes.keep('shares', party, value, clean, start, end, 0.9);
      else if (value > shareOf(party)) this.#notes.keep('raw', party, value, clean, start, end, 0.6);
      else if (!this.#notes.isEarlier(clean, start, end))
        this.#notes.keep('awarded', party, value, clean, start, end, sure);
    }
    return { start: first.start, end: pairs.at(-1)?.end ?? from };
  }

  #afterParty(party: Party, clean: CleanText, from: number, to: number, inResult: boolean): void {
    const { text } = clean;
    const share = shareOf(party);
    const tail = text.slice(from, to);
    const scales = text.includes('满分');
    for (const match of tail.matchAll(NUMBER)) {
      const start = from + match.index;
      const end = start + match[0].length;
      const before = text.slice(Math.max(0, start - 8), start);
      const value = Number(match[0]);
      const percent = text[end] === '%';
      if (this.#notes.has(start) || text[start - 1] === '/') continue;
      if (scales && SCALES.test(text.slice(Math.max(0, start - 36), start))) {
        this.#notes.take(start, end);
        continue;
      }
      const scale = OUT_OF.exec(text.slice(end, end + 12));
      if (scale !== null) {
        this.#outOf(party, Number(scale[1] ?? scale[2]), value, clean, start, end);
        continue;
      }
      if (percent || SHARE_BEFORE.test(before)) {
        if (percent || text[end] === '分') this.#notes.keep('shares', party, value, clean, start, end, 0.9);
        continue;
      }
      // 监督方10分待末期一并评定: what it can give.
      if (value === share && AWAITED.test(text.slice(end, end + 40))) {
        this.#notes.keep('shares', party, value, clean, start, end, 0.9);
        continue;
      }
      // In 分值占比为：监督方10分，购买方20分 every figure is a share.
      if (isAmongShares(text, start) && text[end] === '分') {
        this.#notes.keep('shares', party, value, clean, start, end, 0.9);
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
        if (value > share) this.#notes.doubt(clean, start, end, '得分高于该方分值');
        else this.#notes.keep('awarded', party, value, clean, start, end, 0.85);
        continue;
      }
      if (text[end] !== '分' || /^分(?:值|钟|制|之|类|级|别|片|区)/u.test(text.slice(end, end + 2))) continue;
      if (TORN_BEFORE.test(before)) {
        this.#notes.doubt(clean, start, end, '数字不完整');
        continue;
      }
      if (this.#notes.isEarlier(clean, start, end)) continue;
      const scored =
        /得分|评分|得|给|打|评|评定|评价|评估|折算|：|为/u.test(text.slice(from, start)) ||
        inResult ||
        (direct && /总得分|总分|合计/u.test(text));
      if (!scored) continue;
      if (value > share) this.#notes.keep('raw', party, value, clean, start, end, 0.6);
      else this.#award(party, value, clean, start, end, inResult ? 0.95 : 0.85);
    }
  }

  /** A second figure in the clause of a party, which is no deduction: neither is sure, unless the total says so. */
  #award(party: Party, value: number, clean: CleanText, start: number, end: number, confidence: number): void {
    const known = this.#notes.awarded(party);
    const same = known?.clean === clean && known.value !== value && known.end > start - REACH;
    if (same && !/[扣差低高较]/u.test(clean.text.slice(known.end, start))) {
      this.#notes.unsettle(party);
      this.#notes.doubt(clean, start, end, OTHER_SCORE);
      return;
    }
    this.#notes.keep('awarded', party, value, clean, start, end, confidence);
  }

  /** `50.20/55`, `9.30（满分10）`: points of a share, or out of a hundred. */
  #outOf(party: Party, most: number, value: number, clean: CleanText, start: number, end: number): void {
    if (value > most || (most !== shareOf(party) && most !== 100)) {
      this.#notes.doubt(clean, start, end, '满分不是该方的分值');
      return;
    }
    if (most === 100) this.#notes.keep('raw', party, value, clean, start, end, 0.6);
    else this.#notes.keep('awarded', party, value, clean, start, end, 0.95);
    this.#notes.take(end + 1, end + 4);
  }
}

/** Names of parties that stand side by side. */
function runsOf(spots: readonly PartySpot[], text: string): PartySpot[][] {
  const runs: PartySpot[][] = [];
  for (const spot of spots) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (before !== undefined && spot.start < before.end) continue;
    const beside =
      before !== undefined && /^(?:评估|评价)?[、和及与](?:市|区)?$/u.test(text.slice(before.end, spot.start));
    if (beside) run?.push(spot);
    else runs.push([spot]);
  }
  return runs;
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
