import type { PartialCase } from '@sw-eval/core';
import type { Passage } from '../outline.js';
import type { Reading } from '../Reading.js';
import { tokensOf } from '../source/tokens.js';
import { daysLeft, monthsLeft, visitsLeft } from './daysLeft.js';
import { figuresLeft } from './figuresLeft.js';
import type { Leftover } from './Leftover.js';
import { bodiesOfKindLeft, NAME, namesLeft, type Role, stationsLeft } from './namesLeft.js';
import { plainRowsLeft } from './plainRows.js';
import { gradesLeft, pointsLeft } from './resultsLeft.js';
import { sitesLeft } from './sitesLeft.js';
import { Told } from './Told.js';

/** Chapters that the case holds as sentences. */
const SENTENCES: ReadonlySet<string> = new Set(['problems', 'conclusion', 'next-steps', 'follow-ups', 'objections']);
/** The name stands in one of so many cells, behind numbers and kinds. */
const NAME_CELLS = 3;
const ROLES: readonly Role[] = ['operator', 'purchaser', 'oversight'];

/**
 * Lists what no rule took and no rule left out with a reason: a figure of the work, a rate, points, a grade, days of a
 * period, names beside a role. So nothing of the kind is left out without a word, in whatever form a report is written.
 */
export function addLeftovers(passages: readonly Passage[], read: PartialCase, reading: Reading): void {
  const told = new Told(reading.told());
  const wanted = wantedOf(read);
  const named = new Set<string>();
  for (const passage of passages) {
    if (passage.section === 'signature') continue;
    const { body, cells, kind } = passage;
    if (kind === 'row' && told.touches(body.range(0, body.text.length))) addCells(cells, told, reading);
    for (const { start, end, reason } of leftIn(passage, wanted)) {
      if (told.touches(passage.body.range(start, end))) continue;
      // A name is listed where it stands first.
      const words = passage.body.text.slice(start, end);
      if (reason === NAME && named.has(words)) continue;
      if (reason === NAME) named.add(words);
      reading.skip(passage.body, start, end, reason);
    }
  }
}

/** Lists the figures of a row of which others were read. */
function addCells(cells: Passage['cells'], told: Told, reading: Reading): void {
  for (const cell of cells) {
    const end = cell.text.length;
    if (/[0-9]/u.test(cell.text) && !told.touches(cell.range(0, end))) reading.skip(cell, 0, end, '没有读懂的数字');
  }
}

/** What a report gives once, and no rule has found: worth a look wherever something like it stands. */
interface Wanted {
  readonly roles: readonly Role[];
  readonly station: boolean;
  readonly grade: boolean;
  readonly months: boolean;
  readonly visit: boolean;
  readonly sites: boolean;
  /** Rates that were read. */
  readonly rates: ReadonlySet<number>;
}

function wantedOf({ station, stated, areas, engagement }: PartialCase): Wanted {
  return {
    roles: ROLES.filter((role) => station?.[role] === undefined),
    station: station?.name === undefined,
    grade: stated?.grade === undefined,
    months: stated?.assessedMonths === undefined,
    visit: engagement?.siteVisit === undefined,
    sites: areas === undefined,
    rates: new Set(Object.values(stated?.rates ?? {}).filter((rate) => rate !== undefined)),
  };
}

function leftIn({ body, kind, section, list, cells }: Passage, wanted: Wanted): Leftover[] {
  const { text } = body;
  const inSentences = list !== undefined || SENTENCES.has(section ?? '');
  const names = inSentences ? [] : namesOf(text, wanted);
  const sites = wanted.sites && !inSentences ? sitesLeft(text) : [];
  if (kind === 'row' && isRowOfFigures(cells)) return [{ start: 0, end: text.length, reason: '没有读懂的表格行' }];
  const days = inSentences ? [] : daysOf(text, wanted);
  const grades = wanted.grade ? gradesLeft(text) : [];
  const rest = [...names, ...sites, ...days, ...grades];
  if (!/[0-9十百千]/u.test(text)) return rest;
  // How an evaluation was made is told in figures, too: of those only what plainly is a count or a score.
  const strict = inSentences || section === 'method';
  return [
    ...rest,
    ...(list === undefined ? plainRowsLeft(text) : []),
    ...figuresLeft(text, strict, wanted.rates),
    ...pointsLeft(text, strict),
  ];
}

function daysOf(text: string, { visit, months }: Wanted): Leftover[] {
  return [
    ...daysLeft(text),
    ...(visit ? visitsLeft(text) : []),
    ...(months && text.includes('月') ? monthsLeft(text) : []),
  ];
}

function namesOf(text: string, { roles, station }: Wanted): Leftover[] {
  return [...namesLeft(text, roles), ...bodiesOfKindLeft(text, roles), ...(station ? stationsLeft(text) : [])];
}

/** An indicator's name, and figures in the cells behind it. */
function isRowOfFigures(cells: Passage['cells']): boolean {
  const name = cells.slice(0, NAME_CELLS).findIndex(({ text }) => tokensOf(text).some(({ kind }) => kind === 'label'));
  return name >= 0 && cells.slice(name + 1).some(({ text }) => /^[0-9]/u.test(text));
}
