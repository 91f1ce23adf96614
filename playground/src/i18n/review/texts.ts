import type { GroupName } from '../../editor/review/reviewGroups';

/** Words of the screen that shows what was read of a file, in one language. */
export interface ReviewTexts {
  title: string;
  summary: (name: string, values: number, derived: number, unsure: number) => string;
  discard: string;
  use: string;
  wholeText: string;
  differs: string;
  differsHint: string;
  whichCounts: string;
  groups: Record<GroupName, string>;
  take: (name: string) => string;
  correct: (name: string) => string;
  toCheck: string;
  unsure: string;
  derived: string;
  derivedTarget: string;
  otherFigures: string;
  showPlace: string;
  showPlaceOf: (name: string) => string;
  unread: (count: number) => string;
  mention: string;
  otherName: string;
  reading: (name: string) => string;
}
