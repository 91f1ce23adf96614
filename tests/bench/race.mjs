import { fork } from 'node:child_process';
import { join } from 'node:path';

/**
 * A contender: its file's name, how people call it, and which of its results the oracle can judge. `evaluations` is
 * how many a round has, fewer where one takes long.
 *
 * @typedef {{ file: string, title: string, judged?: readonly ('rates' | 'totals' | 'grades' | 'months')[], evaluations?: number }} Contender
 *
 * Times in microseconds per evaluation; `wrong` counts judged figures that differ from the right answer.
 *
 * @typedef {{ title: string, rounds: number[], wrong: Record<string, number> }} Standing
 */

/**
 * Lets contenders take turns: each in a process of its own, only one at work at a time, so that whatever else the
 * machine does falls on all of them alike.
 *
 * @param {readonly Contender[]} contenders
 * @param {{ rounds: number, warmUp: number, evaluations: number, seed: number }} options
 * @returns {Promise<Map<string, Standing>>} by the contender's file
 */
export async function race(contenders, { rounds, warmUp, evaluations, seed }) {
  const runners = [];
  for (const contender of contenders) runners.push(await start(contender, evaluations, seed));
  try {
    for (let round = -warmUp; round < rounds; round += 1) {
      for (const { ask, standing } of runners) {
        const { microseconds = Number.NaN } = await ask('round');
        if (round >= 0) standing.rounds.push(microseconds);
      }
    }
    for (const { ask, standing, judged } of runners) {
      const { wrong = {} } = await ask('check');
      standing.wrong = Object.fromEntries(judged.map((part) => [part, wrong[part] ?? 0]));
    }
  } finally {
    for (const { stop } of runners) stop();
  }
  return new Map(runners.map(({ file, standing }) => [file, standing]));
}

/**
 * @typedef {{ microseconds?: number, wrong?: Record<string, number> }} Answer
 *
 * @param {Contender} contender
 * @param {number} evaluations
 * @param {number} seed
 */
async function start({ file, title, judged = [], evaluations: own }, evaluations, seed) {
  const child = fork(join(import.meta.dirname, 'worker.mjs'), [file, String(own ?? evaluations), String(seed)]);
  /** @returns {Promise<Answer>} */
  const next = () =>
    new Promise((resolve, reject) => {
      const ended = () => reject(new Error(`${title} ended before it answered`));
      child.once('exit', ended);
      child.once('message', (message) => {
        child.off('exit', ended);
        resolve(/** @type {Answer} */ (message));
      });
    });
  await next();
  /** @param {'round' | 'check'} message */
  const ask = (message) => {
    const answer = next();
    child.send(message);
    return answer;
  };
  /** @type {Standing} */
  const standing = { title, rounds: [], wrong: {} };
  return { file, standing, judged, ask, stop: () => child.kill() };
}
