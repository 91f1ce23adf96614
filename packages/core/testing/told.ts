import type { Evaluation } from '../src/evaluation/evaluation.js';
import { explain } from '../src/explain/explain.js';

/** The parts of an explanation that a figure is judged by; the exact value as `numerator/denominator`. */
export function told(evaluation: Evaluation, path: string) {
  const { value, formula, exact, rounding, basis, inputs } = explain(evaluation, path);
  const fraction = exact && `${exact.numerator}/${exact.denominator}`;
  return { value, symbols: formula.symbols, exact: fraction, rounding, basis, inputs: inputs.map((each) => each.path) };
}
