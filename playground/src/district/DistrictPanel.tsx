import type { Scheme } from '@sw-eval/core';
import { lazy, Suspense, useState } from 'react';
import { panelId, tabId } from '../chrome/views';
import type { Draft } from '../editor/draft/draft';

const DistrictView = lazy(() => import('./DistrictView').then((loaded) => ({ default: loaded.DistrictView })));

/** Files that were dropped for the district, once they are found. */
export interface IncomingFiles {
  readonly files: Promise<readonly File[]>;
}

/** What the district needs of the page around it. */
export interface DistrictProps {
  /** Files that came from outside the view; each object is taken once. */
  readonly incoming: IncomingFiles | undefined;
  /** The case that is being filled in, where it has no mistake. */
  readonly current: Draft | undefined;
  readonly scheme: Scheme;
  /** Opens a case in the editor; asks first where unsaved work would be replaced. */
  readonly onOpen: (draft: Draft, question: string) => void;
}

/** Holds the district: loaded when it is first shown, and from then on kept behind the other views. */
export function DistrictPanel({ active, ...props }: DistrictProps & { active: boolean }) {
  const [begun, setBegun] = useState(active);
  if (active && !begun) setBegun(true);
  if (!begun) return null;
  return (
    <div
      className="district"
      id={panelId('district')}
      role="tabpanel"
      aria-labelledby={tabId('district')}
      hidden={!active}
    >
      <Suspense>
        <DistrictView {...props} />
      </Suspense>
    </div>
  );
}
