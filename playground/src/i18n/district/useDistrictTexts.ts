import { useContext } from 'react';
import { LanguageContext } from '../LanguageContext';
import { districtEn } from './en';
import type { DistrictTexts } from './texts';
import { districtZhCN } from './zh-CN';

/** The district's texts in the language of the page. */
export function useDistrictTexts(): DistrictTexts {
  return useContext(LanguageContext) === 'en' ? districtEn : districtZhCN;
}
