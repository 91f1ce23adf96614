import { describe, expect, it } from 'vitest';
import { caseInput, schemeInput } from '../../testing/exampleCase.js';
import { codesOf, issuesOf } from '../../testing/issuesOf.js';

describe('the scheme of a case', () => {
  it.each(['guangzhou-2023', 'shenzhen-2021-bands', 'mof-performance-bands'])('may be the preset %s', (scheme) => {
    expect(codesOf(caseInput({ scheme }))).toEqual([]);
  });

  it('may be a whole scheme, or a preset with keys replaced', () => {
    expect(codesOf(caseInput({ scheme: schemeInput() }))).toEqual([]);
    expect(codesOf(caseInput({ scheme: { extends: 'guangzhou-2023', outlierRate: 200 } }))).toEqual([]);
  });

  it('needs bands of its own where the preset has none and parties', () => {
    expect(codesOf(caseInput({ scheme: 'guangzhou-2019' }))).toEqual(['missing-bands scheme']);
    const bands = [{ id: 'pass', label: '通过', min: 600 }];
    expect(codesOf(caseInput({ scheme: { extends: 'guangzhou-2019', bands } }))).toEqual([]);
    expect(codesOf(caseInput({ scheme: schemeInput({ parties: [], bands: [] }) }))).toEqual([]);
  });

  it('is reported with the path into the scheme', () => {
    const scheme = schemeInput({ bands: [{ id: 'pass', label: '通过', min: -1 }], titel: 'x' });
    expect(codesOf(caseInput({ scheme })).sort()).toEqual([
      'negative scheme.bands[0](pass).min',
      'unknown-key scheme.titel',
    ]);
  });

  it('that is misspelt is taken for the nearest, so that the rest is still checked', () => {
    const parties = [{ id: 'oversight', awarded: 11 }];
    expect(codesOf(caseInput({ scheme: 'guangzhou-2032', parties }))).toEqual([
      'unknown-scheme scheme',
      'score-above-share parties[0](oversight).awarded',
    ]);
    expect(codesOf(caseInput({ scheme: 'somewhere else', parties }))).toEqual(['unknown-scheme scheme']);
    expect(codesOf(caseInput({ scheme: 5, parties }))).toEqual(['invalid-type scheme']);
  });
});

describe('dates', () => {
  it('may be the same day, and not in the wrong order', () => {
    const day = { start: '2024-03-28', end: '2024-03-28' };
    expect(codesOf(caseInput({ agreement: day, period: day }))).toEqual([]);
    const wrong = { start: '2024-03-28', end: '2024-03-27' };
    expect(codesOf(caseInput({ agreement: wrong, period: wrong }))).toEqual([
      'end-before-start agreement.end',
      'end-before-start period.end',
    ]);
  });

  it('that the calendar does not have are not put in order as well', () => {
    expect(codesOf(caseInput({ period: { start: '2024-03-32', end: '2024-03-01' } }))).toEqual([
      'invalid-date period.start',
    ]);
    expect(codesOf(caseInput({ period: { start: '2024-03-28', end: '2024-02-30' } }))).toEqual([
      'invalid-date period.end',
    ]);
    expect(codesOf(caseInput({ period: { start: '2024-03-28' } }))).toEqual(['missing period.end']);
  });
});

describe('areas and sites', () => {
  const areas = (...sites: string[]) => [
    { id: 'east', name: '东', sites: sites.map((id) => ({ id, name: id })) },
    { id: 'west', name: '西' },
  ];

  it('have ids that are unique together', () => {
    expect(codesOf(caseInput({ areas: areas('lake', 'hill') }))).toEqual([]);
    expect(codesOf(caseInput({ areas: areas('lake', 'lake') }))).toEqual([
      'duplicate-id areas[0](east).sites[1](lake).id',
    ]);
    expect(codesOf(caseInput({ areas: areas('west') }))).toEqual(['duplicate-id areas[1](west).id']);
  });

  it('are what findings and figures by unit refer to', () => {
    const byUnit = [{ unit: 'lakes', actual: 1 }];
    const input = caseInput({
      areas: areas('lake'),
      sites: [{ units: ['lake', 'west'] }, { units: ['nowhere-at-all'] }],
      indicators: [{ id: 'home-visits', target: 1, actual: 1, byUnit }],
    });
    expect(codesOf(input)).toEqual([
      'unknown-reference indicators[0](home-visits).byUnit[0](lakes).unit',
      'unknown-reference sites[1].units[0]',
    ]);
    const [near, far] = issuesOf(input);
    expect(near?.params).toEqual({ id: 'lakes', nearest: 'lake' });
    expect(far?.params).toEqual({ id: 'nowhere-at-all' });
  });

  it('without an id are named as such only', () => {
    expect(codesOf(caseInput({ areas: [{ name: '东' }] }))).toEqual(['missing areas[0].id']);
  });
});

