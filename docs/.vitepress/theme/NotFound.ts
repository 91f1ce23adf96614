import { useRoute, withBase } from 'vitepress';
import { computed, defineComponent, h, onMounted, ref } from 'vue';

/** Pages that exist in English only. */
const ENGLISH_ONLY = /^\/(?:api|decisions)(?:\/|$)|^\/report-tree$/;

/** What a reader sees where there is no page: in Chinese with the way to the English one, where there is only that. */
export const NotFound = defineComponent(() => {
  const route = useRoute();
  // The page of a missing address is made once, for all of them. Only the browser knows which it is.
  const path = ref('/');
  onMounted(() => {
    path.value = route.path;
  });
  const inSite = computed(() => `/${path.value.slice(withBase('/').length).replace(/\.html$/, '')}`);
  return () => {
    const isEnglish = inSite.value.startsWith('/en/');
    const hasEnglish = ENGLISH_ONLY.test(inSite.value);
    const [title, home] = isEnglish
      ? ['There is no such page', 'To the first page']
      : [hasEnglish ? '这一页只有英文' : '没有这一页', '回到首页'];
    return h('div', { class: 'not-found' }, [
      h('h1', title),
      hasEnglish ? h('p', h('a', { href: withBase(`/en${inSite.value}`) }, '阅读英文版')) : undefined,
      h('p', h('a', { href: withBase(isEnglish ? '/en/' : '/') }, home)),
    ]);
  };
});
