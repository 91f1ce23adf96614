import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../support/project.mjs';

/** A fenced block of a page. */
export interface Block {
  /** What stands behind the fence: `json case`. */
  info: string;
  text: string;
  /** Line of the page its text starts on. */
  line: number;
  /** The heading it stands under. */
  heading: string;
}

/** The text of a page of `docs`. */
export function readPage(name: string): Promise<string> {
  return readFile(join(ROOT, 'docs', name), 'utf8');
}

/** The fenced blocks of a Markdown page, in order. */
export function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  let heading = '';
  let open: Block | undefined;
  page.split('\n').forEach((text, index) => {
    if (open !== undefined && text === '```') {
      blocks.push(open);
      open = undefined;
    } else if (open !== undefined) open.text += `${text}\n`;
    else if (text.startsWith('```')) open = { info: text.slice(3).trim(), text: '', line: index + 2, heading };
    else if (/^#+ /.test(text)) heading = text.replace(/^#+ /, '');
  });
  if (open !== undefined) throw new Error(`the block of line ${open.line} is not closed`);
  return blocks;
}

/** The headings of one level, `3` for `###`. */
export function headingsOf(page: string, level: number): string[] {
  const mark = `${'#'.repeat(level)} `;
  return page
    .replace(/^```.*?^```$/gms, '')
    .split('\n')
    .filter((line) => line.startsWith(mark))
    .map((line) => line.slice(mark.length));
}
