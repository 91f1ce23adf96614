import { type EvaluationCaseInput, evaluate, parseCase } from '@sw-eval/core';
import { type DistrictStation, stationKey } from '../station';

/** A station for tests: its name, its third party's score (`undefined`: none yet) and one indicator of 100. */
export function testStation(name: string, thirdParty: number | undefined, actual = 100): DistrictStation {
  const read = parseCase({
    version: 1,
    stage: 'final',
    scheme: 'guangzhou-2023',
    station: { name },
    agreement: { start: '2024-03-28', end: '2025-03-27' },
    period: { start: '2024-03-28', end: '2025-01-31' },
    indicators: [{ id: 'home-visits', target: 100, actual }],
    parties: [
      { id: 'oversight', awarded: 10 },
      { id: 'purchaser', awarded: 20 },
      { id: 'supervision-centre', awarded: 15 },
      ...(thirdParty === undefined ? [] : [{ id: 'third-party', awarded: thirdParty }]),
    ],
  } satisfies EvaluationCaseInput);
  return { key: stationKey(read), file: `${name}.json`, case: read, evaluation: evaluate(read) };
}