describe('standards', () => {
  it('bring a label where the scheme does not know them, and stand once', () => {
    const known = { id: 'continuing-education', measured: 7.4 };
    expect(codesOf(caseInput({ compliance: [known, { id: 'rooms', label: '场地' }] }))).toEqual([]);
    expect(codesOf(caseInput({ compliance: [{ id: 'rooms', measured: 1 }] }))).toEqual([
      'missing-label compliance[0](rooms).label',
    ]);
    expect(codesOf(caseInput({ compliance: [known, known] }))).toEqual([
      'duplicate-id compliance[1](continuing-education).id',
    ]);
    expect(codesOf(caseInput({ compliance: [{ measured: 1 }] }))).toEqual(['missing compliance[0].id']);
  });
});

describe('a survey', () => {
  it('counts at most those asked', () => {
    expect(codesOf(caseInput({ survey: { sampled: 60, satisfied: 60, aware: 60 } }))).toEqual([]);
    expect(codesOf(caseInput({ survey: { sampled: 60, satisfied: 61, aware: 61 } }))).toEqual([
      'out-of-range survey.satisfied',
      'out-of-range survey.aware',
    ]);
    expect(codesOf(caseInput({ survey: { satisfied: 5 } }))).toEqual(['missing survey.sampled']);
    expect(codesOf(caseInput({ survey: { sampled: 5 } }))).toEqual(['missing survey.satisfied']);
  });
});

describe('vetoes', () => {
  const scheme = schemeInput({ vetoes: [{ id: 'fraud', label: '弄虚作假', capGrade: 'fail' }] });

  it('are those of the scheme, each once, with evidence', () => {
    expect(codesOf(caseInput({ scheme, vetoes: [{ id: 'fraud', evidence: '查实' }] }))).toEqual([]);
    expect(codesOf(caseInput({ scheme, vetoes: [{ id: 'fraud' }] }))).toEqual(['missing vetoes[0](fraud).evidence']);
    expect(codesOf(caseInput({ scheme, vetoes: [{ id: 'fraud', evidence: ' ' }] }))).toEqual([
      'empty vetoes[0](fraud).evidence',
    ]);
    expect(codesOf(caseInput({ scheme, vetoes: [{ id: 'frauds', evidence: '查实' }] }))).toEqual([
      'unknown-reference vetoes[0](frauds).id',
    ]);
    const twice = [
      { id: 'fraud', evidence: '查实' },
      { id: 'fraud', evidence: '又' },
    ];
    expect(codesOf(caseInput({ scheme, vetoes: twice }))).toEqual(['duplicate-id vetoes[1](fraud).id']);
  });
});

describe('what a report states', () => {
  const indicators = [{ id: 'tea-rounds', label: '茶会', unit: '场', target: 1, actual: 1 }];
  const mention = (...ids: string[]) => ({ mentions: [{ indicators: ids, value: 1, relation: 'same' }] });

  it("is about the case's or the scheme's indicators", () => {
    expect(codesOf(caseInput({ indicators, stated: { rates: { 'tea-rounds': 1, 'home-visits': 1 } } }))).toEqual([]);
    expect(codesOf(caseInput({ indicators, stated: mention('tea-rounds', 'home-visits') }))).toEqual([]);
    expect(codesOf(caseInput({ stated: { rates: { 'tea-rounds': 1 } } }))).toEqual([
      'unknown-reference stated.rates.tea-rounds',
    ]);
    expect(codesOf(caseInput({ stated: mention('home-visits', 'tea-rounds') }))).toEqual([
      'unknown-reference stated.mentions[0].indicators[1]',
    ]);
  });

  it('mentions at least one indicator', () => {
    expect(codesOf(caseInput({ stated: mention() }))).toEqual(['empty stated.mentions[0].indicators']);
    expect(codesOf(caseInput({ stated: { mentions: [{ value: 1, relation: 'same' }] } }))).toEqual([
      'missing stated.mentions[0].indicators',
    ]);
  });

  it('that is of another kind altogether is named as such only', () => {
    expect(codesOf(caseInput({ stated: { rates: 5 } }))).toEqual(['invalid-type stated.rates']);
    expect(codesOf(caseInput({ stated: 'nothing' }))).toEqual(['invalid-type stated']);
  });
});

describe('a case without a scheme', () => {
  it('is told what belongs there', () => {
    expect(issuesOf(caseInput({ scheme: undefined }))).toMatchObject([
      { code: 'missing', path: ['scheme'], expected: 'the id of a scheme, or a scheme', received: 'nothing' },
    ]);
  });
});
