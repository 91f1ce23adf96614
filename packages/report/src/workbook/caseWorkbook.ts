import {
  defineScheme,
  type Locale,
  type PartialCase,
  type Scheme,
  type SchemeExtensionInput,
  schemes,
} from '@sw-eval/core';
import { writePackage } from './package/writePackage.js';
import { exampleSheet } from './sheets/exampleSheet.js';
import { guideSheet } from './sheets/guideSheet.js';
import { listEntries, listsSheet } from './sheets/lists.js';
import { tableSheet } from './sheets/tableSheet.js';
import { TABLES } from './sheets/tables.js';
import { technicalSheet } from './sheets/technical.js';
import { Written } from './sheets/Written.js';

/** Options of {@link caseWorkbook}. */
export interface CaseWorkbookOptions {
  /** Language of sheets, headings and words; `zh-CN` unless given. Both are read. */
  locale?: Locale;
  /** The case that fills the workbook; its own scheme then counts. A partial one, as reading a report gives it, too. */
  case?: PartialCase;
}

/**
 * The workbook (XLSX) that an evaluation office fills in: one station, one evaluation. Empty it lists what the scheme
 * has; from a case it holds all of it, so that `readWorkbook` gives the same case back.
 *
 * Drop-downs, validated numbers and dates, notes, an example sheet; labels are protected, without a password. The same
 * input gives the same bytes.
 *
 * @param scheme a scheme, or the id of a preset
 * @throws SwEvalError where there is no such preset
 * @example
 * ```ts
 * const bytes = await caseWorkbook('guangzhou-2023', { locale: 'en' });
 * String.fromCharCode(...bytes.slice(0, 2)); // 'PK'
 * ```
 */
export async function caseWorkbook(scheme: Scheme | string, options: CaseWorkbookOptions = {}): Promise<Uint8Array> {
  const { locale = 'zh-CN', case: filled } = options;
  const stated = filled?.scheme ?? (isPreset(scheme) ? scheme.id : scheme);
  const given = new Written(resolved(filled?.scheme ?? scheme), locale, filled);
  const lists = listEntries(given);
  return writePackage([
    guideSheet(locale),
    ...TABLES.map((table) => tableSheet(table, given, lists)),
    exampleSheet(locale),
    listsSheet(lists, given),
    technicalSheet(locale, stated, filled),
  ]);
}

/** Only the very scheme of the core is named by its id: one that was changed in any part is written down whole. */
function isPreset(scheme: Scheme | string): scheme is Scheme {
  return typeof scheme !== 'string' && Object.values(schemes).includes(scheme);
}

function resolved(scheme: unknown): Scheme {
  const preset = typeof scheme === 'string' ? Object.values(schemes).find(({ id }) => id === scheme) : undefined;
  if (preset !== undefined) return preset;
  return defineScheme((typeof scheme === 'string' ? { extends: scheme } : scheme) as SchemeExtensionInput);
}
