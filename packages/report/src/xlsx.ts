export { toXlsx, type XlsxOptions } from './xlsx/toXlsx.js';
