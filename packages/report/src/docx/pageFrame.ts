import type { Locale } from '@sw-eval/core';
import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { House } from './house.js';
import { STYLE } from './styles.js';

type Side = 'odd' | 'even';

/**
 * The page number: `— 1 —`, outside as in party and government documents (odd pages right, even pages left, one
 * character in); in English the plain number in the middle.
 */
export function pageNumber(side: Side, house: House, locale: Locale): Footer {
  const dashed = [new TextRun('— '), new TextRun({ children: [PageNumber.CURRENT] }), new TextRun(' —')];
  const plain = [new TextRun({ children: [PageNumber.CURRENT] })];
  const character = house.sizes.page * 10;
  const outside =
    side === 'odd'
      ? { alignment: AlignmentType.RIGHT, indent: { right: character } }
      : { alignment: AlignmentType.LEFT, indent: { left: character } };
  const position = locale === 'en' ? { alignment: AlignmentType.CENTER } : outside;
  const children = locale === 'en' ? plain : dashed;
  return new Footer({ children: [new Paragraph({ style: STYLE.pageNumber, ...position, children })] });
}

/** What every page of a draft says. */
export function noticeHeader(notice: string): Header {
  return new Header({ children: [new Paragraph({ style: STYLE.notice, children: [new TextRun(notice)] })] });
}
