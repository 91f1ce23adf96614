import { createHash } from 'node:crypto';
import { assessedMonths } from '@sw-eval/core';

/*
 * Prints the offsets of the zone it runs in and a checksum over the months of every period of four years, by all six conventions.
 * Run with another TZ it must print the same checksum.
 */

const DAY = 86_400_000;
const FIRST = Date.UTC(2023, 0, 1) / DAY;
const dates = Array.from({ length: 1461 }, (_, index) => new Date((FIRST + index) * DAY).toISOString().slice(0, 10));
const conventions = /** @type {const} */ ([
  'half-month',
  'whole-months',
  'calendar-months',
  'calendar-half-month',
  'thirty-day',
  'exact',
]);

const hash = createHash('sha256');
let count = 0;
for (const [index, start] of dates.entries()) {
  const months = new Float64Array((dates.length - index) * conventions.length);
  let at = 0;
  for (const end of dates.slice(index)) {
    for (const convention of conventions) {
      months[at] = assessedMonths({ start, end }, convention);
      at += 1;
    }
  }
  count += at;
  hash.update(months);
}
const offsets = [0, 6].map((month) => new Date(2024, month, 1).getTimezoneOffset());
console.log(JSON.stringify({ offsets, count, checksum: hash.digest('hex') }));
