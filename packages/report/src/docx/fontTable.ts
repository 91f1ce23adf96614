import type { Locale } from '@sw-eval/core';
import { facesOf } from './house.js';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const CHINESE_CHARSET = '86';
const WESTERN_CHARSET = '00';

/**
 * The font table: which face to take where one is missing. Without it Word and WPS choose by themselves, and a title
 * can turn into a sans serif.
 */
export function fontTable(locale: Locale): string {
  const fonts = facesOf(locale).map(({ name, substitute, family }) => {
    const charset = name === 'Times New Roman' ? WESTERN_CHARSET : CHINESE_CHARSET;
    return `<w:font w:name="${name}"><w:altName w:val="${substitute}"/><w:charset w:val="${charset}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${NAMESPACE}">${fonts.join('')}</w:fonts>`;
}
