/**
 * Everything the core says of a corpus, as one text: each case evaluated or its issues, each figure explained, what each
 * grade would take and each step would do, what is otherwise than in the case before, a scenario, and all of them
 * summarised. Runs in every runtime, so it uses nothing but the language.
 *
 * @param {typeof import('@sw-eval/core')} core
 * @param {readonly unknown[]} corpus
 * @returns {string} JSON, one line for each case and one for the summaries
 */
export function compute(core, corpus) {
  const { compareEvaluations, evaluate, explain, parseCase, pointsTo, sensitivity, summarise } = core;
  /** @type {import('@sw-eval/core').Evaluation[]} */
  const evaluations = [];
  const lines = corpus.map((input) => {
    try {
      const parsed = parseCase(input);
      const evaluation = evaluate(parsed);
      const before = evaluations.at(-1) ?? evaluation;
      evaluations.push(evaluation);
      return JSON.stringify({
        evaluation,
        explained: pathsIn(evaluation).map((path) => attempt(() => explain(evaluation, path))),
        aims: evaluation.scheme.bands.map(({ id }) => pointsTo(evaluation, id)),
        effects: sensitivity(evaluation),
        changes: compareEvaluations(before, evaluation),
        scenario: attempt(() => scenario(core, parsed)),
      });
    } catch (error) {
      return JSON.stringify(issuesOf(error));
    }
  });
  const summaries = [
    summarise(evaluations),
    summarise(evaluations, { scheme: 'guangzhou-2023' }),
    summarise(evaluations, { scheme: 'mof-performance-bands' }),
    summarise(district(evaluations, 10_001), { scheme: 'shenzhen-2021-bands' }),
    summarise(district(evaluations, 1_999_993)),
  ];
  return [...lines, JSON.stringify(summaries)].join('\n');
}

/**
 * The case with a volume more, a score less and a survey, compared with what it was.
 *
 * @param {typeof import('@sw-eval/core')} core
 * @param {import('@sw-eval/core').EvaluationCase} parsed
 */
function scenario({ applyScenario, compareEvaluations, evaluate }, parsed) {
  const [indicator] = parsed.indicators;
  const [party] = parsed.parties;
  const after = applyScenario(parsed, [
    ...(indicator === undefined ? [] : [{ path: `indicators.${indicator.id}.actual`, value: indicator.target }]),
    ...(party === undefined ? [] : [{ path: `parties.${party.id}`, value: undefined }]),
    { path: 'survey.sampled', value: 60 },
    { path: 'survey.satisfied', value: 58 },
  ]);
  return compareEvaluations(evaluate(parsed), evaluate(after));
}

/** More stations than a summary keeps one by one. */
const STATIONS = 12_000;

/**
 * Many stations made of a few, with so many different totals and rates at most.
 *
 * @param {readonly import('@sw-eval/core').Evaluation[]} evaluations
 * @param {number} different
 */
function* district(evaluations, different) {
  for (let index = 0; index < STATIONS; index += 1) {
    const evaluation = /** @type {(typeof evaluations)[number]} */ (evaluations[index % evaluations.length]);
    const figure = ((index * 7919) % different) / 100;
    const indicators = evaluation.indicators.map((indicator) => ({ ...indicator, rate: figure }));
    yield { ...evaluation, total: figure, indicators };
  }
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
