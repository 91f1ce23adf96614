import type { ReadCell } from '../package/readModel.js';
import { trimmed } from './exactText.js';

const DAY = 86_400_000;
/** Day 0 of the two ways spreadsheets count days. The first counts a 29 February 1900 that there never was. */
const DAY_0 = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) };
/** Serials before this one, 1 March 1900, are a day off in some programs; no agreement is that old. */
const FIRST_SURE = 61;
const LAST = 2_958_465;

/** `2025-01-31`, `2025/1/31`, `2025.1.31`, `2025年1月31日`, also with a time of day behind. */
const WRITTEN =
  /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})(?:日|号)?(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
const TOGETHER = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * The date in a cell as `YYYY-MM-DD`, or nothing where the cell holds none that the calendar has. Understood are the
 * spreadsheet's own dates and the ways people write them.
 */
export function readDate(cell: ReadCell, from1904: boolean): string | undefined {
  if (cell.kind === 'number') return fromSerial(Number(cell.text), from1904) ?? fromText(cell.text);
  return cell.kind === 'text' || cell.kind === 'date' ? fromText(cell.text) : undefined;
}

function fromSerial(serial: number, from1904: boolean): string | undefined {
  const day = Math.floor(serial);
  if (!(day >= (from1904 ? 0 : FIRST_SURE) && day <= LAST)) return undefined;
  return isoDate(new Date((from1904 ? DAY_0.from1904 : DAY_0.from1900) + day * DAY));
}

function fromText(given: string): string | undefined {
  const text = trimmed(given.normalize('NFKC')).replace(/\s*([-/.年月日])\s*/g, '$1');
  const [, year, month, day] = WRITTEN.exec(text) ?? TOGETHER.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && isoDate(date) === iso ? iso : undefined;
}

/** Only for dates that are given; there is no clock here. */
function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The spreadsheet's number of a date; nothing for dates that some programs would show a day off. */
export function dateSerial(date: string): number | undefined {
  const time = new Date(`${date}T00:00:00Z`).getTime();
  const serial = (time - DAY_0.from1900) / DAY;
  return serial >= FIRST_SURE && serial <= LAST ? serial : undefined;
}
