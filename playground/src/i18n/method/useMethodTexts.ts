import { useContext } from 'react';
import { LanguageContext } from '../LanguageContext';
import { methodEn } from './en';
import type { MethodTexts } from './texts';
import { methodZhCN } from './zh-CN';

/** The texts of the page on the method in the language of the page. */
export function useMethodTexts(): MethodTexts {
  return useContext(LanguageContext) === 'en' ? methodEn : methodZhCN;
}
