import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { drawing } from '../bench/draw.mjs';
import { ROOT } from '../support/project.mjs';

const DRAWN = 300;
/** Of each kind that the laws can be asked for. */
const DRAWN_OF_LAWS = 60;
const SEED = 20_250_310;
const CONVENTIONS = ['half-month', 'whole-months', 'calendar-months', 'calendar-half-month', 'thirty-day', 'exact'];
const MODES = ['half-up', 'half-even', 'down'];

/**
 * What every runtime is given: the example cases of the project and drawn ones, the same on every run. Some of the
 * drawn ones are wrong on purpose, so that issues are compared as well; others are those of the laws, which have every
 * part of the format.
 *
 * @param {string} folder for what is made on the way
 * @returns {Promise<unknown[]>}
 */
export async function corpus(folder) {
  const examples = join(ROOT, 'tests', 'cases');
  const names = (await readdir(examples)).filter((name) => name.endsWith('.json')).sort();
  const cases = await Promise.all(names.map(async (name) => JSON.parse(await readFile(join(examples, name), 'utf8'))));
  const draw = drawing(SEED);
  return [...cases, ...Array.from({ length: DRAWN }, () => drawCase(draw)), ...(await casesOfLaws(folder))];
}

/** Parts that many of the cases must have, or comparing them would say nothing of these. */
const PARTS = [
  '"rubric":',
  '"panelScores":',
  '"vetoes":[{',
  '"compliance":[{',
  '"survey":',
  '"objections":',
  '"byUnit":',
];

/**
 * Cases as the laws of the core draw them.
 *
 * @param {string} folder
 * @returns {Promise<unknown[]>}
 */
async function casesOfLaws(folder) {
  const outfile = join(folder, 'draw.mjs');
  const cases = JSON.stringify(join(ROOT, 'tests', 'laws', 'support', 'cases.ts'));
  await build({
    stdin: {
      contents: `export { drawCase } from ${cases}; export { default as fc } from 'fast-check';`,
      resolveDir: join(ROOT, 'tests'),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
  });
  const { drawCase: drawOfLaws, fc } = await import(pathToFileURL(outfile).href);
  const wishes = [
    { gaps: true, stated: true },
    { rubrics: true, parties: true },
    { rubrics: true, parties: true, complete: true, gaps: true },
  ];
  /** @type {unknown[]} */
  const drawn = wishes.flatMap((wish, index) =>
    fc
      .sample(fc.gen(), { seed: SEED + index, numRuns: DRAWN_OF_LAWS })
      .map((/** @type {unknown} */ draw) => drawOfLaws(draw, wish).input),
  );
  const texts = drawn.map((input) => JSON.stringify(input));
  const rare = PARTS.filter((part) => texts.filter((text) => text.includes(part)).length < 20);
  if (rare.length > 0) throw new Error(`hardly a case has ${rare.join(', ')}`);
  return drawn;
}

/** @param {(below: number) => number} draw */
function drawCase(draw) {
  const pick = (/** @type {readonly string[]} */ words) => words[draw(words.length)] ?? '';
  const decimals = draw(4);
  const volume = (/** @type {number} */ below) => draw(below * 10 ** decimals) / 10 ** decimals;
  const month = (/** @type {number} */ at) => String(at).padStart(2, '0');
  const start = `2024-${month(1 + draw(12))}-${month(1 + draw(31))}`;
  const units = ['area-1', 'site-1', 'site-2'];
  const indicators = Array.from({ length: 1 + draw(8) }, (_, index) => ({
    id: `指标-${index}`,
    label: `指标${index}`,
    unit: '次',
    decimals,
    // Every tenth time the volume has more decimals than its indicator, which is an issue.
    target: draw(10) === 0 ? volume(900) + 0.12345 : volume(900),
    actual: String(volume(1200)),
    ...(draw(3) === 0 && { byUnit: units.slice(draw(2)).map((unit) => ({ unit, actual: volume(100) })) }),
  }));
  return {
    version: 1,
    stage: pick(['mid-term', 'final']),
    targetBasis: pick(['term', 'period']),
    scheme: {
      extends: 'guangzhou-2023',
      monthConvention: pick(CONVENTIONS),
      rounding: { decimals: 2, mode: pick(MODES) },
    },
    station: { name: '示例社工服务站😀', operator: '示例机构' },
    agreement: { start, end: `2025-${month(1 + draw(12))}-28` },
    period: { start, end: `2025-${month(1 + draw(12))}-${month(1 + draw(28))}` },
    areas: [
      {
        id: 'area-1',
        name: '片区1',
        sites: [
          { id: 'site-1', name: '甲社区' },
          { id: 'site-2', name: '乙社区' },
        ],
      },
    ],
    indicators,
    parties: [
      { id: 'oversight', awarded: draw(1001) / 100 },
      { id: 'purchaser', raw: draw(10_001) / 100 },
      { id: 'supervision-centre', raw: draw(121), rawMax: 120 },
      ...(draw(5) === 0 ? [] : [{ id: 'third-party', raw: draw(100_001) / 1000 }]),
    ],
    stated: { total: draw(10_001) / 100, grade: pick(['excellent', 'good']) },
    conclusion: { summary: pick(['联系电话 13800138000', '运行平稳', 'x'.repeat(60)]) },
  };
}
