/*
 * The calendar for every contender that has to bring its own: what a careful programmer writes once the date is
 * taken apart. Only how it is taken apart differs between them.
 */

/**
 * Half months from one date to another, both counted.
 *
 * @param {number} year
 * @param {number} month 1 to 12
 * @param {number} day
 * @param {number} endYear
 * @param {number} endMonth
 * @param {number} endDay
 */
export function halfMonths(year, month, day, endYear, endMonth, endDay) {
  const after = dayNumber(endYear, endMonth, endDay) + 1;
  let months = (endYear - year) * 12 + endMonth - month + 1;
  let last = boundary(year, month, day, months);
  while (last > after) {
    months -= 1;
    last = boundary(year, month, day, months);
  }
  const rest = after - last;
  return months + (rest === 0 ? 0 : rest <= 15 ? 0.5 : 1);
}

/**
 * @param {number} year
 * @param {number} month
 * @param {number} day
 * @param {number} months
 */
function boundary(year, month, day, months) {
  const index = year * 12 + month - 1 + months;
  const at = Math.floor(index / 12);
  const on = (index % 12) + 1;
  return day <= daysIn(at, on) ? dayNumber(at, on, day) : dayNumber(at, on + 1, 1);
}

/**
 * @param {number} year
 * @param {number} month
 */
function daysIn(year, month) {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * @param {number} year
 * @param {number} month
 * @param {number} day
 */
function dayNumber(year, month, day) {
  const from = month <= 2 ? year - 1 : year;
  const leap = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return from * 365 + leap + Math.floor((((month + 9) % 12) * 153 + 2) / 5) + day;
}
