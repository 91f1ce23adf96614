import type { Locale } from '@sw-eval/core';
import type { Flow, Report, SectionNode } from './nodes.js';

/** The number of a section, computed when rendering. */
export interface SectionNumber {
  /** Headings above it and itself: 1 for a section of the report. */
  depth: number;
  /** Numbered headings above it and itself; 0 for an annex. */
  level: number;
  /** `一、`, `（二）`, `附件1`; empty for a plain section. */
  label: string;
}

/** Where a list's markers start: below the numbered headings around it, and never above `1.`. */
export const FIRST_LIST_LEVEL = 3;
const LAST_LEVEL = 5;

const DIGITS = '零一二三四五六七八九';

/**
 * A whole number from 1 to 99 in Chinese; larger ones stay in digits.
 *
 * @example
 * ```ts
 * chineseNumber(12); // '十二'
 * ```
 */
export function chineseNumber(value: number): string {
  if (value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`;
  return `${head}${ones === 0 ? '' : DIGITS.charAt(ones)}`;
}

/**
 * The marker of the n-th heading or list item on a level: 一、（一）1.（1）① in Chinese; 1, 1.1, 1.1.1 for headings in
 * English (`parents` are the numbers above), and 1. (1) (a) for lists.
 */
export function listMarker(level: number, index: number, locale: Locale): string {
  const bounded = Math.min(Math.max(level, FIRST_LIST_LEVEL), LAST_LEVEL);
  if (bounded === 3) return `${index}.`;
  if (bounded === 4) return locale === 'zh-CN' ? `（${index}）` : `(${index})`;
  if (locale === 'en') return `(${index <= 26 ? String.fromCharCode(96 + index) : index})`;
  return index <= 20 ? String.fromCharCode(0x245f + index) : `（${index}）`;
}

/** The level of a list under a section: one below its numbered headings, from `1.` down. */
export function listLevel(sectionLevel: number): number {
  return Math.min(Math.max(sectionLevel + 1, FIRST_LIST_LEVEL), LAST_LEVEL);
}

function headingLabel(path: readonly number[], locale: Locale): string {
  if (locale === 'en') return path.join('.');
  const level = path.length;
  const index = path.at(-1) ?? 1;
  if (level === 1) return `${chineseNumber(index)}、`;
  if (level === 2) return `（${chineseNumber(index)}）`;
  return listMarker(level, index, locale);
}

/**
 * Numbers every section of a report as a word processor's multi-level list would: each level counts on until a
 * heading above it comes, plain sections change nothing, and an annex starts afresh. The map's keys are the section
 * nodes themselves.
 */
export function numberSections(report: Report): Map<SectionNode, SectionNumber> {
  const numbers = new Map<SectionNode, SectionNumber>();
  numberChildren(report.sections, { depth: 1, level: 0, counts: [], annexes: { count: 0 } }, report.locale, numbers);
  return numbers;
}

interface Position {
  depth: number;
  level: number;
  /** How far each level has counted; shared by everything between two annexes. */
  counts: number[];
  annexes: { count: number };
}

function numberChildren(
  children: readonly Flow[],
  position: Position,
  locale: Locale,
  numbers: Map<SectionNode, SectionNumber>,
): void {
  const { depth, counts, annexes } = position;
  for (const child of children) {
    if (child.type !== 'section') continue;
    let inner: Position = { ...position, depth: depth + 1 };
    let label = '';
    if (child.numbering === 'numbered') {
      const level = position.level + 1;
      counts.length = Math.min(counts.length, level);
      for (let index = counts.length; index < level; index += 1) counts.push(0);
      counts[level - 1] = (counts[level - 1] ?? 0) + 1;
      label = headingLabel(counts, locale);
      inner = { ...inner, level };
    } else if (child.numbering === 'annex') {
      annexes.count += 1;
      label = annexLabel(annexes.count, locale);
      inner = { ...inner, level: 0, counts: [] };
    }
    numbers.set(child, { depth, level: inner.level, label });
    numberChildren(child.children, inner, locale, numbers);
  }
}

/** What an annex is called by its number: `附件1`, `Annex 1`. */
export function annexLabel(number: number, locale: Locale): string {
  return locale === 'zh-CN' ? `附件${number}` : `Annex ${number}`;
}

/** What stands between a heading's label and its title. */
export function labelGap(section: SectionNode, locale: Locale): string {
  if (section.numbering === 'plain') return '';
  if (section.numbering === 'annex') return locale === 'zh-CN' ? '　' : ': ';
  return locale === 'zh-CN' ? '' : ' ';
}
