import type { Passage } from '../outline.js';
import type { Hit } from '../Reading.js';

/** Survey, standards, methods, panel and documents relied on. */
export interface ExtrasRead {
  readonly survey:
    | { readonly sampled: Hit<number>; readonly satisfied: Hit<number>; readonly aware: Hit<number> | undefined }
    | undefined;
  /** Measured hours of continuing education per worker and month. */
  readonly education: Hit<number> | undefined;
  readonly basis: readonly Hit<string>[];
}

const SAMPLED = /(?:调查|访问|回访|抽访|发放|收回)[^，。；0-9]{0,16}([0-9]{1,7})(?:人|名|位|份)/u;
const SATISFIED = /满意的?(?:服务对象)?(?:有|共|为)?([0-9]{1,7})(?:人|名|位|份)/u;
const AWARE = /(?:知晓|了解社工站服务)的?(?:有|共|为)?([0-9]{1,7})(?:人|名|位|份)/u;
const EDUCATION =
  /(?:(?:人均|平均每人)每月(?:接受)?继续教育(?:时数|时长|学时)?(?:：实测|为|达到?|：)?)([0-9]{1,4}(?:\.[0-9]{1,2})?)(?:小时|学时)/u;
const DOCUMENT = /《[^《》]{2,80}(?:〈[^〈〉]{2,60}〉[^《》]{0,40})?》(?:（[^（）]{2,40}）)?/gu;

/** Finds what reports give besides scores and indicators, where it stands in plain words. */
export function readExtras(passages: readonly Passage[]): ExtrasRead {
  const rest = passages.filter(({ kind }) => kind === 'paragraph');
  return { survey: surveyOf(rest), education: firstNumber(rest, EDUCATION), basis: basisOf(rest) };
}

function firstNumber(passages: readonly Passage[], pattern: RegExp): Hit<number> | undefined {
  for (const passage of passages) {
    const hit = numberIn(passage, pattern);
    if (hit !== undefined) return hit;
  }
  return undefined;
}

function numberIn({ body }: Passage, pattern: RegExp): Hit<number> | undefined {
  const match = pattern.exec(body.text);
  const digits = match?.[1];
  if (match === null || digits === undefined) return undefined;
  const start = match.index + match[0].indexOf(digits, match[0].search(/[0-9]/u));
  return { value: Number(digits), clean: body, start, end: start + digits.length, confidence: 0.85 };
}

function surveyOf(passages: readonly Passage[]): ExtrasRead['survey'] {
  for (const passage of passages) {
    if (!passage.body.text.includes('满意')) continue;
    const sampled = numberIn(passage, SAMPLED);
    const satisfied = numberIn(passage, SATISFIED);
    if (sampled === undefined || satisfied === undefined || satisfied.value > sampled.value) continue;
    const aware = numberIn(passage, AWARE);
    return { sampled, satisfied, aware: aware !== undefined && aware.value <= sampled.value ? aware : undefined };
  }
  return undefined;
}

/** The documents that the part on the basis names. */
function basisOf(passages: readonly Passage[]): Hit<string>[] {
  const named = new Map<string, Hit<string>>();
  for (const { body, section } of passages) {
    if (section !== 'method') continue;
    for (const match of body.text.matchAll(DOCUMENT)) {
      const [value] = match;
      const end = match.index + value.length;
      if (!named.has(value)) named.set(value, { value, clean: body, start: match.index, end, confidence: 0.85 });
    }
  }
  return [...named.values()].slice(0, 50);
}
