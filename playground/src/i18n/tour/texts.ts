import type { TourStep } from '../../tour/tourSteps';

/** Words of the tour, and of what leads to it and to the page on the method, in one language. */
export interface TourTexts {
  name: string;
  menuHelp: string;
  menuTour: string;
  menuMethod: string;
  invitation: string;
  start: string;
  noThanks: string;
}

/** Words of the tour itself, in one language. They are loaded with it. */
export interface TourStepTexts {
  place: (step: number, all: number) => string;
  steps: Record<TourStep, { title: string; text: string }>;
  next: string;
  back: string;
  skip: string;
  end: string;
}
