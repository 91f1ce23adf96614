import { isList, isObject, type Json } from '../../editor/draft/draft';
import { type Arrangement, AS_USUAL } from '../../editor/output/reportOptions';
import type { Locale } from '../../i18n/texts';
import type { SafeStorage } from '../safeStorage';

/** What a person sets for reports, whatever the case. */
export interface ReportSettings {
  /** The report's language; `undefined`: that of the page. */
  readonly locale: Locale | undefined;
  readonly arrangement: Arrangement;
}

const KEY = 'sw-eval.report';
const MOST_SECTIONS = 200;
const LONGEST_TEXT = 200;

/** Reports in the page's language, arranged as usual. */
export const USUAL_REPORT: ReportSettings = { locale: undefined, arrangement: AS_USUAL };

/** The settings remembered; the usual ones where there are none, or what is there cannot be read. */
export function readReportSettings(storage: SafeStorage): ReportSettings {
  const value = parsed(storage.read(KEY));
  if (!isObject(value)) return USUAL_REPORT;
  const { locale, order, drop, titles, contents, annexDiscrepancies } = value;
  return {
    locale: locale === 'en' || locale === 'zh-CN' ? locale : undefined,
    arrangement: {
      order: textsOf(order),
      drop: textsOf(drop),
      titles: (isList(titles) ? titles.slice(0, MOST_SECTIONS) : []).flatMap((each) =>
        isObject(each) && isText(each['id']) && isText(each['title']) ? [{ id: each['id'], title: each['title'] }] : [],
      ),
      contents: contents === true,
      annexDiscrepancies: annexDiscrepancies === true,
    },
  };
}

/** Remembers the settings; where storage is blocked they last until the page is closed. */
export function rememberReportSettings({ locale, arrangement }: ReportSettings, storage: SafeStorage): void {
  if (locale === undefined && arrangement === AS_USUAL) storage.forget(KEY);
  else storage.write(KEY, JSON.stringify({ locale, ...arrangement }));
}

function textsOf(value: Json | undefined): string[] {
  return isList(value) ? value.filter(isText).slice(0, MOST_SECTIONS) : [];
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}

function parsed(text: string | null): Json | undefined {
  try {
    return text === null ? undefined : (JSON.parse(text) as Json);
  } catch {
    return undefined;
  }
}
