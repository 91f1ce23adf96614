import type { Locale } from '@sw-eval/core';

/** Lengths of a page in twips (twentieths of a point). */
export interface Page {
  width: number;
  height: number;
  top: number;
  right: number;
  bottom: number;
  left: number;
  footer: number;
}

/** A typeface with a substitute for machines that lack it. */
export interface Face {
  name: string;
  /** Another name of the same or the nearest face. */
  substitute: string;
  /** The name as Chinese systems list it, where it has one. */
  family: 'roman' | 'swiss' | 'script';
}

/** How a report looks on paper. Sizes in half-points, lengths in twips. */
export interface House {
  page: Page;
  faces: { body: Face; title: Face; heading1: Face; heading2: Face; table: Face; page: Face };
  sizes: {
    body: number;
    title: number;
    heading1: number;
    heading2: number;
    heading3: number;
    table: number;
    note: number;
    page: number;
  };
  /** Line pitch. */
  pitch: { body: number; title: number; table: number; exact: boolean };
  /** First-line indent of paragraphs and numbered headings. */
  indent: number;
  /** The indent in hundredths of a character, which is how Chinese documents give it. */
  indentChars: number;
  /** Space above headings. */
  headingSpace: number;
  /** Space below paragraphs. */
  paragraphSpace: number;
}

const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

const A4 = { width: 11906, height: 16838 };

const FANG_SONG: Face = { name: 'FangSong', substitute: '仿宋', family: 'roman' };
const HEI_TI: Face = { name: 'SimHei', substitute: '黑体', family: 'swiss' };
const KAI_TI: Face = { name: 'KaiTi', substitute: '楷体', family: 'script' };
const SONG_TI: Face = { name: 'SimSun', substitute: '宋体', family: 'roman' };
const XIAO_BIAO_SONG: Face = { name: '方正小标宋简体', substitute: 'SimSun', family: 'roman' };
const TIMES: Face = { name: 'Times New Roman', substitute: 'Liberation Serif', family: 'roman' };

/**
 * The manner of GB/T 9704, followed as house style: A4, margins 37, 35, 28 and 26 mm, FangSong 16 pt at a line pitch
 * of 28 pt, first-level headings in HeiTi, second-level in KaiTi, the title at 22 pt.
 */
const chinese: House = {
  page: { ...A4, top: twips(37), right: twips(26), bottom: twips(35), left: twips(28), footer: twips(23) },
  faces: {
    body: FANG_SONG,
    title: XIAO_BIAO_SONG,
    heading1: HEI_TI,
    heading2: KAI_TI,
    table: FANG_SONG,
    page: SONG_TI,
  },
  sizes: { body: 32, title: 44, heading1: 32, heading2: 32, heading3: 32, table: 24, note: 24, page: 28 },
  pitch: { body: 560, title: 700, table: 380, exact: true },
  indent: 640,
  indentChars: 200,
  headingSpace: 0,
  paragraphSpace: 0,
};

/** English conventions on the same page: Times New Roman, space between paragraphs, no first-line indent. */
const english: House = {
  page: { ...A4, top: twips(30), right: twips(26), bottom: twips(28), left: twips(28), footer: twips(15) },
  faces: { body: TIMES, title: TIMES, heading1: TIMES, heading2: TIMES, table: TIMES, page: TIMES },
  sizes: { body: 23, title: 40, heading1: 30, heading2: 26, heading3: 24, table: 20, note: 20, page: 20 },
  pitch: { body: 300, title: 300, table: 260, exact: false },
  indent: 0,
  indentChars: 0,
  headingSpace: 240,
  paragraphSpace: 120,
};

/** The house style of a language. */
export function houseFor(locale: Locale): House {
  return locale === 'en' ? english : chinese;
}

/** Width of the text in twips. */
export function textWidthOf({ page }: House): number {
  return page.width - page.left - page.right;
}

/** A face on all four channels of a run. Chinese characters of an English report stay in FangSong. */
export function fontOf(face: Face, locale: Locale): { ascii: string; hAnsi: string; eastAsia: string; cs: string } {
  const { name } = face;
  return { ascii: name, hAnsi: name, cs: name, eastAsia: locale === 'en' ? FANG_SONG.name : name };
}

/** Every face a report names, for the font table. */
export function facesOf(locale: Locale): Face[] {
  const faces = Object.values(houseFor(locale).faces);
  const all = locale === 'en' ? [...faces, FANG_SONG] : faces;
  return [...new Map(all.map((face) => [face.name, face])).values()];
}
