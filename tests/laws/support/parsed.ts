import { evaluate, parseCase } from '@sw-eval/core';
import type fc from 'fast-check';
import { type CaseWishes, drawCase } from './cases.js';

/** A drawn case, parsed, and its evaluation. */
export function drawParsed(draw: fc.GeneratorValue, wishes: CaseWishes = {}) {
  const parsed = parseCase(drawCase(draw, wishes).input);
  return { parsed, evaluation: evaluate(parsed) };
}
