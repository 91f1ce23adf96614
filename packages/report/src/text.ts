export { toText } from './text/toText.js';
