import type { Locale } from '@sw-eval/core';
import type { Flow } from '../tree/nodes.js';
import { plainText } from '../tree/plainText.js';

/** What stays on the page of the paragraph above it. */
const INTRODUCED: ReadonlySet<Flow['type']> = new Set(['list', 'table', 'chart', 'signature']);

/** Whether a node belongs on the page of what follows it: a list, a table, or whatever comes after a colon. */
export function introduces(node: Flow, next: Flow | undefined, locale: Locale): boolean {
  if (next === undefined) return false;
  return INTRODUCED.has(next.type) || (node.type === 'paragraph' && /[：:]$/.test(plainText(node.children, locale)));
}
