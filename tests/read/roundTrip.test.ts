import { evaluate, parseCase } from '@sw-eval/core';
import { assembleReport } from '@sw-eval/report';
import { toDocx } from '@sw-eval/report/docx';
import { readDocx } from '@sw-eval/report/read';
import { describe, expect, it } from 'vitest';
import { draws } from '../support/draws.js';
import { generatedCase } from './roundTrip/generatedCase.js';
import { printedIn } from './roundTrip/printed.js';

const CASES = draws(20, 500);
const PER_TEST = 20;

describe('a report that was written as a Word document', () => {
  it.each(Array.from({ length: CASES / PER_TEST }, (_, index) => index * PER_TEST))(
    'gives back every figure, name and finding that it prints, each in its place, cases %i and on',
    async (first) => {
      for (let seed = first; seed < first + PER_TEST; seed += 1) {
        const given = parseCase(generatedCase(seed + 1));
        const evaluation = evaluate(given);
        const {
          case: read,
          issues,
          text,
          found: values,
        } = await readDocx(await toDocx(assembleReport(given, evaluation)));
        expect(issues).toEqual([]);
        expect(values.filter(({ text: words, offset }) => !text?.startsWith(words, offset))).toEqual([]);
        const printed = printedIn(given, evaluation);
        const found = printedIn(read, undefined);
        const lost = [...printed].filter(([label, value]) => found.get(label) !== value);
        expect({ seed: seed + 1, lost: lost.map(([label, value]) => [label, value, found.get(label)]) }).toEqual({
          seed: seed + 1,
          lost: [],
        });
      }
    },
  );
});
