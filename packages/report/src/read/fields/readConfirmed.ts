import type { Passage } from '../outline.js';
import { type OwnLabels, tokensOf } from '../source/tokens.js';
import { confirmedRuns, isOnTheWhole } from './confirmedRuns.js';
import type { IndicatorFigures } from './IndicatorFigures.js';
import { SentenceFigures } from './SentenceFigures.js';
import type { Times } from './scope.js';

const ENDS: readonly string[] = ['。', '！', '？'];
/** Words of a sentence are looked at so far back: a text without full stops takes no longer for each figure. */
const REACH = 200;

/**
 * Reads counts, agreed volumes and rates that confirm each other, in a paragraph on something else as well. Gives back
 * where they begin; of points of praise and the parts on single sites nothing is taken.
 */
export function readConfirmed(
  { body, list, part, section, units, where }: Passage,
  figures: IndicatorFigures,
  own: OwnLabels | undefined,
  times: Times,
): ReadonlySet<number> {
  const { text } = body;
  const taken = new Set<number>();
  const onSites = part === 'sites' || section === 'sites' || units !== undefined;
  if (list !== undefined || onSites || !text.includes('%')) return taken;
  const tokens = tokensOf(text, own);
  const sentence = new SentenceFigures(body, figures, where);
  for (const run of confirmedRuns(tokens, text)) {
    const words = text.slice(Math.max(0, run.wordsEnd - REACH), run.wordsEnd);
    if (!isOnTheWhole(words.slice(Math.max(...ENDS.map((sign) => words.lastIndexOf(sign))) + 1), times)) continue;
    sentence.addRun(run);
    for (const { start } of tokens.slice(run.first, run.last + 1)) taken.add(start);
  }
  sentence.end();
  return taken;
}
