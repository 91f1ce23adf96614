import type { Passage } from '../outline.js';
import { GRADE_RULES, GRADES, RESULT_TOTAL_RULES, SCALE_BEFORE, TOTAL_RULES } from '../rules/fieldRules.js';
import { type CleanText, joinClean } from '../source/CleanText.js';
import { withConfirmed } from './confirmedResults.js';
import { checkedGrade } from './gradeSpots.js';
import { matchesOf } from './matchRule.js';
import { PartyScores } from './PartyScores.js';
import { partySpots } from './partySpots.js';
import { countOfPoints, pointsIn } from './points.js';
import { ScoreNotes, type ScoresRead } from './ScoreNotes.js';
import { ScoreTable } from './ScoreTable.js';
import type { Times } from './scope.js';

/** Finds the parties' scores, the total and the grade in sentences, lines and tables. */
export function readScores(passages: readonly Passage[], times: Times): ScoresRead {
  const reader = new ScoreReader(times);
  for (const passage of passages) reader.take(passage);
  return withConfirmed(reader.result(), passages, times);
}

class ScoreReader {
  readonly #notes: ScoreNotes;
  readonly #table: ScoreTable;
  readonly #parties: PartyScores;

  constructor(times: Times) {
    this.#notes = new ScoreNotes(times);
    this.#table = new ScoreTable(this.#notes);
    this.#parties = new PartyScores(this.#notes);
  }

  take(passage: Passage): void {
    this.#notes.begin(passage.body);
    if (passage.kind === 'row') {
      if (this.#table.row(passage)) {
        this.#notes.takeAll();
        return;
      }
      const before = this.#notes.count();
      const joined = joinClean(passage.cells, '：');
      this.#notes.begin(joined);
      if (passage.cells.length <= 4) this.#sentence({ ...passage, body: joined });
      if (passage.section === 'result' && this.#notes.count() === before && /[0-9]/u.test(joined.text))
        this.#notes.doubt(joined, 0, joined.text.length, '没有读懂的表格行');
      return;
    }
    this.#table.end();
    this.#sentence(passage);
  }

  result(): ScoresRead {
    return this.#notes.result();
  }

  #sentence({ body, section, kind, marker }: Passage): void {
    const inResult = section === 'result';
    const text = body.text;
    if (text.length > 2000 || !/分|等级|等次|档次|评定|评为|认定|结论|结果|评级|合格|[0-9]\/[1-9]/u.test(text)) return;
    this.#totals(body, section);
    if (kind !== 'heading' || text.includes('分')) this.#parties.read(body, inResult);
    if (section === 'method') return;
    this.#grades(body, inResult, marker);
    // Points of several parties under another heading are listed as well.
    const parties = new Set(partySpots(text).map(({ party }) => party)).size;
    const several = parties >= 2 && countOfPoints(text) >= 2;
    if ((inResult || several) && kind !== 'heading') this.#rest(body);
  }

  #totals(body: CleanText, section: Passage['section']): void {
    const { text } = body;
    const inResult = section === 'result';
    for (const rule of inResult ? [...TOTAL_RULES, ...RESULT_TOTAL_RULES] : TOTAL_RULES) {
      for (const { value, start, end } of matchesOf(rule, text)) {
        if (this.#notes.has(start) || this.#notes.isEarlier(body, start, end)) continue;
        const before = text.slice(Math.max(0, start - 10), start);
        const scale = Number(value) % 100 === 0 && (SCALE_BEFORE.test(before) || section === 'method');
        if (scale) continue;
        if (isPartTotal(text, start)) {
          this.#notes.doubt(body, start, end, '只是其中几项的合计');
          continue;
        }
        this.#notes.take(start, end);
        this.#notes.totals.push({
          hit: { value: Number(value), clean: body, start, end, confidence: inResult ? 0.95 : 0.85 },
          inResult,
        });
      }
    }
  }

  #grades(body: CleanText, inResult: boolean, marker: Passage['marker']): void {
    const checked = checkedGrade(body.text, marker?.style === 'bullet');
    if (checked !== undefined) {
      const value = GRADES.get(body.text.slice(checked.start, checked.end)) ?? '';
      this.#notes.grades.push({ hit: { value, clean: body, ...checked, confidence: 0.9 }, inResult });
      return;
    }
    for (const rule of GRADE_RULES) {
      for (const { value, start, end } of matchesOf(rule, body.text)) {
        const grade = GRADES.get(value);
        if (this.#notes.isEarlier(body, start, end)) continue;
        if (grade !== undefined)
          this.#notes.grades.push({
            hit: { value: grade, clean: body, start, end, confidence: inResult ? 0.95 : 0.85 },
            inResult,
          });
      }
    }
  }

  /** Points that no rule took: everything with 分 in the part on results but the scale. */
  #rest(clean: CleanText): void {
    for (const { start, end } of pointsIn(clean.text)) {
      if (!this.#notes.has(start)) this.#notes.doubt(clean, start, end, '没有读懂的分数');
    }
  }
}

/** `两项合计27.20分`, `第三方…合计47.25分`: of some parts, or of one party. */
function isPartTotal(text: string, at: number): boolean {
  const from = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('；', at)) + 1;
  const before = text.slice(Math.max(from, at - 120), at);
  if (/(?:[两二三]|前[0-9一二两三])(?:项|方)(?:得分|评分)?(?:合计|总得分|共)/u.test(before)) return true;
  return /(?:合计|共计)[为是：]?$/u.test(before) && new Set(partySpots(before).map(({ party }) => party)).size === 1;
}
