import fc from 'fast-check';

const DAY = 86_400_000;
const FIRST = Date.UTC(2019, 0, 1) / DAY;

/** The date some days after 1 January 2019. */
export function dateAt(day: number): string {
  return new Date((FIRST + day) * DAY).toISOString().slice(0, 10);
}

/** The day after a date. */
export function dayAfter(date: string): string {
  return new Date(Date.parse(date) + DAY).toISOString().slice(0, 10);
}

/** The day before a date. */
export function dayBefore(date: string): string {
  return new Date(Date.parse(date) - DAY).toISOString().slice(0, 10);
}

/** Days of 2019 to 2030, the ends of months and the days around leap days more often than others. */
export function anyDay(): fc.Arbitrary<number> {
  const month = fc.integer({ min: 0, max: 143 });
  const edge = fc
    .tuple(month, fc.integer({ min: -3, max: 1 }))
    .map(([index, shift]) => Date.UTC(2019, index, 1) / DAY - FIRST + shift)
    .filter((day) => day >= 0);
  return fc.oneof(fc.integer({ min: 0, max: 4382 }), edge);
}

/** A first and a last day, in order. */
export function anyPeriod(): fc.Arbitrary<{ start: string; end: string }> {
  return fc
    .tuple(anyDay(), anyDay())
    .map(([one, other]) => ({ start: dateAt(Math.min(one, other)), end: dateAt(Math.max(one, other)) }));
}
