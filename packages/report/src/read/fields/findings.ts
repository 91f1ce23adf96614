import type { Part, Party, Passage } from '../outline.js';
import type { Hit } from '../Reading.js';
import { type CleanText, joinClean } from '../source/CleanText.js';
import type { MarkerStyle } from '../source/markers.js';

/** Points of praise or concern, and whose they are. */
export interface FindingList {
  readonly party: Party | undefined;
  readonly part: Part | undefined;
  readonly units: readonly string[] | undefined;
  readonly list: 'strengths' | 'concerns';
  readonly points: readonly Hit<string>[];
}

/** A title with what it means. */
export interface TitledPoint {
  readonly title: Hit<string>;
  readonly text: Hit<string>;
}

/** What the last chapters say. */
export interface ClosingRead {
  readonly keyProblems: readonly TitledPoint[];
  readonly summary: Hit<string> | undefined;
  readonly nextSteps: readonly Hit<string>[];
  readonly followUps: readonly {
    readonly recommendation: Hit<string>;
    readonly status: Hit<string>;
    readonly note: Hit<string> | undefined;
  }[];
}

const SURE = 0.9;
const PARTS_WITH_FINDINGS: ReadonlySet<string> = new Set(['management', 'services', 'sites']);

/** Strengths and concerns per party, part and group of sites, in the order of the report. */
export function readFindings(passages: readonly Passage[]): FindingList[] {
  const lists: { key: string; head: Omit<FindingList, 'points'>; passages: Passage[] }[] = [];
  for (const passage of passages) {
    const { list, party, part, units } = passage;
    if (list === undefined || passage.kind !== 'paragraph' || (party === undefined && units === undefined)) continue;
    const within = part !== undefined && PARTS_WITH_FINDINGS.has(part) ? part : undefined;
    const key = JSON.stringify([party, within, units, list]);
    const last = lists.at(-1);
    if (last?.key === key) last.passages.push(passage);
    else lists.push({ key, head: { party, part: within, units, list }, passages: [passage] });
  }
  return lists.map(({ head, passages: own }) => ({ ...head, points: pointsOf(own) }));
}

/** One point per number; paragraphs without a number, or numbered otherwise, belong to the point before them. */
export function pointsOf(passages: readonly Passage[]): Hit<string>[] {
  const groups: CleanText[][] = [];
  let style: MarkerStyle | undefined;
  for (const { body, marker } of passages) {
    if (body.text === '') continue;
    if (groups.length === 0) style = marker?.style;
    const isNew = groups.length === 0 || marker?.style === style;
    if (isNew) groups.push([body]);
    else groups.at(-1)?.push(body);
  }
  return groups.map((parts) => hitOf(joinClean(parts, '\n'), SURE));
}

function hitOf(clean: CleanText, confidence: number): Hit<string> {
  return { value: clean.text, clean, start: 0, end: clean.text.length, confidence };
}

/** Key problems, conclusion, next steps, and what became of earlier advice. */
export function readClosing(passages: readonly Passage[]): ClosingRead {
  const of = (section: string) =>
    passages.filter((passage) => passage.kind === 'paragraph' && passage.section === section);
  const conclusion = of('conclusion');
  const summary =
    conclusion.length === 0
      ? undefined
      : hitOf(
          joinClean(
            conclusion.map(({ body }) => body),
            '\n',
          ),
          SURE,
        );
  return {
    keyProblems: pointsOf(of('problems')).map(titled),
    summary,
    nextSteps: pointsOf(of('next-steps')),
    followUps: pointsOf(of('follow-ups')).flatMap((point) => followUp(point) ?? []),
  };
}

/** The title ends with the first colon or full stop, if it comes early. */
function titled({ clean, value, confidence }: Hit<string>): TitledPoint {
  const end = /[：。]/u.exec(value.slice(0, 48))?.index;
  if (end === undefined || end + 1 >= value.length) {
    return { title: { ...hitOf(clean.slice(0, 0), confidence), value: '' }, text: hitOf(clean, confidence) };
  }
  return { title: hitOf(clean.slice(0, end), confidence), text: hitOf(clean.slice(end + 1), confidence) };
}

const STATUSES: readonly (readonly [RegExp, string])[] = [
  [/^部分(?:落实|整改|完成)/u, 'partly-resolved'],
  [/^(?:未|尚未)(?:落实|整改|完成)/u, 'unresolved'],
  [/^(?:已|均已|全部)(?:落实|整改|完成)/u, 'resolved'],
];

/** `健全项目管理制度：已落实，有记录。` */
function followUp({ clean, value, confidence }: Hit<string>) {
  const colon = value.lastIndexOf('：');
  if (colon < 1) return undefined;
  const rest = value.slice(colon + 1);
  const status = STATUSES.find(([pattern]) => pattern.test(rest));
  const words = status?.[0].exec(rest)?.[0];
  if (status === undefined || words === undefined) return undefined;
  const from = colon + 1;
  const statusEnd = from + words.length;
  const note = value.slice(statusEnd).replace(/^，/u, '').replace(/。$/u, '');
  const noteStart = statusEnd + (value[statusEnd] === '，' ? 1 : 0);
  return {
    recommendation: hitOf(clean.slice(0, colon), confidence),
    status: { value: status[1], clean, start: from, end: statusEnd, confidence },
    note: note === '' ? undefined : { value: note, clean, start: noteStart, end: noteStart + note.length, confidence },
  };
}
