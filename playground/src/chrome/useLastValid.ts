import { useState } from 'react';
import type { Draft } from '../editor/draft/draft';

/** The last draft without a mistake, while the present one has any. */
export function useLastValid(draft: Draft, valid: boolean): Draft | undefined {
  const [last, setLast] = useState<Draft>();
  if (valid && last !== draft) setLast(draft);
  return valid ? undefined : last;
}
