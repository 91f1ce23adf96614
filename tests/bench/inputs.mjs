import { drawing } from './draw.mjs';

/**
 * One evaluation as it comes out of `JSON.parse`: numbers and texts, nothing prepared.
 *
 * @typedef {{ actual: number, target: number }} Volume
 * @typedef {{ id: string, awarded: number } | { id: string, raw: number }} Score points of the share, or out of 100
 * @typedef {{ indicators: Volume[], parties: Score[], period: { start: string, end: string } }} Input
 *
 * What every contender has to find: rates in percent and the total with two decimals, the grade's id, half months.
 *
 * @typedef {{ rates: (number | null)[], total: number, grade: string | null, months: number }} Result
 */

/** The four parties of the work: two give points, two a score out of 100. */
export const SHARES = [
  { id: 'oversight', share: 10 },
  { id: 'purchaser', share: 20 },
  { id: 'supervision-centre', share: 15 },
  { id: 'third-party', share: 55 },
];

/** The bands of the work, from the top. */
export const BANDS = [
  { id: 'excellent', label: '优秀', min: 90 },
  { id: 'good', label: '良好', min: 80 },
  { id: 'qualified', label: '合格', min: 60 },
  { id: 'unqualified', label: '不合格', min: 0 },
];

const INDICATORS = 14;
/** Agreed volumes as they stand in contracts; many are round, where half-way cases live. */
const TARGETS = [4, 6, 9, 16, 28, 32, 36, 54, 55, 60, 80, 160, 288, 320, 360, 400, 432, 560, 800, 1100, 1400, 4000];
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Evaluations drawn from a seed; every third has decimals in its volumes and scores.
 *
 * @param {number} count
 * @param {number} seed
 * @returns {Input[]}
 */
export function drawInputs(count, seed) {
  const draw = drawing(seed);
  const inputs = Array.from({ length: count }, (_, index) => drawInput(draw, index % 3 === 0));
  // Fresh from a text, as a program gets them.
  return JSON.parse(JSON.stringify(inputs));
}

/**
 * @param {(below: number) => number} draw
 * @param {boolean} decimals
 * @returns {Input}
 */
function drawInput(draw, decimals) {
  const indicators = Array.from({ length: INDICATORS }, () => {
    const target = TARGETS[draw(TARGETS.length)] ?? 60;
    if (!decimals) return { actual: draw(target * 2), target };
    return { actual: draw(target * 200) / 100, target: (target * 100 + draw(2) * 25) / 100 };
  });
  const parties = SHARES.map(({ id, share }, index) => {
    const part = decimals ? 700 + draw(301) : 10 * (70 + draw(31));
    if (index < 2) return { id, awarded: Math.round((part * share) / 10) / 100 };
    return { id, raw: part / 10 };
  });
  const start = `${2023 + draw(2)}-${two(1 + draw(12))}-${two(1 + draw(28))}`;
  const endMonth = draw(12);
  const end = `2025-${two(endMonth + 1)}-${two(1 + draw(DAYS[endMonth] ?? 28))}`;
  return { indicators, parties, period: { start, end } };
}

/** @param {number} value */
function two(value) {
  return String(value).padStart(2, '0');
}
