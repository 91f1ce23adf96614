import { readCalendarDate } from '../dates/calendarDate.js';
import type { AuditContext } from './AuditContext.js';
import type { Discrepancy, DiscrepancyDetails } from './discrepancy.js';
import { makeDiscrepancy } from './makeDiscrepancy.js';
import { someText, visitTexts } from './textAt.js';

type Kind = NonNullable<DiscrepancyDetails['kind']>;

/** Runs of digits, in groups or not, that are not part of a longer number or code. */
const ID_NUMBER = /(?<![\p{Script=Latin}\d])\d{17}[\dXx](?![\p{Script=Latin}\d])/gu;
const MOBILE_NUMBER =
  /(?<![\p{Script=Latin}\d]|[\p{Script=Latin}\d][.-])(?:\+?86[ -]?)?(1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?![\p{Script=Latin}\d]|[.-]\d)/gu;
const BANK_CARD =
  /(?<![\p{Script=Latin}\d]|[\p{Script=Latin}\d][.-])\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}(?:[ -]?\d{1,3})?(?![\p{Script=Latin}\d]|[.-]\d)/gu;

/** No kind of number has fewer digits, half-width or full-width; most cases have none and need no closer look. */
const FEWEST_DIGITS = 11;
const ELEVEN_DIGITS = /(?:[\d０-９][ 　\-－]?){11}/;

const mayHoldNumber = (text: string) => text.length >= FEWEST_DIGITS && ELEVEN_DIGITS.test(text);

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECK_DIGITS = '10X98765432';

/** Whether 18 characters are a resident identity number: a date of birth and the check digit of GB 11643. */
export function isIdNumber(text: string): boolean {
  const birth = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  if (!/^(19|20)/.test(birth) || readCalendarDate(birth) === undefined) return false;
  const sum = ID_WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return ID_CHECK_DIGITS[sum % 11] === text[17]?.toUpperCase();
}

/** Whether digits are a bank card's number: a card scheme's first digits and the Luhn check digit. */
export function isBankCard(digits: string): boolean {
  if (!/^(?:62|4|5[1-5]|35)/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** The personal data in a text: kind by kind, each in the order of the text. */
export function findPersonalData(text: string): { kind: Kind; found: string }[] {
  let left = text.normalize('NFKC');
  const hits: { kind: Kind; found: string }[] = [];
  const collect = (kind: Kind, pattern: RegExp, check: (found: string) => boolean) => {
    // What was found is blanked, so that no part of it counts again as another kind.
    left = left.replace(pattern, (found) => {
      if (!check(found)) return found;
      hits.push({ kind, found });
      return ' '.repeat(found.length);
    });
  };
  collect('id-number', ID_NUMBER, isIdNumber);
  collect('bank-card', BANK_CARD, (found) => isBankCard(found.replace(/[ -]/g, '')));
  collect('mobile-number', MOBILE_NUMBER, () => true);
  return hits;
}

/** All but the first three and last two characters hidden, so that a list of findings leaks nothing. */
function masked(found: string): string {
  return `${found.slice(0, 3)}${'*'.repeat(found.length - 5)}${found.slice(-2)}`;
}

/** Texts with what looks like a person's identity number, mobile number or bank card. */
export function personalData({ c }: AuditContext): Discrepancy[] {
  if (!someText(c, mayHoldNumber)) return [];
  const found: Discrepancy[] = [];
  visitTexts(c, (text, path) => {
    if (!mayHoldNumber(text)) return;
    for (const { kind, found: number } of findPersonalData(text)) {
      const what = kind === 'id-number' ? 'an ID number' : `a ${kind.replace('-', ' ')}`;
      const message = `what looks like ${what} stands in the text, please check`;
      found.push(makeDiscrepancy('personal-data', path(), masked(number), null, message, { kind }));
    }
  });
  return found;
}
