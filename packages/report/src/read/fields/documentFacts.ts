import type { Passage } from '../outline.js';
import type { Hit } from '../Reading.js';
import { STAGE_RULES } from '../rules/fieldRules.js';
import { datesIn } from '../source/dates.js';
import { matchRule } from './matchRule.js';

/** What the title and the end of a report say of the report itself. */
export interface DocumentFacts {
  readonly stage: Hit<string> | undefined;
  readonly date: Hit<string> | undefined;
  readonly number: Hit<string> | undefined;
  readonly issuer: Hit<string> | undefined;
  readonly signatories: readonly Hit<string>[];
}

/** The title stands among the first paragraphs, who signs among the last. */
const FIRST = 8;
const LAST = 12;
/** So many paragraphs may be the title. */
const TITLE = 3;
const STAGE_WORD = /末期|期末|终期|中期|复评/gu;
const ISSUER = /^(?:出具单位|评估机构|编制单位|报告单位)：(.{4,40})$/u;
const BODY =
  /^[\p{Script=Han}（）]{4,40}(?:中心|协会|学会|促进会|公司|基金会|联合会|研究院|事务所|民政局)(?:（(?:盖章|公章)）)?$/u;
const NUMBER =
  /^(?:(?:报告)?(?:编号|文号)：)?([\p{Script=Han}A-Za-z]{0,12}[〔[（(]?[0-9]{4}[〕\]）)]?[-—0-9A-Za-z]{0,12}(?:第)?[0-9]{1,6}号?)$/u;

/** Stage, date, number and issuer of a report. */
export function readDocumentFacts(passages: readonly Passage[]): DocumentFacts {
  const head = passages.slice(0, FIRST);
  const bodyEnd = passages.findIndex(({ section }) => section === 'annex');
  const body = bodyEnd < 0 ? passages : passages.slice(0, bodyEnd);
  const edges = [...head, ...body.slice(Math.max(FIRST, body.length - LAST))];
  return {
    stage: stageOf(head),
    date: dateOf(edges),
    number: numberOf(head),
    issuer: issuerOf(edges),
    signatories: signatoriesOf(passages),
  };
}

function stageOf(head: readonly Passage[]): Hit<string> | undefined {
  for (const { body } of head) {
    for (const { stage, rule } of STAGE_RULES) {
      const match = matchRule(rule, body.text);
      if (match !== undefined)
        return { value: stage, clean: body, start: match.start, end: match.end, confidence: 0.95 };
    }
  }
  return stageByWord(head);
}

/** 末期, 中期 or 复评 in the title of a document that calls itself no report. */
function stageByWord(head: readonly Passage[]): Hit<string> | undefined {
  for (const { body } of head.slice(0, TITLE)) {
    if (/[，。；]/u.test(body.text)) continue;
    const found = [...body.text.matchAll(STAGE_WORD)];
    const [match] = found;
    if (match === undefined || found.length > 1) continue;
    const value = match[0] === '中期' ? 'mid-term' : match[0] === '复评' ? 're-evaluation' : 'final';
    return { value, clean: body, start: match.index, end: match.index + match[0].length, confidence: 0.75 };
  }
  return undefined;
}

/** A date that stands alone, or behind the word for it. */
function dateOf(edges: readonly Passage[]): Hit<string> | undefined {
  for (const { body, kind } of edges) {
    if (kind === 'row') continue;
    const bare = body.text.replace(/^(?:报告日期|出具日期|日期|时间|成文日期)：/u, '');
    const [date, ...more] = datesIn(body.text);
    if (date?.value === undefined || more.length > 0) continue;
    if (bare.length === date.end - date.start)
      return { value: date.value, clean: body, start: date.start, end: date.end, confidence: 0.9 };
  }
  return undefined;
}

function numberOf(head: readonly Passage[]): Hit<string> | undefined {
  for (const { body, kind } of head) {
    const value = NUMBER.exec(body.text)?.[1];
    if (kind !== 'paragraph' || value === undefined || datesIn(body.text).length > 0) continue;
    const start = body.text.indexOf(value);
    if (/号$|^(?:报告)?(?:编号|文号)/u.test(body.text)) {
      return { value, clean: body, start, end: start + value.length, confidence: 0.85 };
    }
  }
  return undefined;
}

function issuerOf(edges: readonly Passage[]): Hit<string> | undefined {
  for (const { body, kind } of edges) {
    if (kind !== 'paragraph') continue;
    const named = ISSUER.exec(body.text)?.[1];
    const value = named ?? (BODY.test(body.text) ? body.text.replace(/（(?:盖章|公章)）$/u, '') : undefined);
    if (value === undefined || /服务站|社工站/u.test(value)) continue;
    const start = body.text.indexOf(value);
    return { value, clean: body, start, end: start + value.length, confidence: named === undefined ? 0.8 : 0.9 };
  }
  return undefined;
}

/** The lines under a report that are neither a body nor a day. */
function signatoriesOf(passages: readonly Passage[]): Hit<string>[] {
  return passages.flatMap(({ section, body }) => {
    if (section !== 'signature' || BODY.test(body.text) || datesIn(body.text).length > 0) return [];
    const start = /^(?:评估组长|组长|评估人员|评委|签名|负责人)：/u.exec(body.text)?.[0].length ?? 0;
    return [{ value: body.text.slice(start), clean: body, start, end: body.text.length, confidence: 0.8 }];
  });
}
