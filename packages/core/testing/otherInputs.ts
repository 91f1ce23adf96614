import { caseInput, rubricScheme, schemeInput } from './exampleCase.js';

const LEAF = { id: 'root', label: '总', points: 10, rule: { kind: 'direct' } };
const rule = (changes: unknown) => caseInput({ scheme: rubricScheme({ ...LEAF, rule: changes }) });
const scheme = (changes: Record<string, unknown>) => caseInput({ scheme: schemeInput(changes) });
/** Inputs whose issues come from every place where `brokenInputs` makes none. */
export const otherInputs: Readonly<Record<string, unknown>> = {
  'no object': 5,
  null: null,
  'a list': [1],
  nothing: undefined,
  'nothing in it': {},
  'null everywhere': {
    version: null,
    stage: null,
    scheme: null,
    station: null,
    agreement: null,
    period: null,
    indicators: null,
    parties: null,
    areas: null,
    stated: { total: null, grade: null, rates: null, mentions: [null] },
  },
  'objects where texts belong': caseInput({ station: { name: {} }, report: { issuer: [] } }),
  'a scheme that is a number': caseInput({ scheme: 5 }),
  'a scheme that is empty': caseInput({ scheme: {} }),
  'an extension of nothing': caseInput({ scheme: { extends: '' } }),
  'an extension of a number': caseInput({ scheme: { extends: 5 } }),
  'a rule of no kind': rule({}),
  'a rule of an unknown kind': rule({ kind: 'guess' }),
  'a rule that is no object': rule('direct'),
  'tiers without tiers': rule({ kind: 'tiers', indicator: 'home-visits' }),
  'linear to a rate of 0': rule({ kind: 'linear', indicator: 'home-visits', full: 0 }),
  'a rubric of no points': caseInput({ scheme: rubricScheme({ ...LEAF, points: 0 }) }),
  'a leaf without a rule': caseInput({ scheme: rubricScheme({ id: 'root', label: '总', points: 10 }) }),
  'bands that start alike': scheme({
    bands: [
      { id: 'a', label: 'A', min: 60 },
      { id: 'b', label: 'B', min: 60 },
    ],
  }),
  'bands that meet': scheme({
    bands: [
      { id: 'a', label: 'A', min: 60 },
      { id: 'b', label: 'B', min: 0, max: 60 },
    ],
  }),
  'a raw score out of 0': caseInput({ parties: [{ id: 'oversight', raw: 0, rawMax: 0 }] }),
  'a rawMax alone': caseInput({ parties: [{ id: 'oversight', rawMax: 50 }] }),
  'a rubric where the scheme has none': caseInput({ parties: [{ id: 'oversight', rubric: { a: 1 } }] }),
  'a value no union takes': caseInput({ parties: [{ id: 'oversight', rubric: { a: {} } }] }),
  'a change of no kind': caseInput({
    objections: [{ by: '站', text: '…', changes: [{ path: 'a', from: {}, to: 1 }] }],
  }),
  'a change that is not finite': caseInput({
    objections: [{ by: '站', text: '…', changes: [{ path: 'a', from: Number.NaN, to: 1 }] }],
  }),
  'a year with decimals': caseInput({ station: { name: '站', since: 2010.5 } }),
  'a number of many decimals': caseInput({ stated: { total: 0.1234567 } }),
  'a veto of no band': scheme({ vetoes: [{ id: 'fraud', label: '造假', capGrade: '' }] }),
};
