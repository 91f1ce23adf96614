import { parseCase } from '../src/cases/parseCase.js';
import { caseInput, publishedScores } from './exampleCase.js';

/** A case with two of each: indicators, scores and next steps, for scenarios to change. */
export const scenarioCase = parseCase(
  caseInput({
    indicators: [
      { id: 'home-visits', target: 10, actual: 5 },
      { id: 'client-files', target: 10, actual: 5 },
    ],
    parties: publishedScores().slice(0, 2),
    conclusion: { summary: '总结', nextSteps: ['一', '二'] },
  }),
);
