import type { PathStep, RubricNode, Scheme } from '@sw-eval/core';
import type { CellValue } from '../package/sheet.js';
import type { Reading } from '../reading/Reading.js';
import type { ReadRow } from '../reading/ReadRow.js';
import { writeExactly } from '../values/exactText.js';
import { type Named, Names, named } from '../values/Names.js';
import type { Table, WrittenRow } from './table.js';
import { evaluatorNames, items, partyNames, type Written } from './Written.js';

/** 评分细则: what a party, or each evaluator of its panel, gives for the leaves of the rubric. */
export const rubricValues: Table = {
  spec: {
    name: { 'zh-CN': '评分细则', en: 'Rubric' },
    tab: 'optional',
    hint: {
      'zh-CN':
        '方案有评分细则的，在这里按评分项填写，“评分”表则不填。由多名评委评分的，每名评委各填一组行。清单类的评分项填写做到的条目，用顿号隔开。',
      en: 'Where the scheme has a rubric, fill it in here instead of the sheet "Scores". With a panel, each evaluator has rows of their own. Of a checklist, list what was met, divided by commas.',
    },
    columns: [
      {
        key: 'party',
        title: { 'zh-CN': '评估主体', en: 'Party' },
        width: 24,
        style: 'text',
        rule: { kind: 'list', list: 'parties' },
        fills: true,
      },
      {
        key: 'evaluator',
        title: { 'zh-CN': '评委', en: 'Evaluator' },
        width: 18,
        style: 'text',
        rule: { kind: 'list', list: 'evaluators' },
        fills: true,
      },
      {
        key: 'leaf',
        title: { 'zh-CN': '评分项', en: 'Criterion' },
        width: 36,
        style: 'text',
        rule: { kind: 'list', list: 'leaves' },
      },
      { key: 'points', title: { 'zh-CN': '分值', en: 'Points' }, width: 10, style: 'note' },
      { key: 'how', title: { 'zh-CN': '填写方式', en: 'What to fill in' }, width: 34, style: 'note' },
      { key: 'value', title: { 'zh-CN': '评分或数值', en: 'Value' }, width: 30, style: 'long' },
    ],
  },
  write(given) {
    if (given.case === undefined) {
      return given.scheme.parties.flatMap(({ id, rubric }) =>
        leavesOf(rubric)
          .filter(isAsked)
          .map((leaf) => leafRow(id, undefined, leaf, undefined, given)),
      );
    }
    return items(given.case.parties).flatMap(({ id, rubric, panelScores }) => {
      const own = rubric === undefined ? [] : valueRows(id, undefined, rubric, given);
      const sheets = items(panelScores).map((sheet) => valueRows(id, sheet.evaluator, sheet.rubric, given));
      return [...own, ...sheets.flat()];
    });
  },
  read({ rows }, reading) {
    const parties = partyNames(reading.scheme, 'zh-CN');
    const { evaluators } = { evaluators: evaluatorNames(reading.case) };
    for (const row of rows) readRow(row, reading, parties, evaluators);
  },
};

type Values = Readonly<Record<string, number | (string | undefined)[] | undefined>> | undefined;

/** The leaves of a rubric from top to bottom. */
export function leavesOf(node: RubricNode | undefined): RubricNode[] {
  if (node === undefined) return [];
  return node.children === undefined || node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
}

/** Leaves that follow from an indicator take nothing. */
function isAsked({ rule }: RubricNode): boolean {
  return rule?.kind !== 'tiers' && rule?.kind !== 'linear';
}

function rubricOf(scheme: Scheme | undefined, party: unknown): RubricNode | undefined {
  return scheme?.parties.find(({ id }) => id === party)?.rubric;
}

/** The leaves of a rubric by name. */
export function leafNames(rubric: RubricNode | undefined): Names {
  return new Names(leavesOf(rubric).map(({ id, label }): Named => named(id, label, 'zh-CN')));
}

function checklistNames(leaf: RubricNode | undefined): Names {
  const list = leaf?.rule?.kind === 'checklist' ? leaf.rule.items : [];
  return new Names(list.map(({ id, label }): Named => named(id, label, 'zh-CN')));
}

function valueRows(
  party: string | undefined,
  evaluator: string | undefined,
  values: Values,
  given: Written,
): WrittenRow[] {
  const leaves = leavesOf(rubricOf(given.scheme, party));
  const rows = Object.entries(values ?? {}).map(([id, value]) => {
    const leaf = leaves.find((each) => each.id === id) ?? { id, label: { 'zh-CN': id, en: id }, points: Number.NaN };
    return leafRow(party, evaluator, leaf, value, given);
  });
  // Scored by this rubric, with nothing given yet.
  return rows.length > 0 ? rows : [{ values: heads(party, evaluator, given) }];
}

