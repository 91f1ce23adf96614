import { useContext } from 'react';
import { LanguageContext } from '../LanguageContext';
import { tourStepsEn } from './steps.en';
import { tourStepsZhCN } from './steps.zh-CN';
import type { TourStepTexts } from './texts';

/** The texts of the tour's steps in the language of the page. */
export function useTourStepTexts(): TourStepTexts {
  return useContext(LanguageContext) === 'en' ? tourStepsEn : tourStepsZhCN;
}
