import type { ParagraphNode, Phrasing, TextNode } from './nodes.js';

/** A part of a sentence: words, or a node. */
export type Part = string | Phrasing;

/** Words and nodes as phrasing nodes; empty words fall away, neighbouring words become one node. */
export function phrasing(parts: readonly Part[]): Phrasing[] {
  const nodes: Phrasing[] = [];
  for (const part of parts) {
    if (part === '') continue;
    const last = nodes.at(-1);
    if (typeof part !== 'string') nodes.push(part);
    else if (last?.type === 'text') nodes[nodes.length - 1] = textNode(last.value + part);
    else nodes.push(textNode(part));
  }
  return nodes;
}

/** A text node. */
export function textNode(value: string): TextNode {
  return { type: 'text', value };
}

/** A paragraph of words and nodes. */
export function paragraph(...parts: readonly Part[]): ParagraphNode {
  return { type: 'paragraph', children: phrasing(parts) };
}

/**
 * Embeddings, overrides and isolates: invisible signs that turn the direction of what follows them, our own words
 * included. Letters of Hebrew or Arabic have their direction without them.
 */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text of a case on one line: runs of white space become one space, what XML cannot hold becomes U+FFFD.
 *
 * @example
 * ```ts
 * oneLine(' 北京街\n广卫 '); // '北京街 广卫'
 * ```
 */
export function oneLine(text: string): string {
  return text
    .replace(TURNING, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .trim();
}

/** The paragraphs of a text of a case: one for each line that has something in it. */
export function lines(text: string): string[] {
  return text
    .split(/[\n\u2028\u2029]+/u)
    .map(oneLine)
    .filter((line) => line !== '');
}
