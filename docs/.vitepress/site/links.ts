import { dirname, join, relative } from 'node:path';
import type { MarkdownOptions } from 'vitepress';
import { addressOf, PAGES } from './pages.js';

type MarkdownIt = Parameters<NonNullable<MarkdownOptions['config']>>[0];

/**
 * Makes links between source files lead to the place those have in the site. So a page can be read in the repository too,
 * where its links name files.
 */
export function linksBetweenFiles(markdown: MarkdownIt): void {
  markdown.core.ruler.push('links-between-files', ({ tokens, env }) => {
    const file: string = env.realPath ?? env.path;
    for (const link of tokens.flatMap(({ children }) => children ?? [])) {
      const href = link.type === 'link_open' ? link.attrGet('href') : null;
      const [, path, hash = ''] = /^(?![a-z]+:|\/)([^#]+\.md)(#.*)?$/i.exec(href ?? '') ?? [];
      if (path === undefined) continue;
      const target = relative(PAGES, join(dirname(file), decodeURIComponent(path)));
      if (!target.startsWith('..')) link.attrSet('href', addressOf(target) + hash);
    }
  });
}
