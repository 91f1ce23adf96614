import type { FollowUp } from '@sw-eval/core';

/** Words of the what-if view in one language. It is loaded with the view. */
export interface WhatIfTexts {
  title: string;
  /** Name of a table that scrolls by itself. */
  table: (heading: string) => string;
  hint: string;
  scenarioName: string;
  unnamed: (number: string) => string;
  reset: string;
  notKept: string;
  nothingYet: string;
  refused: string;

  scores: string;
  byPanel: (party: string) => string;
  noLeaf: (party: string) => string;
  needsMark: (grade: string, points: string) => string;
  ownMark: (figure: string) => string;
  sliderOf: (label: string) => string;
  points: (figure: string) => string;
  noScore: string;
  periodAndVolumes: string;
  periodEnd: string;
  monthsText: (months: string, term: string) => string;
  monthsUnit: (term: string) => string;
  addVolume: string;
  takeOver: string;
  takenOver: string;
  nothingToTake: string;
  unlinked: string;
  partlyLinked: (indicators: string) => string;
  linked: string;

  aim: string;
  aimGrade: string;
  aimOf: (scenario: string) => string;
  missing: string;
  above: string;
  atBound: string;
  pointsUnit: string;
  /** The unit of so many points, as they are printed. */
  pointsOf: (count: string) => string;
  standing: (total: string, grade: string, min: string) => string;
  standingOpen: (min: string, max: string) => string;
  blocked: (veto: string) => string;
  /** The total lies between two bands and has no grade. */
  inGap: (total: string) => string;
  alone: string;
  now: string;
  canAdd: string;
  howFar: string;
  downTo: string;
  atLeast: string;
  safeFrom: string;
  atLeastHint: string;
  needLine: (points: string) => string;
  suffices: (points: string) => string;
  enough: string;
  short: (points: string) => string;
  anyScore: string;
  noneSuffices: string;
  othersFull: (party: string) => string;
  shortAnd: (party: string, points: string) => string;
  shortAnyway: (points: string) => string;
  volumeTo: (needed: string) => string;
  volumeNone: string;

  pace: string;
  paceHint: (monthsLeft: string) => string;
  paceNone: string;
  pacePeriodOnly: string;
  remaining: string;
  perMonth: string;
  projected: string;
  noMonthLeft: string;

  sensitivity: string;
  sensitivityHint: string;
  /** Which total changes while scores are missing. */
  sensitivityOpen: string;
  stepMore: (step: string, unit: string) => string;
  rises: (points: string) => string;
  falls: (points: string) => string;
  noMore: string;
  thenGrade: (grade: string) => string;
  noEffect: (count: number) => string;

  compare: string;
  compareHint: string;
  addScenario: string;
  original: string;
  adjusting: string;
  adjust: (scenario: string) => string;
  remove: (scenario: string) => string;
  removeShort: string;
  sameAsOriginal: string;
  more: (figure: string) => string;
  less: (figure: string) => string;
  bandsLower: (bands: number) => string;
  bandsHigher: (bands: number) => string;
  place: string;
  months: (count: string) => string;
  assessedMonths: string;
  progress: string;
  summary: string;
  rowPerMonth: (indicator: string) => string;
  chosenByUser: string;

  term: string;
  termHint: string;
  openOther: string;
  otherFile: string;
  putAway: string;
  reading: (name: string) => string;
  termTitle: (before: string, after: string) => string;
  stageUntil: (stage: string, end: string) => string;
  otherStation: (name: string) => string;
  otherScheme: string;
  followUps: string;
  followUpsNone: string;
  followUp: Record<FollowUp['status'], string>;
  /** Of advice that was not resolved and that the later evaluation does not speak of. */
  followUpDropped: string;
  caughtUp: string;
  fellBehind: string;
  noneOfThese: string;
  objections: string;
  objectionsNone: string;
  figuresChanged: string;
  before: string;
  after: string;
  difference: string;
  added: string;
  removed: string;
  unchanged: string;
}
