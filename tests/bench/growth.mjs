import { evaluateJson, summarise } from '@sw-eval/core';
import { drawing } from './draw.mjs';

/**
 * How the time for one item changes with the number of items: 1 is linear growth, 10 from tenfold is quadratic.
 *
 * @typedef {{ title: string, sizes: { items: number, microseconds: number }[] }} Growth
 */

const REPEATS = 5;

/**
 * One case with more and more indicators, all of the case's own.
 *
 * @returns {Growth}
 */
export function growthOfIndicators() {
  const sizes = [10, 100, 1_000, 10_000, 100_000].map((items) => {
    const input = caseWith(items);
    return { items, microseconds: timeOf(() => evaluateJson(input), items) };
  });
  return { title: 'evaluateJson, per indicator of one case', sizes };
}

/**
 * A summary of more and more stations, which are made one after the other and kept by nobody.
 *
 * @returns {Growth}
 */
export function growthOfStations() {
  const evaluations = Array.from({ length: 20 }, (_, index) => evaluateJson(caseWith(16, index + 1)));
  const sizes = [10, 100, 1_000, 10_000, 100_000].map((items) => {
    function* stations() {
      for (let index = 0; index < items; index += 1) {
        const evaluation = evaluations[index % evaluations.length];
        if (evaluation !== undefined) yield evaluation;
      }
    }
    return { items, microseconds: timeOf(() => summarise(stations()), items) };
  });
  return { title: 'summarise, per station', sizes };
}

/**
 * The best of some runs, in microseconds per item; small sizes are run until they can be timed. The best, because here
 * sizes are compared that do not take turns: whatever else the machine does only makes a run longer.
 *
 * @param {() => unknown} work
 * @param {number} items
 */
function timeOf(work, items) {
  const times = Math.max(1, Math.ceil(2_000 / items));
  for (let index = 0; index < times; index += 1) work();
  const runs = Array.from({ length: REPEATS }, () => {
    const start = performance.now();
    for (let index = 0; index < times; index += 1) work();
    return ((performance.now() - start) * 1000) / (times * items);
  });
  return Math.min(...runs);
}

/**
 * @param {number} indicators
 * @param {number} [seed]
 */
function caseWith(indicators, seed = 1) {
  const draw = drawing(seed);
  return {
    version: 1,
    stage: 'final',
    scheme: 'guangzhou-2023',
    station: { name: '示例社工服务站' },
    agreement: { start: '2024-03-28', end: '2025-03-27' },
    period: { start: '2024-03-28', end: '2025-01-31' },
    indicators: Array.from({ length: indicators }, (_, index) => ({
      id: `indicator-${index}`,
      label: `指标${index}`,
      unit: '次',
      target: 1 + draw(1000),
      actual: draw(1500),
    })),
    parties: [
      { id: 'oversight', awarded: (900 + draw(100)) / 100 },
      { id: 'purchaser', awarded: (1900 + draw(100)) / 100 },
      { id: 'supervision-centre', awarded: (1400 + draw(100)) / 100 },
      { id: 'third-party', awarded: (4000 + draw(1500)) / 100 },
    ],
  };
}
