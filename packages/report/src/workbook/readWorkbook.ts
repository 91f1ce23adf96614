import {
  defineScheme,
  type Issue,
  type Locale,
  type PartialCase,
  type Scheme,
  type SchemeExtensionInput,
  safeParseCase,
  schemes,
} from '@sw-eval/core';
import { FileError } from '../files/FileError.js';
import { unreadableWorkbook } from '../files/fileIssue.js';
import type { ReadResult } from '../readResult.js';
import { isResults } from './isResults.js';
import type { ReadPackage, ReadSheet } from './package/readModel.js';
import { readPackage } from './package/readPackage.js';
import { findPlace } from './reading/findPlace.js';
import { pathById } from './reading/pathById.js';
import { pathKey, Reading } from './reading/Reading.js';
import { findSheet, languageOf, readTable } from './reading/readTable.js';
import { tellHeadings } from './reading/tellHeadings.js';
import { EXAMPLE } from './sheets/exampleSheet.js';
import { form, readSchemeName } from './sheets/form.js';
import { GUIDE } from './sheets/guideSheet.js';
import { indicators } from './sheets/indicators.js';
import { LISTS } from './sheets/lists.js';
import { panel } from './sheets/panel.js';
import { parties } from './sheets/parties.js';
import type { Table } from './sheets/table.js';
import { TABLES } from './sheets/tables.js';
import { readTechnical, restoreEmpty, TECHNICAL } from './sheets/technical.js';

/** Sheets without which there is no case, each with a part of the case that stands there. */
const NEEDED: ReadonlyMap<Table, string> = new Map([
  [form, 'station'],
  [indicators, 'indicators'],
  [parties, 'parties'],
]);

/** Sheets that hold nothing of the case. */
const ASIDE = [GUIDE, EXAMPLE, LISTS, TECHNICAL];

/**
 * Reads a workbook that was filled in: a case as far as it goes, and everything that is wrong with it at once, each
 * with its cell (`指标!D7`). Where `issues` is empty, `case` is exactly what `parseCase` accepts.
 *
 * Understood are numbers kept as text, full-width digits, thousands separators, units and percent signs, spaces around,
 * joined cells, moved columns, hidden rows, dates as text or as a spreadsheet's own. Never throws for what the bytes
 * hold, and reads at most 20 MB.
 *
 * @example
 * ```ts
 * const { case: read, issues } = await readWorkbook(new Uint8Array([1, 2, 3]));
 * issues.map((issue) => issue.code); // ['unreadable-file']
 * ```
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadResult> {
  try {
    return readSheets(readPackage(bytes));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return unreadableWorkbook(error.problem, error.message);
  }
}

function readSheets({ sheets, from1904 }: ReadPackage): ReadResult {
  if (isResults(sheets)) return unreadableWorkbook('results', 'a workbook of results');
  const reading = new Reading(from1904);
  const technical = readTechnical(findSheet(sheets, { name: TECHNICAL }));
  const read = new Set<ReadSheet>();
  const tables = TABLES.map((table) => {
    const sheet = findSheet(sheets, table.spec);
    if (sheet === undefined) return { table };
    read.add(sheet);
    return { table, found: readTable(sheet, table.spec, reading) };
  });
  if (!tables.some(({ found }) => found !== undefined)) {
    return unreadableWorkbook('other-kind', 'no known sheet');
  }
  const basics = tables.find(({ table }) => table === form)?.found;
  const name = basics === undefined ? undefined : readSchemeName(basics, reading);
  const scheme = schemeOf(technical.scheme, name);
  reading.scheme = scheme.resolved;
  reading.found.length = 0;
  // Others speak of the panel's members, who stand on a later sheet.
  const order = [...tables].sort((a, b) => Number(b.table === panel) - Number(a.table === panel));
  for (const { table, found } of order) if (found !== undefined) table.read(found, reading);
  if (scheme.given !== undefined) reading.case['scheme'] = scheme.given;
  restoreEmpty(reading.case, technical.empty);
  listOtherSheets(sheets, read, reading);
  const missing = [...NEEDED.keys()].filter(
    (needed) => !tables.some(({ table, found }) => table === needed && found !== undefined),
  );
  return finish(reading, missing, languageOf([...read][0]));
}

/** The scheme of the hidden sheet, unless the form names another. */
function schemeOf(hidden: unknown, name: string | undefined): { given?: unknown; resolved?: Scheme } {
  const own = hidden === undefined ? undefined : tryScheme(hidden);
  if (own !== undefined && (name === undefined || own.id === name)) return { given: hidden, resolved: own };
  const preset = Object.values(schemes).find(({ id }) => id === name);
  return { ...(name !== undefined && { given: name }), ...(preset !== undefined && { resolved: preset }) };
}

function tryScheme(hidden: unknown): Scheme | undefined {
  try {
    return defineScheme(hidden as SchemeExtensionInput);
  } catch {
    // Damaged on the hidden sheet, where nobody can mend it: the form's scheme then counts.
    return undefined;
  }
}

function listOtherSheets(sheets: readonly ReadSheet[], read: ReadonlySet<ReadSheet>, reading: Reading): void {
  const aside = new Set(ASIDE.map((name) => findSheet(sheets, { name })));
  for (const sheet of sheets) {
    if (read.has(sheet) || aside.has(sheet)) continue;
    const text = [...sheet.rows.values()][0]?.values().next().value?.text;
    if (text === undefined) continue;
    reading.unread.push({ text, offset: 0, reason: '工作簿模板里没有这张表，未读取', cell: `${sheet.name}!A1` });
  }
}

function finish(reading: Reading, missing: readonly Table[], locale: Locale): ReadResult {
  const parsed = safeParseCase(reading.case);
  const given = (parsed.ok ? parsed.value : reading.case) as PartialCase;
  const all = [...reading.issues, ...(parsed.ok ? [] : parsed.issues.flatMap((issue) => placed(issue, reading)))];
  const wrong = tellHeadings(all, reading.absentHeadings);
  const issues = [
    ...wrong.filter((issue) => !missing.some((table) => follows(issue, table))),
    ...missing.map((table) => missingSheet(table, locale)),
  ];
  const found = reading.found.map(({ steps, ...value }) => ({ path: pathById(given, steps), ...value }));
  return { case: given, found, unread: reading.unread, issues };
}

/** An issue of the case as one of its cell; none where the cell itself was not understood. */
function placed(issue: Issue, reading: Reading): Issue[] {
  const { path, expected, received } = issue;
  if (path.some((_, length) => reading.failed.has(pathKey(path.slice(0, length + 1))))) return [];
  const cell = findPlace(path, reading.places) ?? form.spec.name['zh-CN'];
  return [{ ...issue, pathText: cell, message: `${cell}: expected ${expected}, received ${received}` }];
}

function missingSheet(table: Table, locale: Locale): Issue {
  const name = table.spec.name[locale];
  const path = [NEEDED.get(table) ?? ''];
  const expected = 'a sheet of this name with its headings';
  const message = `${name}: expected ${expected}, received nothing`;
  const params = { reason: 'no-sheet' };
  return { code: 'missing', path, pathText: name, expected, received: 'nothing', message, params };
}

/** Whether an issue is there only because a sheet is missing. Without the form not even the scheme is known. */
function follows({ code, path }: Issue, missing: Table): boolean {
  if (missing === form) return true;
  if (missing === parties) return code === 'missing' && path.length === 1 && path[0] === 'parties';
  return path[0] === 'indicators' || code === 'unknown-reference';
}
