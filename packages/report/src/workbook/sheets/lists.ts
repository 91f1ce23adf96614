import { schemes } from '@sw-eval/core';
import { columnLetters } from '../package/cells.js';
import type { WrittenSheet } from '../package/sheet.js';
import {
  CHANGE_KINDS,
  FINDING_KINDS,
  FOLLOW_UP_STATUSES,
  ITEM_KINDS,
  RELATIONS,
  REPORT_STATUSES,
  STAGES,
  STATED_KINDS,
  TARGET_BASES,
  TARGET_SOURCES,
  type Words,
  YES_NO,
} from '../texts/words.js';
import { namesOf } from '../values/Names.js';
import { areas } from './areas.js';
import { gradeNames } from './form.js';
import { indicators } from './indicators.js';
import { panel } from './panel.js';
import { sectionNames } from './partyFindings.js';
import { leafNames, leavesOf } from './rubricValues.js';
import type { ListName, Table } from './table.js';
import { vetoNames } from './vetoes.js';
import type { Written } from './Written.js';

/** The hidden sheet with the entries of the drop-downs. */
export const LISTS = { 'zh-CN': '选项', en: 'Lists' };

/** Rows that a drop-down from another sheet looks at. */
export const LAST_ROW = 2000;
/** The rows above a table: title, hint, headings. */
export const HEADER_ROW = 3;

/** Drop-downs whose entries stand on a sheet that people fill in. */
const FROM_SHEETS: ReadonlyMap<ListName, readonly [table: Table, column: string]> = new Map([
  ['indicators', [indicators, 'label']],
  ['areas', [areas, 'area']],
  ['sites', [areas, 'site']],
  ['evaluators', [panel, 'name']],
]);

/** The entries of the other drop-downs. */
export function listEntries(given: Written): Map<ListName, readonly string[]> {
  const { locale, scheme } = given;
  const words = (each: Words) => namesOf(each, locale).all;
  const distinct = (texts: readonly string[]) => [...new Set(texts)];
  return new Map<ListName, readonly string[]>([
    ['stages', words(STAGES)],
    ['targetBases', words(TARGET_BASES)],
    ['schemes', distinct([scheme.id, ...Object.keys(schemes)])],
    ['reportStatuses', words(REPORT_STATUSES)],
    ['grades', gradeNames(scheme).all],
    ['yesNo', words(YES_NO)],
    ['targetSources', words(TARGET_SOURCES)],
    ['changeKinds', words(CHANGE_KINDS)],
    ['findingKinds', words(FINDING_KINDS)],
    ['followUpStatuses', words(FOLLOW_UP_STATUSES)],
    ['relations', words(RELATIONS)],
    ['statedKinds', words(STATED_KINDS)],
    ['itemKinds', words(ITEM_KINDS)],
    ['parties', given.parties.all],
    ['sections', distinct(scheme.parties.flatMap(({ id }) => sectionNames(scheme, id).all))],
    ['vetoes', vetoNames(scheme).all],
    [
      'leaves',
      distinct(scheme.parties.flatMap(({ rubric }) => (leavesOf(rubric).length === 0 ? [] : leafNames(rubric).all))),
    ],
  ]);
}

/** Where the entries of a drop-down stand, as a formula; nothing where there are none. */
export function listSource(
  name: ListName,
  entries: ReadonlyMap<ListName, readonly string[]>,
  given: Written,
): string | undefined {
  const from = FROM_SHEETS.get(name);
  if (from !== undefined) {
    const [{ spec }, key] = from;
    const column = columnLetters(spec.columns.findIndex((each) => each.key === key) + 1);
    return `'${spec.name[given.locale]}'!$${column}$${HEADER_ROW + 1}:$${column}$${LAST_ROW}`;
  }
  const count = entries.get(name)?.length ?? 0;
  if (count === 0) return undefined;
  const column = columnLetters([...entries.keys()].indexOf(name) + 1);
  return `'${LISTS[given.locale]}'!$${column}$1:$${column}$${count}`;
}

/** The hidden sheet itself, one column a list. */
export function listsSheet(entries: ReadonlyMap<ListName, readonly string[]>, given: Written): WrittenSheet {
  const columns = [...entries.values()];
  const height = Math.max(...columns.map((column) => column.length));
  const rows = Array.from({ length: height }, (_, row) =>
    columns.map((column) => ({ value: column[row], style: 'plain' as const })),
  );
  return {
    name: LISTS[given.locale],
    hidden: true,
    protection: true,
    columns: columns.map(() => ({ width: 24, style: 'plain' })),
    rows,
  };
}
