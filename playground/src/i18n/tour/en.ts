import type { TourTexts } from './texts';

/** The tour in English. */
export const tourEn: TourTexts = {
  name: 'Tour',
  menuHelp: 'Help',
  menuTour: 'Tour in four steps',
  menuMethod: 'Method and sources',
  invitation: 'First time here? Four steps show how to fill in and how to read.',
  start: 'Begin',
  noThanks: 'No, thanks',
};
