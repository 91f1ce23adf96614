const DAY = 86_400_000;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Days from one date to another, for the place of a date on a slider; `undefined` where one of them is no date. How many
 * months that is, is the core's to say.
 */
export function daysBetween(start: string, end: string): number | undefined {
  const [from, to] = [timeOf(start), timeOf(end)];
  return from === undefined || to === undefined ? undefined : (to - from) / DAY;
}

/** The date some days after another. */
export function dateAfter(start: string, days: number): string {
  return new Date((timeOf(start) ?? 0) + days * DAY).toISOString().slice(0, 10);
}

function timeOf(date: string): number | undefined {
  const time = DATE.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
