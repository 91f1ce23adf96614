import { installAndBuild } from '../support/prepare.mjs';
import { median, noise } from './median.mjs';
import { race } from './race.mjs';

/*
 * How fast the core is, beside what one would use in its place. Prints what it measured and ends with 1 where a limit
 * is missed or a figure of ours is wrong. `--quick` takes fewer rounds, `--built` what is already built.
 */

const quick = process.argv.includes('--quick');
if (!process.argv.includes('--built')) await installAndBuild();
// Loaded late, because it needs the build.
const { growthOfIndicators, growthOfStations } = await import('./growth.mjs');

/** @type {readonly ('rates' | 'totals' | 'grades' | 'months')[]} */
const ALL = ['rates', 'totals', 'grades', 'months'];

/** @type {readonly import('./race.mjs').Contender[]} */
const FAST = [
  { file: 'floatSlice', title: 'float loop, dates by slice', judged: ALL },
  { file: 'floatCharCodes', title: 'float loop, dates by character codes', judged: ALL },
  { file: 'swEval', title: '@sw-eval/core, public functions', judged: ALL },
];
/** @type {readonly import('./race.mjs').Contender[]} */
const SLOW = [
  { file: 'bigInt', title: 'BigInt', judged: ALL },
  { file: 'bigJs', title: 'big.js', judged: ALL },
  { file: 'decimalJs', title: 'decimal.js', judged: ALL },
  { file: 'zodAlone', title: 'zod alone, nothing computed' },
  { file: 'hyperFormula', title: 'HyperFormula, one row reused', judged: ALL, evaluations: 2_000 },
  { file: 'wholeCase', title: '@sw-eval/core, evaluateJson of the real case', evaluations: 2_000 },
];

const options = { evaluations: 10_000, seed: 20_250_310 };
const fast = await race(FAST, { ...options, rounds: quick ? 11 : 41, warmUp: 5 });
const slow = await race(SLOW, { ...options, rounds: quick ? 3 : 9, warmUp: 2 });

console.log(
  `${options.evaluations.toLocaleString('en')} evaluations: 14 rates, 4 scores summed, grade, months; Node ${process.versions.node}\n`,
);
console.log(`${'us each'.padStart(10)}  ${'noise'.padStart(6)}  wrong`);
for (const { title, rounds, wrong } of [...fast.values(), ...slow.values()]) {
  const errors = Object.entries(wrong).filter(([, count]) => count > 0);
  const shown = errors.map(([part, count]) => `${count} ${part}`).join(', ') || (wrong['rates'] === 0 ? 'none' : '');
  const spread = `${Math.round(noise(rounds) * 100)} %`;
  console.log(`${median(rounds).toFixed(2).padStart(10)}  ${spread.padStart(6)}  ${shown.padEnd(26)}  ${title}`);
}

const growth = [growthOfIndicators(), growthOfStations()];
for (const { title, sizes } of growth) {
  console.log(`\n${title}, in us`);
  for (const { items, microseconds } of sizes) {
    console.log(`${microseconds.toFixed(2).padStart(10)}  of ${items.toLocaleString('en')}`);
  }
}

/** Contenders of one race are compared round by round, so that what slowed a round down slowed both. */
const ratio = (/** @type {typeof fast} */ standings, /** @type {string} */ ours, /** @type {string} */ theirs) =>
  median(
    (standings.get(ours)?.rounds ?? []).map((time, at) => time / (standings.get(theirs)?.rounds[at] ?? Number.NaN)),
  );
const wrong = Object.values(fast.get('swEval')?.wrong ?? { unknown: 1 }).reduce((sum, count) => sum + count, 0);
/** What an item of the largest size costs beside one of the middle size: 100 if growth were quadratic. */
const worstGrowth = Math.max(
  ...growth.map(({ sizes }) => (sizes.at(-1)?.microseconds ?? Number.NaN) / (sizes.at(-3)?.microseconds ?? Number.NaN)),
);

const limits = [
  { what: 'beside the float loop with slice', found: ratio(fast, 'swEval', 'floatSlice'), most: 1.5 },
  { what: 'beside the float loop with character codes', found: ratio(fast, 'swEval', 'floatCharCodes'), most: 2 },
  { what: 'wrong figures of ours', found: wrong, most: 0 },
  { what: 'the whole real case beside HyperFormula', found: ratio(slow, 'wholeCase', 'hyperFormula'), most: 1 },
  { what: 'an item of 100,000 beside one of 1,000', found: worstGrowth, most: 5 },
];
console.log();
let missed = 0;
for (const { what, found, most } of limits) {
  // NaN is a miss.
  const isKept = found <= most;
  if (!isKept) missed += 1;
  console.log(`${isKept ? '✓' : '✗'} ${found.toFixed(2).padStart(8)}, at most ${String(most).padEnd(4)} ${what}`);
}
console.log(`${limits.length - missed} passed, ${missed} failed`);
process.exitCode = missed > 0 ? 1 : 0;
