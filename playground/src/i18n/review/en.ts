import type { ReviewTexts } from './texts';

/** What was read, in English. */
export const reviewEn: ReviewTexts = {
  title: 'Check what was read',
  summary: (name, values, derived, unsure) =>
    [
      `${name}: ${values} values read`,
      derived > 0 ? `${derived} targets worked back from rates, not verified` : '',
      unsure > 0 ? `${unsure} only probable` : 'each is sure',
    ]
      .filter((part) => part !== '')
      .join('; '),
  discard: 'Discard all',
  use: 'Fill in with these',
  wholeText: 'Whole text',
  differs: 'Differs, please check',
  differsHint: 'Where the source differs from itself; which figure counts is yours to say',
  whichCounts: 'Which figure counts',
  groups: { figures: 'Indicators', scores: 'Scores and stated figures', facts: 'Basics', words: 'Findings' },
  take: (name) => `Take ${name}`,
  correct: (name) => `Correct ${name}`,
  toCheck: 'To check',
  unsure: 'Only probable',
  derived: 'worked back, not verified',
  derivedTarget: 'worked back',
  otherFigures: 'Other figures',
  showPlace: 'Show',
  showPlaceOf: (name) => `Show in the text, ${name}`,
  unread: (count) => `${count} places that were not understood`,
  mention: 'Figure in the text',
  otherName: 'Another spelling',
  reading: (name) => `Reading ${name}, nothing is uploaded`,
};
