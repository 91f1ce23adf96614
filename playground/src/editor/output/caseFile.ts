import type { EvaluationCase } from '@sw-eval/core';

/** A case as a file: exactly what `parseCase` accepts. */
export function caseFile(read: EvaluationCase): string {
  return `${JSON.stringify(read, undefined, 2)}\n`;
}

/**
 * The program that computes a case, to be pasted into a file of one's own.
 *
 * @param total the total as the evaluation has it, for the comment at the end
 */
export function caseCode(read: EvaluationCase, total: number | null): string {
  const literal = JSON.stringify(read, undefined, 2);
  return [
    '// npm i @sw-eval/core',
    "import { evaluateJson } from '@sw-eval/core';",
    '',
    `const evaluation = evaluateJson(${literal});`,
    '',
    `console.log(evaluation.total); // ${total}`,
    '',
  ].join('\n');
}
