import type { PartialCase, PathStep } from '@sw-eval/core';
import { given as entries, listAt } from '../reading/given.js';
import type { Reading } from '../reading/Reading.js';
import type { ReadRow } from '../reading/ReadRow.js';
import { ITEM_KINDS, METHODS } from '../texts/words.js';
import { fenced, isExact, writeExactly } from '../values/exactText.js';
import { namesOf } from '../values/Names.js';
import type { Table, WrittenRow } from './table.js';
import { items, type Written } from './Written.js';

/** Where each kind of item goes. */
const LISTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['address', ['station', 'addresses']],
  ['basis', ['engagement', 'basis']],
  ['method', ['engagement', 'methods']],
  ['signatory', ['report', 'signatories']],
  ['next-step', ['conclusion', 'nextSteps']],
]);

/** 条目: addresses, basis, methods, signatories, next steps, one a row. */
export const listItems: Table = {
  spec: {
    name: { 'zh-CN': '条目', en: 'Items' },
    tab: 'optional',
    hint: {
      'zh-CN': '站点地址、评估依据、评估方法、签发人、下一步建议，每条一行。“名称”只用于站点地址。',
      en: 'Addresses, basis, methods, signatories and next steps, one a row. Only an address has a label.',
    },
    columns: [
      {
        key: 'kind',
        title: { 'zh-CN': '类别', en: 'Kind' },
        width: 18,
        style: 'text',
        rule: { kind: 'list', list: 'itemKinds' },
        fills: true,
      },
      { key: 'label', title: { 'zh-CN': '名称', en: 'Label' }, width: 24, style: 'text' },
      { key: 'text', title: { 'zh-CN': '内容', en: 'Text' }, width: 100, style: 'long' },
    ],
  },
  write(given) {
    if (given.case === undefined) {
      return [...METHODS.keys()].map((id) => itemRow('method', methodText(id, given), given));
    }
    const { station, engagement, report, conclusion } = given.case as PartialCase;
    const texts = (kind: string, list: readonly (string | undefined)[] | undefined) =>
      items(list).map((text) => itemRow(kind, writeExactly(text), given));
    return [
      ...items(station?.addresses).map(({ label, address }) =>
        itemRow('address', address === undefined ? undefined : writeExactly(address), given, label),
      ),
      ...texts('basis', engagement?.basis),
      ...items(engagement?.methods).map((text) => itemRow('method', methodText(text, given), given)),
      ...texts('signatory', report?.signatories),
      ...texts('next-step', conclusion?.nextSteps),
    ];
  },
  read({ rows }, reading) {
    for (const row of rows) readRow(row, reading);
  },
};

function itemRow(kind: string, text: string | undefined, given: Written, label?: string): WrittenRow {
  const shown = label === undefined ? undefined : writeExactly(label);
  return { values: { kind: given.word(ITEM_KINDS, kind), label: shown, text } };
}

/** The six methods stand by name; a text that is like such a name, but is not the method, is written exactly. */
function methodText(text: string, { locale }: Written): string {
  const names = namesOf(METHODS, locale);
  if (METHODS.has(text)) return names.write(text);
  return names.find(text) === undefined ? writeExactly(text) : fenced(text);
}

function readRow(row: ReadRow, reading: Reading): void {
  if (!row.has('label', 'text')) return;
  const before = reading.found.length;
  const kind = reading.word(row, 'kind', [row.cellName('kind')], namesOf(ITEM_KINDS, 'zh-CN'));
  reading.found.splice(before);
  const place = LISTS.get(kind ?? '');
  if (kind === undefined || place === undefined) {
    if (!row.has('kind')) reading.issue('missing', [], row.cellName('kind'), 'the kind of this item', 'nothing');
    return;
  }
  const list = listAt<unknown>(reading.case, place);
  const path: PathStep[] = [...place, list.length];
  if (kind === 'address') {
    const address = reading.text(row, 'text', [...path, 'address']);
    list.push(entries({ label: reading.text(row, 'label', [...path, 'label']), address }));
    return;
  }
  const text = reading.text(row, 'text', path);
  if (text === undefined) return;
  const method =
    kind === 'method' && !isExact(row.cell('text')?.text ?? '') ? namesOf(METHODS, 'zh-CN').find(text) : text;
  list.push(typeof method === 'string' ? method : text);
}
