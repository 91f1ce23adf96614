export { chartSvg } from './charts/chartSvg.js';
export { chartText } from './charts/chartText.js';
export { completionChart } from './charts/completionChart.js';
export { districtChart } from './charts/districtChart.js';
export { sharesChart } from './charts/sharesChart.js';
export { spreadChart } from './charts/spreadChart.js';
export type { ChartBar, ChartLine, ChartNode, ChartRow } from './tree/nodes.js';
