import type { Block } from '../source/blocks.js';
import type { CleanText } from '../source/CleanText.js';
import { markerOf } from '../source/markers.js';
import { withoutEnd } from '../source/stripped.js';
import { AreaNames, type NamedArea } from './AreaNames.js';
import { introducesPlaces, isAnyName, isAreaName, isSiteName } from './placeNames.js';

/** A name and where it was read. */
interface Spot {
  readonly clean: CleanText;
  readonly start: number;
  readonly end: number;
}

/** The areas of a report, and where each name was read, by id. */
export interface AreasRead {
  readonly names: AreaNames;
  readonly spots: ReadonlyMap<string, Spot>;
  /** Lists of sites that were not understood. */
  readonly doubts: readonly Spot[];
}

/** Words between an area and its sites. */
const LINK =
  /^(?:包括了?|包含|下设|下辖|含|辖|覆盖|有|设有?|涵盖|服务|由|分为|为)+(?:[0-9一二三四五六七八九十两]{1,2}个)?(?:社区|社工点|站点|村居)?[：:，]?/u;
const MOST_AREAS = 500;

/**
 * Areas with their sites: `片区3：雅荷塘社区、仁生里社区；`, `片区一（东湖社区、西湖社区）`, `南片包括甲村、乙村`, or rows of a table.
 * An area counts when it is followed by the names of sites, or when its name stands alone in a list of such.
 */
export function readAreas(blocks: readonly Block[]): AreasRead {
  const found = new Map<string, { name: Spot; sites: Map<string, Spot> }>();
  const doubts: Spot[] = [];
  let introduced = false;
  for (const block of blocks) {
    if (found.size >= MOST_AREAS) break;
    const own: AreaPart | undefined =
      introduced && block.kind === 'paragraph' ? introducedPart(block.clean) : undefined;
    introduced = own !== undefined || (block.kind === 'paragraph' && introducesPlaces(block.clean.text));
    const parts = own !== undefined ? [own] : block.kind === 'row' ? rowParts(block.cells) : sentenceParts(block.clean);
    for (const { area, sites, unread } of parts) {
      if (unread !== undefined) {
        doubts.push(unread);
        continue;
      }
      const key = textOf(area);
      const known = found.get(key);
      // The first list of an area's sites is the one that introduces it.
      if (known === undefined)
        found.set(key, { name: area, sites: new Map(sites.map((site) => [textOf(site), site])) });
    }
  }
  return { ...named(found), doubts };
}

function named(
  found: ReadonlyMap<string, { name: Spot; sites: ReadonlyMap<string, Spot> }>,
): Pick<AreasRead, 'names' | 'spots'> {
  const spots = new Map<string, Spot>();
  const taken = new Set<string>();
  const areas: NamedArea[] = [];
  let position = 0;
  for (const [name, entry] of found) {
    position += 1;
    const number = /[0-9]+/u.exec(name)?.[0] ?? String(position);
    const id = unique(`area-${number}`, taken);
    spots.set(id, entry.name);
    const sites = [...entry.sites].map(([site, spot]) => {
      const siteId = unique(site, taken);
      spots.set(siteId, spot);
      return { id: siteId, name: site };
    });
    areas.push({ id, name, sites });
  }
  return { names: new AreaNames(areas), spots };
}

function unique(id: string, taken: Set<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
  taken.add(free);
  return free;
}

function textOf({ clean, start, end }: Spot): string {
  return clean.text.slice(start, end);
}

interface AreaPart {
  readonly area: Spot;
  readonly sites: readonly Spot[];
  /** Where the list of its sites was not understood. */
  readonly unread?: Spot;
}

/** The name of an area before what says that its sites follow. */
const HEAD = /^([^：（），。；、包含下辖覆设涵]{1,24})(?=[：（]|包|下辖|下设|辖|覆盖|设|涵盖|含)/u;
/** Signs and words behind which the name of a further area may stand. */
const LEAD =
  /^(?:其中|即|分别为|分别是|以及|和|及|与|[\p{Script=Han}]{0,6}(?:划分?[为成]|分[为成]|设立|设置))?[，：]?/u;
const LONGEST_HEAD = 30;

/** Every area of a paragraph: behind each other by semicolons, commas, in brackets, or after an introduction with a colon. */
function sentenceParts(clean: CleanText): AreaPart[] {
  const { text } = clean;
  const heads: { from: number; start: number; end: number }[] = [];
  const from = markerOf(text)?.length ?? 0;
  for (let at = from; at < text.length; at += 1) {
    if (at !== from && !'；。：，、）'.includes(text[at - 1] ?? '')) continue;
    const head = headAt(text, at);
    if (head === undefined) continue;
    heads.push({ from: at, ...head });
    at = head.end - 1;
  }
  const several = heads.length > 1 && heads.every(({ end }) => text[end] === '（');
  return heads.flatMap(({ start, end }, index) => {
    // No search goes beyond the next area, so that a long list takes no longer for each.
    const next = heads[index + 1]?.from ?? text.length;
    return areaAt(clean, start, end, clauseEnd(text, end, next), several) ?? [];
  });
}

