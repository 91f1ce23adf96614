/**
 * Everything the core says of a corpus, as one text: each case evaluated or its issues, each figure explained, all of
 * them summarised. Runs in every runtime, so it uses nothing but the language.
 *
 * @param {Pick<typeof import('@sw-eval/core'), 'evaluateJson' | 'explain' | 'summarise'>} core
 * @param {readonly unknown[]} corpus
 * @returns {string} JSON, one line for each case and one for the summaries
 */
export function compute({ evaluateJson, explain, summarise }, corpus) {
  /** @type {ReturnType<typeof evaluateJson>[]} */
  const evaluations = [];
  const lines = corpus.map((input) => {
    try {
      const evaluation = evaluateJson(input);
      evaluations.push(evaluation);
      const explained = pathsIn(evaluation).map((path) => attempt(() => explain(evaluation, path)));
      return JSON.stringify({ evaluation, explained });
    } catch (error) {
      return JSON.stringify(issuesOf(error));
    }
  });
  const summaries = [summarise(evaluations), summarise(evaluations, { scheme: 'mof-performance-bands' })];
  return [...lines, JSON.stringify(summaries)].join('\n');
}

/** @param {() => unknown} work */
function attempt(work) {
  try {
    return work();
  } catch (error) {
    return issuesOf(error);
  }
}

/**
 * The issues of an error of ours; any other is thrown on.
 *
 * @param {unknown} error
 */
function issuesOf(error) {
  if (error instanceof Error && 'issues' in error) return { issues: error.issues };
  throw error;
}

/**
 * Paths of all that is not a list or an object; items of lists by id where they have one, as `explain` takes them.
 *
 * @param {unknown} value
 * @returns {string[]}
 */
function pathsIn(value, path = '') {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) => {
    const id = Array.isArray(value) && typeof part === 'object' && part !== null && 'id' in part ? part.id : key;
    return pathsIn(part, path === '' ? String(id) : `${path}.${id}`);
  });
}
