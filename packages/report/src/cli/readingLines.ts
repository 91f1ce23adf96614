import type { Locale } from '@sw-eval/core';
import type { FoundValue, ReadResult } from '../readResult.js';
import { oneLine } from '../tree/text.js';
import type { MainPart, Messages } from './messages/Messages.js';

/** Below this a reading is worth a second look. */
const SURE = 0.8;
const MOST_SHOWN = 20;
const LONGEST_SHOWN = 60;

/** What people want to know of a reading: how much was read, what is uncertain, what was not understood. */
export function readingLines({ found, unread }: ReadResult, { read }: Messages, locale: Locale): string[] {
  const uncertain = found.filter(({ confidence }) => confidence < SURE);
  const shown = unread.slice(0, MOST_SHOWN).map(({ text, reason, cell }) => {
    const where = cell === undefined ? '' : `${cell}  `;
    return `  ${where}${shortened(text)}  ${reason}`;
  });
  return [
    read.found(found.length),
    ...(uncertain.length === 0 ? [] : [read.low(uncertain.length), ...uncertain.map(foundLine)]),
    ...derivedLines(found, read, locale),
    ...(unread.length === 0 ? [] : [read.unread(unread.length), ...shown]),
    ...(unread.length > MOST_SHOWN ? ['  …'] : []),
  ];
}

/** The main parts of a report of which nothing was found. */
export function missingParts({ case: read }: ReadResult): MainPart[] {
  const found: Readonly<Record<MainPart, boolean>> = {
    scores: read.parties?.some((party) => party?.awarded !== undefined || party?.raw !== undefined) === true,
    total: read.stated?.total !== undefined,
    grade: read.stated?.grade !== undefined,
    period: read.period !== undefined,
    indicators: (read.indicators ?? []).length > 0,
  };
  return (Object.keys(found) as MainPart[]).filter((part) => !found[part]);
}

/** Targets that could be several, and figures elsewhere that fit another target than the indicator's, or none. */
function derivedLines(found: readonly FoundValue[], read: Messages['read'], locale: Locale): string[] {
  const targets = found.filter(({ path }) => path.endsWith('.target')).map(({ value }) => value);
  return found.flatMap(({ path, derived }) => {
    if (derived === undefined) return [];
    const { from, candidates } = derived;
    const isPlain = candidates.length === 1 && candidates.every((target) => targets.includes(target));
    if (isPlain || path.startsWith('stated.rates')) return [];
    return [read.derived(from, candidates.slice(0, MOST_SHOWN).join(locale === 'zh-CN' ? '、' : ', '))];
  });
}

function foundLine({ path, value, text }: FoundValue): string {
  return `  ${path}  ${shortened(String(value))}  ${shortened(text)}`;
}

function shortened(text: string): string {
  const letters = [...oneLine(text)];
  return letters.length > LONGEST_SHOWN ? `${letters.slice(0, LONGEST_SHOWN).join('')}…` : letters.join('');
}
