/** Grades as reports print them. */
const GRADES: Readonly<Record<string, string>> = {
  excellent: '优秀',
  good: '良好',
  qualified: '合格',
  unqualified: '不合格',
};
const NUMERALS = '〇一二三四五六七八九';

/** Whether a value stands, as a report may print it, among the texts that were not understood. */
export function isListed(key: string, expected: string | number | undefined, unread: string): boolean {
  const mention = /^mentions\..*=([0-9.]+) /u.exec(key)?.[1];
  if (mention !== undefined) return hasFigure(mention, unread);
  if (key === 'stated.grade') return unread.includes(GRADES[String(expected)] ?? String(expected));
  const day = /^([0-9]{4})-0?([0-9]{1,2})-0?([0-9]{1,2})$/u.exec(String(expected));
  if (day !== null) return hasDay(day.slice(1), unread);
  if (key === 'stated.assessedMonths' && unread.includes(`${inNumerals(Number(expected))}个月`)) return true;
  return typeof expected === 'number' ? hasFigure(String(expected), unread) : unread.includes(String(expected));
}

/** A list of texts as one, without spaces but those between figures, and without the commas within figures. */
export function plain(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll(/(?<![0-9.%])\s|\s(?![0-9])|,(?=[0-9]{3})/gu, '')).join(' ');
}

function hasFigure(figure: string, unread: string): boolean {
  return new RegExp(`(?<![0-9.])${figure}(?:\\.?0*)(?![0-9.])`, 'u').test(unread);
}

/** In the signs of a date of any kind, with two digits of the year, without it behind another day, or in Chinese numerals. */
function hasDay([year = '', month = '', day = '']: readonly string[], unread: string): boolean {
  const rest = `0?${month}[月./-]0?${day}(?![0-9])`;
  const numerals = `${[...year].map((sign) => NUMERALS[Number(sign)]).join('')}年${inNumerals(Number(month))}月${inNumerals(Number(day))}日`;
  return (
    new RegExp(`${year}[年./-]${rest}|(?<![0-9])${year.slice(2)}年${rest}|[至到~～—-](?:次年|同年)?${rest}`, 'u').test(
      unread,
    ) || unread.replaceAll(/[○零]/gu, '〇').includes(numerals)
  );
}

/** 1 to 99. */
function inNumerals(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10 === 0 ? '' : (NUMERALS[value % 10] ?? '');
  return tens === 0 ? ones : `${tens === 1 ? '' : NUMERALS[tens]}十${ones}`;
}
