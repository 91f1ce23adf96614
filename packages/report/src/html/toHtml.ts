import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Locale } from '@sw-eval/core';
import type { Element, Root } from 'hast';
import { toHtml as serialise } from 'hast-util-to-html';
import { h } from 'hastscript';
import { bylines } from '../render/bylines.js';
import { type ContentsEntry, contentsOf } from '../render/contents.js';
import { startContext } from '../render/context.js';
import type { Flow, Report } from '../tree/nodes.js';
import { requireReport } from '../tree/validateReport.js';
import { renderFlow } from './flow.js';
import { styles } from './styles.js';
import { words } from './words.js';

/**
 * A report as one self-contained HTML file: no script, nothing loaded from elsewhere, and a Content-Security-Policy
 * that allows neither. Headings, tables with captions and header cells, and the language are marked up for screen
 * readers; print styles set it on A4.
 *
 * @throws SwEvalError where the tree is not a report
 * @example
 * ```ts
 * toHtml(report).startsWith('<!doctype html><html lang="zh-CN">'); // true
 * ```
 */
export function toHtml(report: Report): string {
  requireReport(report);
  const sheet = styles(sharesIn(report.sections), report.meta.notice !== undefined);
  const root: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, h('html', { lang: report.locale }, [head(report, sheet), body(report)])],
  };
  return `${serialise(root)}\n`;
}

function titleOf({ meta, locale }: Report): string {
  return meta.title.join(locale === 'zh-CN' ? '' : ' ');
}

function head(report: Report, sheet: string): Element {
  const { meta } = report;
  const policy = `default-src 'none'; style-src 'sha256-${base64(sha256(utf8ToBytes(sheet)))}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const { provenance } = meta;
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'content-security-policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', titleOf(report)),
    ...(meta.issuer === undefined ? [] : [h('meta', { name: 'author', content: meta.issuer })]),
    ...(provenance === undefined
      ? []
      : [
          h('meta', { name: 'generator', content: provenance.packages.join(', ') }),
          h('meta', { name: 'sw-eval.scheme', content: provenance.scheme }),
          h('meta', { name: 'sw-eval.case-sha256', content: provenance.caseSha256 }),
        ]),
    h('style', sheet),
  ]);
}

function body(report: Report): Element {
  const { meta, locale } = report;
  const title = meta.title.flatMap((line, index) => {
    const span = h('span', words(line, locale));
    return index === 0 || locale === 'zh-CN' ? [span] : [' ', span];
  });
  const context = { ...startContext(report), renderFlow };
  return h('body', [
    h('main', [
      ...(meta.notice === undefined ? [] : [h('p', { className: ['notice'] }, words(meta.notice, locale))]),
      h('header', [
        h('h1', title),
        ...bylines(report).map((line) => h('p', { className: ['byline'] }, words(line, locale))),
      ]),
      ...contents(report),
      ...report.sections.map((section) => renderFlow(section, context)),
    ]),
  ]);
}

/** The contents as links to the sections. */
function contents(report: Report): Element[] {
  const title = report.meta.contents;
  const entries = contentsOf(report);
  if (title === undefined || entries.length === 0) return [];
  return [
    h('nav', { className: ['contents'], ariaLabel: title }, [
      h('p', words(title, report.locale)),
      contentsList(entries, report.locale),
    ]),
  ];
}

function contentsList(entries: readonly ContentsEntry[], locale: Locale): Element {
  return h(
    'ul',
    entries.map(({ section, text, below }) =>
      h('li', [
        h('a', { href: `#${encodeURIComponent(section.id)}` }, words(text, locale)),
        ...(below.length === 0 ? [] : [contentsList(below, locale)]),
      ]),
    ),
  );
}

/** The column widths a report uses; each becomes a class, since style attributes are not allowed. */
function sharesIn(nodes: readonly Flow[], shares = new Set<number>()): Set<number> {
  for (const node of nodes) {
    if (node.type === 'section') sharesIn(node.children, shares);
    if (node.type === 'table') for (const { share } of node.columns) shares.add(share);
  }
  return shares;
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
