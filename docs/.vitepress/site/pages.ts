import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the pages. */
export const PAGES = fileURLToPath(new URL('../..', import.meta.url));

/** The languages of the site. Chinese pages end with `.zh-CN.md`; the others are English. */
export type Language = 'zh-CN' | 'en';

/**
 * The place in the site of a source file: Chinese at the top, English under `en`, the generated reference beside the page
 * that introduces it.
 *
 * @example
 * pathInSite('rules.zh-CN.md'); // 'rules.md'
 * pathInSite('rules.md'); // 'en/rules.md'
 * pathInSite('api/reference/@sw-eval/core/README.md'); // 'en/api/core/index.md'
 */
export function pathInSite(file: string): string {
  if (file.endsWith('.zh-CN.md')) return file.replace(/\.zh-CN\.md$/, '.md');
  return `en/${file.replace(/^api\/reference\/@sw-eval\//, 'api/').replace(/(^|\/)README\.md$/, '$1index.md')}`;
}

/** The address of a source file in the site, without an ending: `/en/rules`. */
export function addressOf(file: string): string {
  return `/${pathInSite(file)
    .replace(/(^|\/)index\.md$/, '$1')
    .replace(/\.md$/, '')}`;
}

/** The first heading of a page: its title, written once. */
export function titleOf(file: string): string {
  const title = /^# (.+)$/m.exec(readFileSync(join(PAGES, file), 'utf8'))?.[1];
  if (title === undefined) throw new Error(`${file} has no heading`);
  return title.replaceAll('\\', '');
}

/** The source of a page in a language. English where there is no Chinese; `translated` says so. */
export function sourceOf(page: string, language: Language): { file: string; translated: boolean } {
  const chinese = `${page}.zh-CN.md`;
  const isThere = existsSync(join(PAGES, chinese));
  return language === 'zh-CN' && isThere
    ? { file: chinese, translated: true }
    : { file: `${page}.md`, translated: language === 'en' };
}

/** The decisions, in their order. */
export function decisionFiles(): string[] {
  const names = readdirSync(join(PAGES, 'decisions')).filter((name) => /^\d{4}-.*\.md$/.test(name));
  return names.sort().map((name) => `decisions/${name}`);
}
