import type { Element } from 'hast';
import { h } from 'hastscript';
import type { RenderContext } from '../../render/context.js';
import type { SignatureNode } from '../../tree/nodes.js';
import { renderPhrasing } from '../phrasing.js';

/** Who signs: names with a line to sign on, then the body that issues the report, in the middle above the day. */
export function signature({ signers = [], lines }: SignatureNode, context: RenderContext): Element {
  const people = signers.map((name) => h('p', [...renderPhrasing(name, context), h('span', { className: ['sign'] })]));
  const issued = lines.map((line) => h('p', renderPhrasing(line, context)));
  return h('div', { className: ['signature'] }, [
    ...(people.length === 0 ? [] : [h('div', { className: ['signers'] }, people)]),
    ...(issued.length === 0 ? [] : [h('div', { className: ['issued'] }, issued)]),
  ]);
}
