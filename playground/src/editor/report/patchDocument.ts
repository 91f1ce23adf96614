/**
 * Puts another version of a report into the document that shows one, changing only the parts that differ: what is read
 * stays where it is. Whether that could be done; a report with other styles or in another language needs a document of
 * its own, as its security policy names the one style sheet it may have.
 */
export function patchDocument(shown: Document, html: string): boolean {
  const next = new DOMParser().parseFromString(html, 'text/html');
  const [from, to] = [shown.querySelector('main'), next.querySelector('main')];
  if (from === null || to === null || headOf(shown) !== headOf(next)) return false;
  const wanted = [...to.children];
  [...from.children].slice(wanted.length).forEach((left) => {
    left.remove();
  });
  wanted.forEach((child, index) => {
    const present = from.children[index];
    if (present === undefined) from.append(shown.importNode(child, true));
    else if (!present.isEqualNode(child)) present.replaceWith(shown.importNode(child, true));
  });
  return true;
}

/** What may not change within one document: the language and the styles. */
function headOf(document: Document): string {
  return `${document.documentElement.lang} ${document.querySelector('style')?.textContent}`;
}
