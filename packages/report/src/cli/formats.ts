import { toDocx } from '../docx/toDocx.js';
import { toHtml } from '../html/toHtml.js';
import { toMarkdown } from '../markdown/toMarkdown.js';
import { toText } from '../text/toText.js';
import type { Report } from '../tree/nodes.js';

type Writer = (report: Report) => string | Promise<Uint8Array>;

/** The formats a report can be written in, by the ending of their files. */
export const FORMATS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['md', toMarkdown],
  ['html', toHtml],
  ['docx', toDocx],
  ['txt', toText],
]);
