import { drawInputs } from './inputs.mjs';
import { answer, countWrong } from './oracle.mjs';

/*
 * One contender in a process of its own. Told `round`, it does the work once and says how long it took; told `check`,
 * it says how many results of the last round were wrong.
 */
const [contender = '', count = '10000', seed = '1'] = process.argv.slice(2);
/** @type {{ evaluate: (input: import('./inputs.mjs').Input) => import('./inputs.mjs').Result }} */
const { evaluate } = await import(`./contenders/${contender}.mjs`);
const inputs = drawInputs(Number(count), Number(seed));
/** @type {import('./inputs.mjs').Result[]} */
let results = [];

function round() {
  const found = new Array(inputs.length);
  const start = performance.now();
  for (let index = 0; index < inputs.length; index += 1) {
    const input = inputs[index];
    if (input !== undefined) found[index] = evaluate(input);
  }
  const milliseconds = performance.now() - start;
  results = found;
  return (milliseconds * 1000) / inputs.length;
}

process.on('message', (message) => {
  if (message === 'round') process.send?.({ microseconds: round() });
  else process.send?.({ wrong: countWrong(results, inputs.map(answer)) });
});
process.send?.({ ready: true });
