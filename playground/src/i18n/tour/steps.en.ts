import type { TourStepTexts } from './texts';

/** The steps of the tour in English. */
export const tourStepsEn: TourStepTexts = {
  place: (step, all) => `Step ${step} of ${all}`,
  steps: {
    fill: {
      title: 'Fill in',
      text: 'Cells with a line below can be filled in, the rest is computed. This is a real evaluation as a sample: change a figure and see. Open your own workbook or report from the menu; indicators can be pasted from Excel.',
    },
    result: {
      title: 'Read the result',
      text: 'Total, grade and the distance to the next one follow every key. Click any figure for its formula, exact value and source.',
    },
    checks: {
      title: 'Please check',
      text: 'Figures that differ from each other or run far above their target are listed here. They are to be checked; nobody is said to be wrong.',
    },
    out: {
      title: 'Take it with you',
      text: 'Export the report as Word, or save the case and go on later; “Stations” shows many at once. What you fill in is saved in this browser, nothing is uploaded.',
    },
  },
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  end: 'Done',
};
