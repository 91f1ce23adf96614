import { BuilderElement, type FileChild, InternalHyperlink, Paragraph, Run, TextRun, type XmlComponent } from 'docx';
import { contentsOf, flatContents } from '../render/contents.js';
import type { Report, SectionNode } from '../tree/nodes.js';
import type { Block, DocxContext, Place } from './context.js';
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
 * Word's own table of contents, with the sections it will name already in it. On which page a section stands knows only
 * who lays out the pages: Word asks whether to fill them in when it opens the file, other programs fill them in when they
 * are told to update the table. Until then a line is the section's title, without dots that lead to no number.
 *
 * It is made by hand, since the library gives its lines such dots, to a place beyond the text, and a style that no document
 * has.
 */
export function contents(report: Report, { bookmarks, blocks }: Pick<DocxContext, 'bookmarks' | 'blocks'>): Block[] {
  const title = report.meta.contents;
  const entries = flatContents(contentsOf(report));
  if (title === undefined || entries.length === 0) return [];
  const last = entries.length - 1;
  const lines = entries.map(({ section, depth, text }, index) => {
    const anchor = bookmarks.get(section)?.name ?? '';
    return new Paragraph({
      style: `TOC${depth}`,
      children: [
        ...(index === 0 ? [fieldBegin('TOC \\o "1-2" \\h')] : []),
        new InternalHyperlink({ anchor, children: [new TextRun(text)] }),
        ...(index === last ? [fieldEnd()] : []),
      ],
    });
  });
  return [
    blocks.paragraph(STYLE.contentsTitle, [new TextRun(title)]),
    inGallery(lines),
    blocks.paragraph(STYLE.byline, []),
  ];
}

/** Paragraphs that Word shows as a table of contents, with a button to update it. */
function inGallery(paragraphs: readonly Paragraph[]): FileChild {
  const gallery = element('w:docPartObj', [
    element('w:docPartGallery', [], { 'w:val': 'Table of Contents' }),
    element('w:docPartUnique'),
  ]);
  // The types of a document's children name none of what the library leaves out; it writes whatever it is given.
  const block: unknown = element('w:sdt', [element('w:sdtPr', [gallery]), element('w:sdtContent', paragraphs)]);
  return block as FileChild;
}

/** The beginning of a field that Word is to update, up to what it last came to. */
function fieldBegin(instruction: string): Run {
  const begin = element('w:fldChar', [], { 'w:fldCharType': 'begin', 'w:dirty': 'true' });
  const separate = element('w:fldChar', [], { 'w:fldCharType': 'separate' });
  return new Run({ children: [begin, element('w:instrText', [instruction], { 'xml:space': 'preserve' }), separate] });
}

function fieldEnd(): Run {
  return new Run({ children: [element('w:fldChar', [], { 'w:fldCharType': 'end' })] });
}

function element(
  name: string,
  children: readonly (XmlComponent | string)[] = [],
  attributes: Readonly<Record<string, string>> = {},
): BuilderElement {
  const named = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]));
  // Text between tags is a child like any other, which the type of the library's element does not say.
  return new BuilderElement({ name, attributes: named, children: children as readonly XmlComponent[] });
}
