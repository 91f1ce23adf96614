export { toMarkdown } from './markdown/toMarkdown.js';
