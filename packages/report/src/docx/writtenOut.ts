/**
 * How lines of Chinese break: no mark at the beginning of a line that belongs to the end of one (kinsoku), marks may hang
 * in the margin, Latin words stay whole, and marks beside each other are set closer. Word does so by itself, other programs
 * only where a document says it.
 */
const LINE_BREAKS = '<w:kinsoku/><w:wordWrap/><w:overflowPunct/>';
const PUNCTUATION = '<w:characterSpacingControl w:val="compressPunctuation"/>';

/** Word's own style of this name is one of characters; the library writes one of paragraphs. */
const STRONG =
  '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="22"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>';

/** What the library has no options for, written into the parts it has made. */
export const WRITTEN_OUT: ReadonlyMap<string, (part: string) => string> = new Map([
  [
    'word/styles.xml',
    (part) =>
      part
        .replace('<w:pPrDefault><w:pPr>', (start) => start + LINE_BREAKS)
        .replace(/<w:style w:type="paragraph" w:styleId="Strong">.*?<\/w:style>/, STRONG),
  ],
  ['word/settings.xml', (part) => part.replace('<w:compat>', (compat) => PUNCTUATION + compat)],
]);
