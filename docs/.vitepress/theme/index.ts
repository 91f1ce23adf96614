import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { h } from 'vue';
import { NotFound } from './NotFound.js';
import './site.css';

/** VitePress's own theme, in the project's colour, with the system's fonts and a page for what is not there. */
export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'not-found': () => h(NotFound) }),
} satisfies Theme;
