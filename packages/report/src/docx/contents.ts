import { Paragraph, TableOfContents, TextRun } from 'docx';
import { contentsOf, flatContents } from '../render/contents.js';
import type { Report, SectionNode } from '../tree/nodes.js';
import type { Block, Place } from './context.js';
import { STYLE } from './styles.js';

/** The place each section of the contents is known by in the document. Word's own are named like this. */
export function bookmarksOf(report: Report): ReadonlyMap<SectionNode, Place> {
  if (report.meta.contents === undefined) return new Map();
  return new Map(
    flatContents(contentsOf(report)).map(({ section }, index) => [
      section,
      { name: `_Toc${String(index + 1).padStart(6, '0')}`, number: index + 1 },
    ]),
  );
}

/**
 * Word's own table of contents, with the sections it will name already in it. Only Word knows on which page a section
 * stands: it asks to fill the pages in when it opens the file.
 */
export function contents(report: Report, { bookmarks }: { bookmarks: ReadonlyMap<SectionNode, Place> }): Block[] {
  const title = report.meta.contents;
  const entries = flatContents(contentsOf(report));
  if (title === undefined || entries.length === 0) return [];
  return [
    new Paragraph({ style: STYLE.contentsTitle, children: [new TextRun(title)] }),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: '1-2',
      cachedEntries: entries.map(({ section, depth, text }) => ({
        title: text,
        level: depth,
        href: bookmarks.get(section)?.name ?? '',
      })),
    }),
    new Paragraph({ style: STYLE.byline, children: [] }),
  ];
}
