import { schemes } from '@sw-eval/core';
import type { ScoresRead } from '../fields/ScoreNotes.js';
import { sumOf } from '../fields/sumOfScores.js';
import type { Hit, Reading } from '../Reading.js';
import { type Draft, PARTIES, type PartyDraft, put, type StatedDraft } from './draft.js';

/** Adds the scheme where the printed shares are a preset's, the parties' scores, the total and the grade. */
export function addScores(draft: Draft, stated: StatedDraft, scores: ScoresRead, reading: Reading): void {
  const { awarded, raw, shares, grade } = scores;
  const preset = schemes['guangzhou-2023'];
  const given = PARTIES.map((id) => shares.get(id));
  if (given.every((share, index) => share !== undefined && share.value === preset.parties[index]?.share)) {
    const [first] = given;
    if (first !== undefined) draft.scheme = reading.add('scheme', { ...first, value: preset.id, confidence: 0.9 });
  }
  const sum = sumOf(awarded, raw);
  const fitting = scores.totals.find(({ value }) => value === sum);
  const total = fitting ?? scores.total;
  const others = scores.totals.filter(({ value }) => value !== total?.value);
  for (const { clean, start, end } of others) reading.skip(clean, start, end, '另有一个总分');
  const agrees = fitting !== undefined;
  const parties = PARTIES.flatMap((id): PartyDraft[] => {
    const points = awarded.get(id);
    const outOf100 = raw.get(id);
    const sure = (hit: Hit<number>) => ({ ...hit, confidence: agrees ? 0.99 : hit.confidence });
    if (points !== undefined) return [{ id, awarded: reading.add(`parties.${id}.awarded`, sure(points)) }];
    if (outOf100 === undefined) return [];
    // Points out of 100 count only where they lead to the printed total.
    if (agrees) return [{ id, raw: reading.add(`parties.${id}.raw`, sure(outOf100)) }];
    reading.skip(outOf100.clean, outOf100.start, outOf100.end, '得分高于该方分值，不能确定如何折算');
    return [];
  });
  if (parties.length > 0) draft.parties = parties;
  if (total !== undefined)
    stated.total = reading.add('stated.total', {
      ...total,
      confidence: agrees ? 0.99 : others.length > 0 ? Math.min(total.confidence, 0.5) : total.confidence,
    });
  put(stated, 'grade', 'stated.grade', grade, reading);
  for (const { clean, start, end } of scores.taken) reading.pass(clean, start, end);
  for (const { clean, start, end, reason } of scores.doubts) reading.skip(clean, start, end, reason);
}
