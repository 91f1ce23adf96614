import { SAMPLE, type Start, startUp } from '../chrome/startUp';
import { BLANK_CASE } from '../editor/input/blankCase';
import { safeStorage } from '../settings/safeStorage';
import type { EmbedOptions } from './embedOptions';

/**
 * What an embedded page opens with: what its address links to, else what the host asks for. The work a person has kept
 * on this page is not shown on somebody else's.
 */
export async function startEmbedded(hash: string, { sample }: EmbedOptions): Promise<Start> {
  const nothingKept = safeStorage(() => {
    throw new Error('an embedded page keeps nothing');
  });
  const start = await startUp(hash, nothingKept, '');
  if (!start.ok || start.draft !== SAMPLE || sample) return start;
  return { ...start, draft: BLANK_CASE, first: undefined };
}
