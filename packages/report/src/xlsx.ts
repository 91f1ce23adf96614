export { type UnrankedStation, unrankedStation } from './xlsx/summary/unrankedStation.js';
export { toXlsx, type XlsxOptions } from './xlsx/toXlsx.js';
