import { type Scheme, schemes } from '@sw-eval/core';
import { useMemo, useState } from 'react';
import type { Draft } from './draft/draft';
import { type Reading, readDraft, type ValidReading } from './draft/readDraft';

/** The reading of a draft, the last valid one, which is shown while the draft is not valid, and the scheme. */
export interface CurrentReading {
  readonly reading: Reading;
  readonly shown: ValidReading | undefined;
  readonly scheme: Scheme;
}

/**
 * Reads the draft whenever it changes. `first` is shown until there is a valid one. `opening` counts the cases opened:
 * with another case the last valid reading of the one before is no longer shown.
 */
export function useReading(draft: Draft, first: ValidReading | undefined, opening: number): CurrentReading {
  const reading = useMemo(() => readDraft(draft), [draft]);
  const [last, setLast] = useState({ valid: first, opening });
  const valid = reading.ok ? reading : last.opening === opening ? last.valid : undefined;
  if (valid !== last.valid || opening !== last.opening) setLast({ valid, opening });
  const shown = valid;
  return { reading, shown, scheme: shown?.evaluation.scheme ?? presetNamed(draft) };
}

/** The preset a draft without a valid reading names, so that its parties and indicators can be shown. */
function presetNamed({ scheme }: Draft): Scheme {
  return Object.values(schemes).find(({ id }) => id === scheme) ?? schemes['guangzhou-2023'];
}
