import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { bylines } from '../render/bylines.js';
import { startContext } from '../render/context.js';
import { repack } from '../render/repack.js';
import type { Report } from '../tree/nodes.js';
import { requireReport } from '../tree/validateReport.js';
import { Blocks } from './blocks.js';
import { bookmarksOf, contents } from './contents.js';
import { counter, type DocxContext } from './context.js';
import { renderFlow } from './flow.js';
import { fontTable } from './fontTable.js';
import { houseFor } from './house.js';
import { numberingOf } from './numbering.js';
import { noticeHeader, pageNumber } from './pageFrame.js';
import { STYLE, stylesOf } from './styles.js';
import { tableStyles } from './tableStyles.js';
import { WRITTEN_OUT } from './writtenOut.js';

/**
 * A report as a Word file (.docx). The same report gives the same bytes, on any day and in any zone.
 *
 * The page follows GB/T 9704: A4, FangSong 16 pt at a line pitch of 28 pt, page numbers `— 1 —`. Headings are Word's
 * own and numbered by Word, so the navigation pane works and numbers follow edits; table headers repeat.
 *
 * @throws SwEvalError where the tree is not a report
 * @example
 * ```ts
 * await writeFile('report.docx', await toDocx(assembleReport(given, evaluate(given))));
 * ```
 */
export async function toDocx(report: Report): Promise<Uint8Array> {
  requireReport(report);
  const { meta, locale } = report;
  const house = houseFor(locale);
  const headings = counter();
  const context: DocxContext = {
    ...startContext(report),
    renderFlow,
    house,
    blocks: new Blocks(),
    lists: counter(),
    pictures: counter(),
    bookmarks: bookmarksOf(report),
    headings,
    headingInstance: headings.next(),
    introduces: false,
    remarked: false,
  };
  const { page } = house;
  const document = new Document({
    ...properties(report),
    styles: stylesOf(house, locale),
    externalStyles: tableStyles(locale),
    numbering: numberingOf(house, locale),
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.top, right: page.right, bottom: page.bottom, left: page.left, footer: page.footer },
          },
        },
        ...(meta.notice !== undefined && {
          headers: { default: noticeHeader(meta.notice), even: noticeHeader(meta.notice) },
        }),
        footers: { default: pageNumber('odd', house, locale), even: pageNumber('even', house, locale) },
        children: [
          ...titleBlock(report),
          ...contents(report, context),
          ...report.sections.flatMap((section) => renderFlow(section, context)),
        ],
      },
    ],
  });
  const fonts = { path: 'word/fontTable.xml', data: fontTable(locale) };
  return repack(new Uint8Array(await Packer.pack(document, 'uint8array', undefined, [fonts])), meta.date, WRITTEN_OUT);
}

function titleBlock(report: Report): Paragraph[] {
  const { title } = report.meta;
  const lines = title.map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: lines }),
    ...bylines(report).map((line) => new Paragraph({ style: STYLE.byline, children: [new TextRun(line)] })),
    new Paragraph({ style: STYLE.byline, children: [] }),
  ];
}

/** Properties of the document: what the report says of itself, nothing of the machine or the moment. */
function properties({ meta, locale }: Report) {
  const { provenance } = meta;
  const creator = meta.issuer ?? 'sw-eval';
  return {
    title: meta.title.join(locale === 'zh-CN' ? '' : ' '),
    creator,
    lastModifiedBy: creator,
    revision: 1,
    ...(provenance !== undefined && {
      customProperties: [
        { name: 'sw-eval.packages', value: provenance.packages.join(', ') },
        { name: 'sw-eval.scheme', value: provenance.scheme },
        { name: 'sw-eval.case-sha256', value: provenance.caseSha256 },
      ],
    }),
  };
}
