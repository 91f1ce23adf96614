import { useMemo, useState } from 'react';
import type { Draft } from './draft/draft';
import { type Reading, readDraft, type ValidReading } from './draft/readDraft';

/** The reading of a draft, and the last valid one, which is shown while the draft is not valid. */
export interface CurrentReading {
  readonly reading: Reading;
  readonly shown: ValidReading;
}

/** Reads the draft whenever it changes. `first` is shown until there is a valid one. */
export function useReading(draft: Draft, first: ValidReading): CurrentReading {
  const reading = useMemo(() => readDraft(draft), [draft]);
  const [lastValid, setLastValid] = useState(first);
  if (reading.ok && reading !== lastValid) setLastValid(reading);
  return { reading, shown: reading.ok ? reading : lastValid };
}
