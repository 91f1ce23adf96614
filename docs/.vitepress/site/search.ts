import type { DefaultTheme } from 'vitepress';

/**
 * The words of a text, as the search knows them: words between spaces and signs, and of Chinese every two neighbouring
 * characters, because nothing separates its words. The last character of a run stands alone, so that it is found too.
 *
 * It is sent to the reader's browser as text and can use nothing from outside itself.
 */
function tokenize(text: string): string[] {
  const tokens: string[] = [];
  for (const [word] of text.matchAll(/\p{Script=Han}+|[^\p{Script=Han}\p{Z}\p{P}\p{S}\p{C}]+/gu)) {
    if (!/^\p{Script=Han}/u.test(word)) tokens.push(word);
    else for (let at = 0; at < word.length; at += 1) tokens.push(word.slice(at, at + 2));
  }
  return tokens;
}

const zhCN: Partial<DefaultTheme.LocalSearchOptions> = {
  translations: {
    button: { buttonText: '搜索', buttonAriaLabel: '搜索文档' },
    modal: {
      displayDetails: '显示详细内容',
      resetButtonTitle: '清除',
      backButtonTitle: '关闭搜索',
      noResultsText: '没有找到',
      footer: {
        selectText: '打开',
        selectKeyAriaLabel: '回车键',
        navigateText: '选择',
        navigateUpKeyAriaLabel: '上箭头',
        navigateDownKeyAriaLabel: '下箭头',
        closeText: '关闭',
        closeKeyAriaLabel: 'Esc 键',
      },
    },
  },
};

/** The search box: an index in the site itself, nothing is sent anywhere. Every word must be there; Latin ones may have a slip. */
export const search: NonNullable<DefaultTheme.Config['search']> = {
  provider: 'local',
  options: {
    // Only words are kept, so that colouring code for it, which takes longest, would be in vain.
    _render: (text, env, markdown) => markdown.set({ highlight: null }).render(text, env),
    locales: { root: zhCN },
    miniSearch: {
      options: { tokenize },
      searchOptions: { combineWith: 'AND', prefix: true, fuzzy: 0.2, boost: { title: 4, text: 2, titles: 1 } },
    },
  },
};
