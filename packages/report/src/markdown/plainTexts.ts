import { defaultHandlers, type Handle, type Options } from 'mdast-util-to-markdown';

/**
 * Characters of which none ever means anything in Markdown where a report has text: in paragraphs, headings, list
 * items and cells. A figure and a full stop at the beginning could be a list item.
 */
const MEANS_SOMETHING = /[\t\r\n!#&)*+<=>[\\\]_`|~-]|^[\s.:(]|^\d+\.|\s$/u;

const text: Handle = (node: { value: string }, parent, state, info) =>
  MEANS_SOMETHING.test(node.value) ? defaultHandlers.text(node as never, parent, state, info) : node.value;

/**
 * Writes texts without any special character as they are. The serialiser searches every text for each of some fifty
 * cases, which for pages of Chinese takes most of its time and finds nothing.
 */
export const plainTexts: Options = { handlers: { text } };
