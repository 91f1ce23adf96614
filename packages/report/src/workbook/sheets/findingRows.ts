import type { PathStep } from '@sw-eval/core';
import type { Reading } from '../reading/Reading.js';
import type { ReadRow } from '../reading/ReadRow.js';
import { FINDING_KINDS } from '../texts/words.js';
import { writeExactly } from '../values/exactText.js';
import { namesOf } from '../values/Names.js';
import type { ColumnSpec } from './table.js';
import { items, type Written } from './Written.js';

/** The two columns of every finding. */
export const FINDING_COLUMNS: readonly ColumnSpec[] = [
  {
    key: 'kind',
    title: { 'zh-CN': '类别', en: 'Kind' },
    width: 22,
    style: 'text',
    rule: { kind: 'list', list: 'findingKinds' },
    fills: true,
  },
  { key: 'text', title: { 'zh-CN': '内容', en: 'Text' }, others: ['意见'], width: 90, style: 'long' },
];

interface Findings {
  readonly strengths?: readonly (string | undefined)[] | undefined;
  readonly concerns?: readonly (string | undefined)[] | undefined;
}

/** The rows of some findings, strengths first. */
export function findingRows({ strengths, concerns }: Findings, given: Written): { kind?: string; text: string }[] {
  const rows = (kind: string, texts: Findings['strengths']) =>
    items(texts).map((text) => {
      const word = given.word(FINDING_KINDS, kind);
      return { ...(word !== undefined && { kind: word }), text: writeExactly(text) };
    });
  return [...rows('strengths', strengths), ...rows('concerns', concerns)];
}

/** Adds the finding of a row to what it is about; a row without text only names that. */
export function readFinding(
  row: ReadRow,
  owner: Record<string, unknown>,
  path: readonly PathStep[],
  reading: Reading,
): void {
  if (!row.has('text')) return;
  const before = reading.found.length;
  const kind = reading.word(row, 'kind', [...path, row.cellName('kind')], namesOf(FINDING_KINDS, 'zh-CN'));
  reading.found.splice(before);
  if (kind === undefined) {
    if (!row.has('kind')) {
      reading.issue('missing', path, row.cellName('kind'), 'whether this is a strength or a concern', 'nothing');
    }
    return;
  }
  const list = Array.isArray(owner[kind]) ? owner[kind] : [];
  const text = reading.text(row, 'text', [...path, kind, list.length]);
  if (text === undefined) return;
  list.push(text);
  owner[kind] = list;
}