function heads(party: string | undefined, evaluator: string | undefined, given: Written): Record<string, CellValue> {
  return {
    party: party === undefined ? undefined : given.parties.write(party),
    evaluator: evaluator === undefined ? undefined : given.evaluators.write(evaluator),
  };
}

function leafRow(
  party: string | undefined,
  evaluator: string | undefined,
  leaf: RubricNode,
  value: number | (string | undefined)[] | undefined,
  given: Written,
): WrittenRow {
  const met = Array.isArray(value) ? writeExactly(checklistNames(leaf).writeAll(items(value))) : value;
  const points = Number.isNaN(leaf.points) ? undefined : leaf.points;
  const shown = {
    leaf: leafNames(rubricOf(given.scheme, party)).write(leaf.id),
    points,
    how: howOf(leaf, given),
    value: met,
  };
  return { values: { ...heads(party, evaluator, given), ...shown } };
}

function howOf({ rule, points }: RubricNode, { locale }: Written): string | undefined {
  const zh = locale === 'zh-CN';
  switch (rule?.kind) {
    case 'direct':
      return zh ? `填写得分，0 至 ${points}` : `Points, 0 to ${points}`;
    case 'threshold':
      return zh ? `填写实测数值，达到 ${rule.min} 得分` : `The measured value; ${rule.min} is enough`;
    case 'deduct':
      return zh ? `填写次数，每次扣 ${rule.each} 分` : `How many times; ${rule.each} points off each`;
    case 'checklist': {
      const names = checklistNames({ id: '', label: { 'zh-CN': '', en: '' }, points, rule }).all.join('、');
      return zh ? `填写做到的条目：${names}` : `What was met, of: ${names}`;
    }
    default:
      return undefined;
  }
}

function readRow(row: ReadRow, reading: Reading, parties: Names, evaluators: Names): void {
  // Rows that the scheme prepared and nobody filled in.
  if (row.has('leaf') && !row.has('value')) return;
  const cell = row.cellName('party');
  const list = (reading.case['parties'] ?? []) as Record<string, unknown>[];
  const before = reading.found.length;
  const id = reading.id(row, 'party', ['parties', cell], parties);
  const evaluator = reading.id(row, 'evaluator', ['parties', row.cellName('evaluator')], evaluators);
  reading.found.splice(before);
  const at = list.findIndex((party) => party['id'] === id);
  const party = list[at];
  if (party === undefined) {
    if (id === undefined) reading.issue('missing', ['parties'], cell, 'the party that this row is about', 'nothing');
    else
      reading.issue('unknown-reference', ['parties'], cell, 'a party of the sheet of scores', JSON.stringify(id), {
        id,
      });
    return;
  }
  const path: PathStep[] = ['parties', at];
  const { values, steps } = sheetOf(party, evaluator, path, row, reading);
  readLeaf(row, reading, values, steps, rubricOf(reading.scheme, id));
}

/** The values of a party, or those of one evaluator of its panel, begun where they are not there yet. */
function sheetOf(
  party: Record<string, unknown>,
  evaluator: string | undefined,
  path: readonly PathStep[],
  row: ReadRow,
  reading: Reading,
) {
  if (evaluator === undefined) {
    party['rubric'] ??= {};
    return { values: party['rubric'] as Record<string, unknown>, steps: [...path, 'rubric'] };
  }
  party['panelScores'] ??= [];
  const sheets = party['panelScores'] as { evaluator: string; rubric: Record<string, unknown> }[];
  let at = sheets.findIndex((sheet) => sheet.evaluator === evaluator);
  if (at < 0) at = sheets.push({ evaluator, rubric: {} }) - 1;
  reading.place([...path, 'panelScores', at, 'evaluator'], row.cellName('evaluator'));
  return { values: sheets[at]?.rubric ?? {}, steps: [...path, 'panelScores', at, 'rubric'] };
}

function readLeaf(
  row: ReadRow,
  reading: Reading,
  values: Record<string, unknown>,
  steps: readonly PathStep[],
  rubric: RubricNode | undefined,
): void {
  if (!row.has('leaf', 'value')) return;
  const before = reading.found.length;
  const id = reading.id(row, 'leaf', [...steps, row.cellName('leaf')], leafNames(rubric));
  reading.found.splice(before);
  if (id === undefined) {
    reading.issue('missing', steps, row.cellName('leaf'), 'the criterion that this value is for', 'nothing');
    return;
  }
  const path = [...steps, id];
  const leaf = leavesOf(rubric).find((each) => each.id === id);
  const value =
    leaf?.rule?.kind === 'checklist'
      ? reading.ids(row, 'value', path, checklistNames(leaf))
      : reading.number(row, 'value', path, { units: ['分', '次'] });
  // Own keys only: an id may be the name of something that every object has.
  if (value !== undefined)
    Object.defineProperty(values, id, { value, enumerable: true, configurable: true, writable: true });
}
