import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { evaluate, parseCase } from '@sw-eval/core';
import { assembleReport, plainText } from '@sw-eval/report';
import { toDocx } from '@sw-eval/report/docx';
import { toMarkdown } from '@sw-eval/report/markdown';
import { toXlsx } from '@sw-eval/report/xlsx';
import * as docx from 'docx';
import { unzipSync } from 'fflate';
import { largeCase } from '../browser/largeCase.mjs';
import { ROOT } from '../support/project.mjs';
import { median } from './median.mjs';

/**
 * How long the report's formats take: Word against the same words in a bare document of the library it is made with,
 * Markdown against Word, and how Word grows with the sections and sites. Run alone: `node tests/bench/report.mjs`.
 */

/** @typedef {import('@sw-eval/report').Report} Report */
/** @typedef {import('@sw-eval/report').Flow} Flow */

const RUNS = Number(process.env['BENCH_RUNS'] ?? 21);
const WARM_UP = 5;
const given = parseCase(JSON.parse(await readFile(join(ROOT, 'tests', 'cases', 'guangwei-2024-final.json'), 'utf8')));
const evaluation = evaluate(given);
const report = assembleReport(given, evaluation);
/** The pictures of the report's own Word file, which the bare one holds too. */
const pictures = Object.entries(unzipSync(await toDocx(report)))
  .filter(([name]) => name.endsWith('.png'))
  .map(([, png]) => png);

/**
 * The same words in the same paragraphs and tables, and the same pictures, with no style or number of ours.
 *
 * @param {Report} tree
 */
async function bareDocx(tree) {
  /** @param {string} text */
  const line = (text) => new docx.Paragraph({ children: [new docx.TextRun(text)] });
  /** @param {string[][]} rows */
  const table = (rows) =>
    new docx.Table({
      rows: rows.map(
        (cells) => new docx.TableRow({ children: cells.map((text) => new docx.TableCell({ children: [line(text)] })) }),
      ),
    });
  /** @param {Flow} node @returns {(import('docx').Paragraph | import('docx').Table)[]} */
  const flow = (node) => {
    switch (node.type) {
      case 'section':
        return [line(plainText(node.title, tree.locale)), ...node.children.flatMap(flow)];
      case 'paragraph':
      case 'note':
        return [line(plainText(node.children, tree.locale))];
      case 'list':
        return node.items.flatMap(({ children }) => children.flatMap(flow));
      case 'table':
        return [
          line(plainText(node.caption, tree.locale)),
          table([
            node.columns.map(({ header }) => plainText(header, tree.locale)),
            ...node.rows.map(({ cells }) =>
              cells.map((cell) =>
                'children' in cell ? plainText(cell.children, tree.locale) : String('value' in cell ? cell.value : ''),
              ),
            ),
          ]),
        ];
      case 'chart':
        return [
          line(plainText(node.caption, tree.locale)),
          new docx.Table({
            rows: node.rows.map(({ label, value }, index) => {
              const data = pictures[index % pictures.length] ?? new Uint8Array();
              const picture = new docx.ImageRun({ type: 'png', data, transformation: { width: 320, height: 17 } });
              const cells = [
                line(plainText(label, tree.locale)),
                new docx.Paragraph({ children: [picture] }),
                line(plainText(value, tree.locale)),
              ];
              return new docx.TableRow({ children: cells.map((cell) => new docx.TableCell({ children: [cell] })) });
            }),
          }),
          line(plainText(node.legend, tree.locale)),
        ];
      case 'signature':
        return node.lines.map((each) => line(plainText(each, tree.locale)));
    }
  };
  const children = [...tree.meta.title.map(line), ...tree.sections.flatMap(flow)];
  return docx.Packer.toBuffer(new docx.Document({ sections: [{ children }] }));
}

/**
 * The medians of several jobs, run by turns so that a busy machine slows all of them alike.
 *
 * @template {string} Name
 * @param {Record<Name, () => unknown>} jobs
 * @returns {Promise<Record<Name, number>>}
 */
async function race(jobs) {
  const entries = /** @type {[Name, () => unknown][]} */ (Object.entries(jobs));
  const times = new Map(entries.map(([name]) => [name, /** @type {number[]} */ ([])]));
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    for (const [name, job] of entries) {
      const start = performance.now();
      await job();
      if (run >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return /** @type {Record<Name, number>} */ (
    Object.fromEntries([...times].map(([name, measured]) => [name, median(measured)]))
  );
}

/**
 * A report with its sections several times, each under an id of its own.
 *
 * @param {number} times
 * @returns {Report}
 */
function repeated(times) {
  const copies = Array.from({ length: times }, (_, copy) =>
    JSON.parse(JSON.stringify(report.sections), (key, value) => (key === 'id' ? `${value}.${copy}` : value)),
  );
  return { ...report, sections: copies.flat() };
}

const { ours, bare, markdown, xlsx } = await race({
  ours: () => toDocx(report),
  bare: () => bareDocx(report),
  markdown: () => toMarkdown(report),
  xlsx: () => toXlsx(evaluation),
});
const [two, eight] = [repeated(2), repeated(8)];
const { small, large } = await race({ small: () => toDocx(two), large: () => toDocx(eight) });

/** A report of so many sites, each with figures of its own. @param {number} sites */
const reportOf = (sites) => {
  const spread = parseCase(largeCase(4, sites));
  return assembleReport(spread, evaluate(spread));
};
const [sixty, fourTimesSixty] = [reportOf(60), reportOf(240)];
const { few, many } = await race({ few: () => toDocx(sixty), many: () => toDocx(fourTimesSixty) });

const rows = [
  ['Word, the real case', ours],
  ['Word, bare, of the same length', bare],
  ['Markdown', markdown],
  ['Excel', xlsx],
];
for (const [name, time] of rows) console.log(`${String(name).padEnd(34)} ${Number(time).toFixed(1)} ms`);
const checks = [
  { name: 'Word against bare', value: ours / bare, ok: ours / bare <= 1.5, bound: 'at most 1.5' },
  { name: 'Word against Markdown', value: ours / markdown, ok: ours / markdown >= 20, bound: 'at least 20' },
  { name: 'four times the sections', value: large / small, ok: large / small <= 6, bound: 'at most 6' },
  { name: 'four times the sites', value: many / few, ok: many / few <= 6, bound: 'at most 6' },
];
for (const { name, value, ok, bound } of checks)
  console.log(`${ok ? 'ok ' : 'BAD'} ${name}: ${value.toFixed(2)} (${bound})`);
if (checks.some(({ ok }) => !ok)) process.exitCode = 1;
