import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTheme } from 'vitepress';
import { addressOf, decisionFiles, type Language, PAGES, sourceOf, titleOf } from './pages.js';
import { type ReferenceEntry, referenceEntries } from './reference.js';

type Item = DefaultTheme.SidebarItem;

const texts = {
  'zh-CN': { start: '入门', work: '使用', rules: '规则与方法', inside: '内部结构' },
  en: { start: 'Start', work: 'Use', rules: 'Rules and method', inside: 'Inside' },
};

/** What the pages are called in Chinese that are written in English only. */
const englishOnly = new Map([
  ['report-tree', '报告树（英文）'],
  ['decisions/index', '设计决定（英文）'],
  ['api/index', 'API（英文）'],
]);

/** The pages in reading order, by the heading they stand under. A page that is not written yet is left out. */
const groups: readonly [heading: 'start' | 'work' | 'rules' | 'inside', pages: readonly string[]][] = [
  ['start', ['guide/what-it-is', 'guide/first-evaluation', 'guide/case-file']],
  ['work', ['workbook', 'reading', 'guide/schemes', 'guide/report', 'guide/audit', 'guide/embedding', 'embedding']],
  ['rules', ['method', 'rules', 'questions']],
  ['inside', ['report-tree', 'benchmarks', 'decisions/index', 'api/index']],
];

/** The pages of one language. A page without a translation is listed in English and marked. */
export function guideSidebar(language: Language): Item[] {
  const text = texts[language];
  return groups.map(([heading, pages]) => ({
    text: text[heading],
    items: pages
      .filter((page) => existsSync(join(PAGES, `${page}.md`)))
      .map((page) => {
        const { file, translated } = sourceOf(page, language);
        const title = translated ? undefined : englishOnly.get(page);
        return { text: title ?? titleOf(file), link: addressOf(file) };
      }),
  }));
}

/** The decisions, with the page that lists them. */
export function decisionsSidebar(): Item[] {
  const items = decisionFiles().map((file) => ({ text: titleOf(file), link: addressOf(file) }));
  return [{ text: titleOf('decisions/index.md'), link: addressOf('decisions/index.md'), items }];
}

/** The reference, one group a module, one folded list a kind of export. */
export function apiSidebar(): Item[] {
  const itemOf = ({ title, address, children }: ReferenceEntry): Item => ({
    text: title.replace('@sw-eval/', ''),
    ...(address === undefined ? {} : { link: address }),
    ...(children === undefined ? {} : { items: children.map(itemOf), collapsed: true }),
  });
  return [{ text: titleOf('api/index.md'), link: addressOf('api/index.md'), items: referenceEntries().map(itemOf) }];
}
