import { type EvaluationCase, type EvaluationCaseInput, parseCase } from '@sw-eval/core';
import { drawCase } from '../laws/support/cases.js';
import { chance, type Draw, many, maybe, name, pick, some, text, whole } from '../laws/support/draw.js';

/** A case with any part of the format, 1 to 12 areas and 1 to 60 indicators; texts that are hard on spreadsheets. */
export function drawLargeCase(draw: Draw): EvaluationCase {
  const { input } = drawCase(draw, { stated: true });
  const more = many(draw, 0, 9, (index) => ({
    id: `more-${index}`,
    name: name(draw),
    ...maybe(draw, 70, 'sites', () =>
      many(draw, 0, 4, (site) => ({ id: `more-${index}-${site}`, name: `${hardText(draw)}x`.slice(0, 20_000) })),
    ),
  }));
  const areas = [...(input.areas ?? []), ...(more.length === 0 && input.areas === undefined ? ONE_AREA : more)];
  const units = areas.flatMap((area) => [String(area.id), ...(area.sites ?? []).map((site) => String(site.id))]);
  const indicators = [...input.indicators, ...many(draw, 1, 40, (index) => drawIndicator(draw, index, units))];
  return parseCase({
    ...input,
    areas,
    indicators: indicators.slice(0, 60),
    report: { ...input.report, signatories: many(draw, 0, 2, () => hardText(draw)), number: hardText(draw) },
    station: {
      ...input.station,
      addresses: many(draw, 0, 2, () => ({
        ...maybe(draw, 50, 'label', () => hardText(draw)),
        address: hardText(draw),
      })),
    },
    engagement: {
      ...input.engagement,
      ...maybe(draw, 50, 'siteVisit', () => pick(draw, ['2025-02-25', '1899-12-31', '1900-02-28', '9999-12-31'])),
      methods: some(draw, ['presentation', 'survey', '听取介绍', 'Survey', hardText(draw)]),
    },
    survey: { ...maybe(draw, 50, 'method', () => hardText(draw)), sampled: 60, satisfied: 58, aware: 0 },
    keyProblems: many(draw, 0, 2, () => ({ title: hardText(draw), text: hardText(draw) })),
    objections: many(draw, 0, 2, () => drawObjection(draw)),
  });
}

const ONE_AREA = [{ id: 'only', name: '片区', sites: [] }];

/** Texts that programs are tempted to take for something else. */
export function hardText(draw: Draw): string {
  const texts = [
    '',
    ' ',
    '  两端有空格 ',
    '\\',
    '\\\\',
    '\\a\\',
    '=1+1',
    "'引号",
    '+86',
    '@name',
    '-5',
    '0012',
    '1,112',
  ];
  const more = [
    '2025-01-31',
    'TRUE',
    '（无）',
    '_x0041_ _x000D_',
    '换\n行',
    '制\t表',
    '\uFFFE',
    '1e5',
    '#DIV/0!',
    '</t>&amp;',
  ];
  return pick(draw, [text(draw), ...texts, ...more, '长'.repeat(19_999)]);
}

function drawIndicator(draw: Draw, index: number, units: readonly string[]): EvaluationCaseInput['indicators'][number] {
  return {
    id: `extra-${index}`,
    label: pick(draw, ['建档', '探访', `自设指标${index}`, 'extra-0']),
    unit: pick(draw, ['个', '%', '人次']),
    target: whole(draw, 0, 999_999_999_999),
    actual: whole(draw, 0, 5000),
    ...maybe(draw, 30, 'byUnit', () =>
      some(draw, units).map((unit) => ({ unit, ...maybe(draw, 80, 'actual', () => whole(draw, 0, 900)) })),
    ),
  };
}

type Objection = NonNullable<EvaluationCaseInput['objections']>[number];

function drawObjection(draw: Draw): Objection {
  const value = () =>
    pick(draw, [null, true, false, 0, -1.5, 0.1 + 0.2, 1e300, '5', '（无）', '', 'TRUE', hardText(draw)]);
  return {
    by: hardText(draw),
    text: hardText(draw),
    ...maybe(draw, 50, 'response', () => hardText(draw)),
    ...maybe(draw, 70, 'changes', () =>
      many(draw, 0, 3, () => ({
        path: 'indicators.x.actual',
        ...(chance(draw, 80) && { from: value() }),
        ...(chance(draw, 80) && { to: value() }),
      })),
    ),
  };
}