function headAt(text: string, at: number): { start: number; end: number } | undefined {
  const rest = text.slice(at, at + LONGEST_HEAD);
  const lead = LEAD.exec(rest)?.[0].length ?? 0;
  const name = HEAD.exec(rest.slice(lead))?.[1];
  return name === undefined || !isAreaName(name) ? undefined : { start: at + lead, end: at + lead + name.length };
}

function clauseEnd(text: string, from: number, next: number): number {
  const end = text.slice(from, next).search(/[；。]/u);
  return end < 0 ? next : from + end;
}

function areaAt(clean: CleanText, start: number, end: number, limit: number, several: boolean): AreaPart | undefined {
  const area = { clean, start, end };
  const to = start + withoutEnd(clean.text.slice(start, limit), '，、').length;
  let rest = end;
  const sign = clean.text[rest];
  if (sign === '：') rest += 1;
  const bracketed = sign === '（';
  if (bracketed) rest += 1;
  rest += LINK.exec(clean.text.slice(rest, to))?.[0].length ?? 0;
  const inner = bracketed ? clean.text.slice(rest, to).indexOf('）') : -1;
  const last = inner < 0 ? to : rest + inner;
  const sites = siteNames(clean, rest, last) ?? sharedNames(clean, rest, last);
  // A bracket behind an area's name in a heading names a group of its sites, not all of them.
  const behind = clean.text.slice(last + 1, to);
  if (behind !== '' && !several && !/^[、，和及与]/u.test(behind)) return undefined;
  if (sites !== undefined) return { area, sites };
  const listed = /、/u.test(clean.text.slice(rest, last)) && rest > end && PLACE.test(clean.text.slice(rest, last));
  return listed ? { area, sites: [], unread: { clean, start, end: last } } : undefined;
}

/** Names of which only the last has the word, or a number of all: 东湖、西湖社区, 东湖、西湖两个社区. */
function sharedNames(clean: CleanText, from: number, to: number): Spot[] | undefined {
  const text = clean.text.slice(from, to);
  const remark = /(?:这|共)?([0-9一二三四五六七八九十两]{1,3})个(?:社区|村|站点|社工点)$/u.exec(text);
  const names = siteNames(clean, from, to - (remark?.[0].length ?? 0), isShortName);
  const [last] = names?.slice(-1) ?? [];
  if (names === undefined || last === undefined || names.length < 2) return undefined;
  if (remark !== null) return countOf(remark[1] ?? '') === names.length ? names : undefined;
  return isSiteName(textOf(last)) ? names : undefined;
}

function isShortName(name: string): boolean {
  return /^[\p{Script=Han}]{2,10}$/u.test(name) && !/.[和与及].|等|服务|工作|居民/u.test(name);
}

function countOf(text: string): number {
  const at = '一二三四五六七八九十'.indexOf(text) + 1;
  return text === '两' ? 2 : at > 0 ? at : Number(text);
}

/** What says that names of sites stand in a text. */
const PLACE = /社区|村|居委|站点|社工点/u;

/** Every name between two places, or `undefined` where one of them is not the name of a site. */
function siteNames(
  clean: CleanText,
  from: number,
  to: number,
  isSite: (name: string) => boolean = isSiteName,
): Spot[] | undefined {
  const sites: Spot[] = [];
  const take = (start: number, end: number): boolean => {
    const name = clean.text.slice(start, end).replace(REMARK, '');
    const joint = /[和与及]/u.exec(name);
    // 仁和社区 is one name, 东湖社区和西湖社区 are two.
    if (joint !== null && isSiteName(name.slice(0, joint.index)) && isSiteName(name.slice(joint.index + 1))) {
      return take(start, start + joint.index) && take(start + joint.index + 1, end);
    }
    if (!isSite(name)) return false;
    sites.push({ clean, start, end: start + name.length });
    return true;
  };
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const sign = clean.text[at];
    if (at < to && sign !== '、' && sign !== '，') continue;
    if (!take(start, at)) return undefined;
    start = at + 1;
  }
  return sites.length === 0 ? undefined : sites;
}

/** 等7个社区, 共3个村: how many there are. */
const REMARK = /(?:等|共|，共)?[0-9一二三四五六七八九十两]{1,3}个(?:社区|社工点|站点|村居?|服务点)$|等$/u;

/** `某某：甲、乙、丙。` or `某某。` behind an introduction. */
function introducedPart(clean: CleanText): AreaPart | undefined {
  const { text } = clean;
  const start = markerOf(text)?.length ?? 0;
  const end = /[。；]$/u.test(text) ? text.length - 1 : text.length;
  const colon = text.indexOf('：', start);
  const nameEnd = colon < 0 ? end : colon;
  if (!isAnyName(text.slice(start, nameEnd))) return undefined;
  const sites = colon < 0 ? [] : siteNames(clean, colon + 1, end, isAnyName);
  return sites === undefined ? undefined : { area: { clean, start, end: nameEnd }, sites };
}

/** A row of an area and its sites: two cells. */
function rowParts(cells: readonly CleanText[]): AreaPart[] {
  const [first, second, ...others] = cells.filter(({ text }) => text !== '');
  if (first === undefined || second === undefined || others.length > 0 || !isAreaName(first.text)) return [];
  const sites = siteNames(second, 0, second.text.length);
  return sites === undefined ? [] : [{ area: { clean: first, start: 0, end: first.text.length }, sites }];
}
