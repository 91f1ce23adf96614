import type { Passage } from '../outline.js';
import type { Range } from '../source/CleanText.js';
import { type OwnLabels, tokensOf } from '../source/tokens.js';
import { confirmedRuns, isOnTheWhole } from './confirmedRuns.js';
import type { IndicatorFigures } from './IndicatorFigures.js';
import { SentenceFigures } from './SentenceFigures.js';
import type { Times } from './scope.js';

const ENDS: readonly string[] = ['。', '！', '？'];

/**
 * Reads counts, agreed volumes and rates that confirm each other, in a paragraph on something else as well. Gives back
 * where they stand; of points of praise and the parts on single sites nothing is taken.
 */
export function readConfirmed(
  { body, list, part, section, units, where }: Passage,
  figures: IndicatorFigures,
  own: OwnLabels | undefined,
  times: Times,
): Range[] {
  const { text } = body;
  const onSites = part === 'sites' || section === 'sites' || units !== undefined;
  if (list !== undefined || onSites || !text.includes('%')) return [];
  const tokens = tokensOf(text, own);
  const sentence = new SentenceFigures(body, figures, where);
  const taken = confirmedRuns(tokens, text).flatMap((run): Range[] => {
    const from = Math.max(...ENDS.map((sign) => text.lastIndexOf(sign, run.wordsEnd))) + 1;
    if (!isOnTheWhole(text.slice(from, run.wordsEnd), times)) return [];
    sentence.addRun(run);
    return [{ start: tokens[run.first]?.start ?? 0, end: tokens[run.last]?.end ?? 0 }];
  });
  sentence.end();
  return taken;
}
