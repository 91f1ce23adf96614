import type { ReadResult } from '../readResult.js';
import { assembleCase } from './assembly/assembleCase.js';
import { readAreas } from './fields/areas.js';
import { readDocumentFacts } from './fields/documentFacts.js';
import { readExtras } from './fields/extras.js';
import { readClosing, readFindings } from './fields/findings.js';
import { readIndicators } from './fields/indicators.js';
import { readNames } from './fields/names.js';
import { readPeriods } from './fields/periods.js';
import { readScores } from './fields/scores.js';
import { addLeftovers } from './leftovers/addLeftovers.js';
import { isHeading, outlineOf } from './outline.js';
import { Reading } from './Reading.js';
import { blocksOf, type Layout } from './source/blocks.js';
import { withoutRadicals } from './source/radicals.js';

/** In characters; sentences are longer, and their years may be others. */
const LONGEST_TITLE = 44;

/** Reads a text whose lines may be broken by a page's width, or are known to be whole paragraphs. */
export function readLines(text: string, layout: Layout): ReadResult {
  const blocks = blocksOf(withoutRadicals(text), isHeading, layout);
  const areas = readAreas(blocks);
  const passages = outlineOf(blocks, areas.names);
  const reading = new Reading(text);
  const facts = readDocumentFacts(passages);
  const stage = facts.stage?.value;
  const title = new Set(
    passages
      .slice(0, 8)
      .filter(({ body, section }) => section === undefined && body.text.length <= LONGEST_TITLE)
      .flatMap(({ body }) => body.text.match(/[0-9]{4}(?=年)/gu) ?? []),
  );
  const periods = readPeriods(passages, { stage, years: title });
  const days = [periods.agreement, periods.period].flatMap((dates) =>
    dates === undefined ? [] : [dates.start, dates.end],
  );
  const times = { stage, years: new Set([...title, ...days.map(({ value }) => value.slice(0, 4))]) };
  const read = assembleCase(
    {
      areas,
      facts,
      extras: readExtras(passages),
      closing: readClosing(passages),
      findings: readFindings(passages),
      indicators: readIndicators(passages, areas.names, times),
      names: readNames(passages),
      periods,
      scores: readScores(passages, times),
    },
    reading,
  );
  addLeftovers(passages, read, reading);
  return { case: read, found: reading.found, unread: reading.unread, issues: [] };
}
