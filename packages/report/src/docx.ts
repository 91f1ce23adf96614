export { toDocx } from './docx/toDocx.js';
