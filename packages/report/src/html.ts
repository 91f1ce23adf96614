export { toHtml } from './html/toHtml.js';
