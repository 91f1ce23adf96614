import type { Locale } from '@sw-eval/core';
import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import type { House } from './house.js';

/** References of the numberings a report uses. */
export const HEADINGS = 'headings';
/** The numbering of annexes. */
export const ANNEXES = 'annexes';

/** How far the items of an English list stand in, behind their numbers. */
export const LIST_INDENT = 480;

/** The numbering of lists on a level, 3 to 5. */
export function listReference(level: number): string {
  return `list-${level}`;
}

type Config = INumberingOptions['config'][number];
type Format = (typeof LevelFormat)[keyof typeof LevelFormat];

/** Word's own automatic numbering, in the forms that `tree/numbering` computes for the other formats. */
export function numberingOf(house: House, locale: Locale): INumberingOptions {
  return {
    config: [headings(house, locale), annexes(locale), ...[3, 4, 5].map((level) => list(level, house, locale))],
  };
}

function headings(house: House, locale: Locale): Config {
  const { CHINESE_COUNTING, DECIMAL } = LevelFormat;
  const chinese: [Format, string][] = [
    [CHINESE_COUNTING, '%1、'],
    [CHINESE_COUNTING, '（%2）'],
    [DECIMAL, '%3.'],
    [DECIMAL, '（%4）'],
    [LevelFormat.DECIMAL_ENCLOSED_CIRCLE, '%5'],
  ];
  const english: [Format, string][] = ['%1', '%1.%2', '%1.%2.%3', '%1.%2.%3.%4', '%1.%2.%3.%4.%5'].map((text) => [
    DECIMAL,
    text,
  ]);
  const levels = locale === 'en' ? english : chinese;
  return {
    reference: HEADINGS,
    levels: levels.map(([format, text], level) => ({
      level,
      format,
      text,
      alignment: AlignmentType.LEFT,
      suffix: locale === 'en' ? LevelSuffix.SPACE : LevelSuffix.NOTHING,
      style: { paragraph: { indent: { left: 0, firstLine: house.indent } } },
    })),
  };
}

function annexes(locale: Locale): Config {
  return {
    reference: ANNEXES,
    levels: [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        text: locale === 'en' ? 'Annex %1:' : '附件%1',
        alignment: AlignmentType.LEFT,
        suffix: LevelSuffix.SPACE,
        style: { paragraph: { indent: { left: 0, firstLine: 0 } } },
      },
    ],
  };
}

function list(level: number, house: House, locale: Locale): Config {
  const english = locale === 'en';
  const format =
    level < 5 ? LevelFormat.DECIMAL : english ? LevelFormat.LOWER_LETTER : LevelFormat.DECIMAL_ENCLOSED_CIRCLE;
  const text = level === 3 ? '%1.' : english ? '(%1)' : level === 4 ? '（%1）' : '%1';
  const indent = english ? { left: LIST_INDENT, hanging: LIST_INDENT } : { left: 0, firstLine: house.indent };
  return {
    reference: listReference(level),
    levels: [
      {
        level: 0,
        format,
        text,
        alignment: AlignmentType.LEFT,
        suffix: english ? LevelSuffix.TAB : LevelSuffix.NOTHING,
        style: { paragraph: { indent } },
      },
    ],
  };
}
