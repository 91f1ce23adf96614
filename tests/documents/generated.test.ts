import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assembleReport, formatFigure, type Report } from '@sw-eval/report';
import { toDocx } from '@sw-eval/report/docx';
import { toHtml } from '@sw-eval/report/html';
import { toMarkdown } from '@sw-eval/report/markdown';
import { HtmlValidate } from 'html-validate';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patience } from '../support/draws.js';
import { convertAll, hasLibreOffice } from '../support/libreOffice.mjs';
import { type GeneratedCase, generatedCases } from './generatedCases.js';
import { treeTexts } from './treeTexts.js';

const cases: (GeneratedCase & { report: Report; texts: string[] })[] = generatedCases().map((each) => {
  const report = assembleReport(each.given, each.evaluation, {
    locale: each.locale,
    contents: true,
    annexDiscrepancies: true,
  });
  return { ...each, report, texts: treeTexts(report) };
});

/** Texts without white space, which formats set in their own ways, and signs of direction, which no report takes over. */
function bare(text: string): string {
  return text.replace(/[\s\u202a-\u202e\u2066-\u2069]/gu, '');
}

/** The texts that are not in a document, in the order they stand in. */
function missing(texts: readonly string[], document: string): string[] {
  const all = bare(document);
  let from = 0;
  return texts.filter((text) => {
    const at = all.indexOf(bare(text), from);
    if (at >= 0) from = at;
    return at < 0;
  });
}

/** Findings and figures of a case that its report must say. */
function saidBy({ given, evaluation, locale }: GeneratedCase): string[] {
  const parties = given.parties.flatMap((party) => [party, ...(party.sections ?? [])]);
  const { decimals } = evaluation.scheme.rounding;
  return [
    ...evaluation.indicators.flatMap(({ rate, actual }) => [
      formatFigure({ kind: 'rate', value: rate, decimals }, locale),
      formatFigure({ kind: 'count', value: actual, decimals: 0 }, locale),
    ]),
    ...[...parties, ...(given.sites ?? [])].flatMap(({ strengths = [], concerns = [] }) => [...strengths, ...concerns]),
    ...(given.keyProblems ?? []).map(({ text }) => text),
  ];
}

interface Tree {
  nodeName?: string;
  type?: string;
  value?: string;
  children?: Tree[];
  childNodes?: Tree[];
}

function textOf(tree: Tree): string {
  if (tree.nodeName === 'style' || tree.nodeName === 'head' || tree.nodeName === 'nav') return '';
  // A picture's description says once more what stands beside its bars.
  if (tree.nodeName === 'title' || tree.nodeName === 'desc') return '';
  return `${tree.value ?? ''}${(tree.children ?? tree.childNodes ?? []).map(textOf).join('')}`;
}

function nodesOf(tree: Tree, type: string): Tree[] {
  return [...(tree.type === type ? [tree] : []), ...(tree.children ?? []).flatMap((child) => nodesOf(child, type))];
}

it('reports of drawn cases say every figure and finding of the case', () => {
  for (const each of cases) {
    const all = bare(each.texts.join(' '));
    const unsaid = saidBy(each).filter((text) => !all.includes(bare(text)));
    expect(unsaid).toEqual([]);
  }
});

describe('Markdown of drawn cases, parsed by an independent parser', () => {
  const options = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };
  const parsed = cases.map(({ report, texts }) => ({
    report,
    texts,
    tree: fromMarkdown(toMarkdown(report), options) as Tree,
  }));

  it('has every text of the report, and no markup out of a text', () => {
    for (const { report, texts, tree } of parsed) {
      // A chart is said in one paragraph, so the order of its parts is another one.
      expect(missing(texts, textOf(tree))).toEqual([]);
      for (const type of ['html', 'link', 'image', 'code', 'inlineCode', 'emphasis', 'thematicBreak']) {
        expect(nodesOf(tree, type), `${type} in ${report.meta.title.join(' ')}`).toEqual([]);
      }
    }
  });

  it('has the same tables, cell by cell', () => {
    let tables = 0;
    for (const { report, tree } of parsed) {
      const found = nodesOf(tree, 'table').map((table) =>
        nodesOf(table, 'tableRow').map((row) =>
          nodesOf(row, 'tableCell')
            .map((cell) => bare(textOf(cell)))
            .join('|'),
        ),
      );
      const wanted = tablesOf(report);
      expect(found).toEqual(wanted);
      tables += wanted.length;
    }
    expect(tables).toBeGreaterThan(cases.length);
  });
});

/** Tables of a report as rows of bare texts; a cell over several columns is followed by empty ones. */
function tablesOf(report: Report): string[][] {
  const found: string[][] = [];
  const visit = (nodes: Report['sections'][number]['children']) => {
    for (const node of nodes) {
      if (node.type === 'section') visit(node.children);
      if (node.type !== 'table') continue;
      const single = { ...report, meta: { ...report.meta, title: [] } };
      const cellsOf = (row: (typeof node.rows)[number]) =>
        row.cells.flatMap((cell) => {
          const inner = treeTexts({
            ...single,
            sections: [holding(node.id, [{ ...node, caption: [], columns: [], rows: [{ ...row, cells: [cell] }] }])],
          });
          return [bare(inner.join('')), ...Array.from({ length: (cell.span ?? 1) - 1 }, () => '')];
        });
      const heads = treeTexts({ ...single, sections: [holding(node.id, [{ ...node, caption: [], rows: [] }])] }).slice(
        2,
      );
      found.push([heads.map(bare).join('|'), ...node.rows.map((row) => cellsOf(row).join('|'))]);
    }
  };
  visit(report.sections);
  return found;
}

function holding(id: string, children: Report['sections'][number]['children']): Report['sections'][number] {
  return { type: 'section', id, numbering: 'plain', title: [], children };
}

describe('HTML of drawn cases', () => {
  it('has every text of the report', () => {
    for (const { report, texts } of cases) expect(missing(texts, textOf(parse(toHtml(report)) as Tree))).toEqual([]);
  });

  it('is valid', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        // House rules of that validator, not of HTML: our file has no line breaks and writes what the standard allows.
        'long-title': 'off',
        'no-trailing-whitespace': 'off',
        'doctype-style': 'off',
        'void-style': 'off',
        'attr-quotes': 'off',
        'no-raw-characters': 'off',
      },
    });
    for (const { report } of cases) {
      const { results } = await validator.validateString(toHtml(report));
      expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
        [],
      );
    }
  });
});

describe.skipIf(!hasLibreOffice())('Word files of drawn cases, opened by LibreOffice', () => {
  let folder: string;
  beforeAll(
    async () => {
      folder = await mkdtemp(join(tmpdir(), 'sw-eval-generated-'));
      await mkdir(join(folder, 'out'));
      const files: string[] = [];
      for (const [index, { report }] of cases.entries()) {
        const file = join(folder, `${index}.docx`);
        await writeFile(file, await toDocx(report));
        files.push(file);
      }
      await convertAll(files, 'txt:Text (encoded):UTF8', join(folder, 'out'));
    },
    patience(300_000, 10),
  );
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('have every text of the report', async () => {
    for (const [index, { texts }] of cases.entries()) {
      const text = await readFile(join(folder, 'out', `${index}.txt`), 'utf8');
      expect(missing(texts, text), `case ${index}`).toEqual([]);
    }
  });
});
