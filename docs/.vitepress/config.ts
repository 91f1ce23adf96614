import { type DefaultTheme, defineConfig } from 'vitepress';
import { linksBetweenFiles } from './site/links.js';
import { type Language, pathInSite } from './site/pages.js';
import { search } from './site/search.js';
import { apiSidebar, decisionsSidebar, guideSidebar } from './site/sidebar.js';

function navOf(language: Language): DefaultTheme.NavItem[] {
  const home = language === 'en' ? '/en' : '';
  const [guide, rules, questions, api] =
    language === 'en' ? ['Guide', 'Rules', 'Questions', 'API'] : ['指南', '规则', '问答', 'API'];
  return [
    { text: guide, link: `${home}/guide/what-it-is`, activeMatch: `^${home}/guide/` },
    { text: rules, link: `${home}/rules` },
    { text: questions, link: `${home}/questions` },
    { text: api, link: '/en/api/', activeMatch: '^/en/api/' },
  ];
}

const footer = {
  'zh-CN': 'MIT 许可证。约定不是官方规定。',
  en: 'MIT licence. A convention is not an official rule.',
};

const chinese: DefaultTheme.Config = {
  nav: navOf('zh-CN'),
  sidebar: { '/': guideSidebar('zh-CN') },
  outline: { level: 2, label: '本页内容' },
  docFooter: { prev: '上一页', next: '下一页' },
  darkModeSwitchLabel: '外观',
  lightModeSwitchTitle: '切换到浅色',
  darkModeSwitchTitle: '切换到深色',
  sidebarMenuLabel: '目录',
  returnToTopLabel: '回到顶部',
  langMenuLabel: '切换语言',
  skipToContentLabel: '跳到正文',
  footer: { message: footer['zh-CN'] },
};

const english: DefaultTheme.Config = {
  nav: navOf('en'),
  sidebar: { '/en/': guideSidebar('en'), '/en/decisions/': decisionsSidebar(), '/en/api/': apiSidebar() },
  outline: { level: 2 },
  footer: { message: footer.en },
};

/** Where the site will stand on its server, with a slash at both ends. */
const base = (process.env['DOCS_BASE'] ?? '/') as `/${string}/`;

/** The site. Chinese is at its root, English under `/en`. Dead links fail the build. */
export default defineConfig({
  base,
  title: 'sw-eval',
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}favicon.svg` }]],
  cleanUrls: true,
  // The lists of pages in a file of their own, not in every page.
  metaChunk: true,
  rewrites: pathInSite,
  // The page api/index.md stands in its place.
  srcExclude: ['api/reference/README.md'],
  markdown: { config: linksBetweenFiles, theme: { light: 'github-light', dark: 'github-dark' } },
  themeConfig: { search },
  locales: {
    root: { label: '简体中文', lang: 'zh-CN', description: '社工服务站评估：计算、核对、成文。', themeConfig: chinese },
    en: {
      label: 'English',
      lang: 'en',
      description: 'Evaluation of social work service stations: exact figures, checked reports.',
      themeConfig: english,
    },
  },
  vite: {
    // The search index of a language holds all its pages, the large ones with every rule among them.
    build: { chunkSizeWarningLimit: 2000 },
  },
});
