import type { PathStep, Scheme } from '@sw-eval/core';
import { given as entries } from '../reading/given.js';
import type { Reading } from '../reading/Reading.js';
import type { ReadRow } from '../reading/ReadRow.js';
import { TARGET_SOURCES } from '../texts/words.js';
import { fenced, isExact, readExactly } from '../values/exactText.js';
import { type Names, namesOf } from '../values/Names.js';
import { newId } from '../values/newId.js';
import { isOf, ownLabel, writeLabel } from './ownLabel.js';
import type { Table, WrittenRow } from './table.js';
import { indicatorNames, items, type Written } from './Written.js';

/** 指标: one row an indicator. */
export const indicators: Table = {
  spec: {
    name: { 'zh-CN': '指标', en: 'Indicators' },
    others: ['指标完成情况'],
    tab: 'needed',
    hint: {
      'zh-CN': '填写协议指标量和完成量；协议中没有的指标，两格都空着即可。可以增加行，自行增加的指标要填名称和单位。',
      en: 'Fill in targets and actuals; leave both empty for indicators that the agreement does not have. Rows may be added; an indicator of your own needs a label and a unit.',
    },
    columns: [
      {
        key: 'label',
        title: { 'zh-CN': '指标', en: 'Indicator' },
        others: ['指标名称', '指标内容'],
        width: 30,
        style: 'text',
        label: true,
        needed: true,
      },
      { key: 'unit', title: { 'zh-CN': '单位', en: 'Unit' }, width: 12, style: 'text', label: true, needed: true },
      {
        key: 'target',
        title: { 'zh-CN': '协议指标量', en: 'Target' },
        others: ['指标量', '目标量'],
        width: 14,
        style: 'number',
        rule: { kind: 'decimal', min: 0 },
        prompt: { 'zh-CN': '服务协议约定的数量', en: 'The volume agreed' },
        needed: true,
      },
      {
        key: 'actual',
        title: { 'zh-CN': '完成量', en: 'Actual' },
        others: ['实际完成量', '完成数'],
        width: 14,
        style: 'number',
        rule: { kind: 'decimal', min: 0 },
        prompt: {
          'zh-CN': '评估核实后的数量；完成率由程序计算',
          en: 'The volume after verification; rates are computed',
        },
        needed: true,
      },
      {
        key: 'reported',
        title: { 'zh-CN': '机构自报量', en: 'Reported' },
        others: ['自报量'],
        width: 14,
        style: 'number',
        rule: { kind: 'decimal', min: 0 },
        prompt: {
          'zh-CN': '与完成量不同时填写，并在“指标变更”表说明核增或核减',
          en: 'Only where it differs from the actual; say why on the sheet "Changes"',
        },
      },
      {
        key: 'source',
        title: { 'zh-CN': '指标量来源', en: 'Target source' },
        width: 18,
        style: 'text',
        rule: { kind: 'list', list: 'targetSources' },
        prompt: { 'zh-CN': '不填即协议约定', en: 'Left empty: agreed' },
      },
      {
        key: 'decimals',
        title: { 'zh-CN': '小数位数', en: 'Decimals' },
        width: 11,
        style: 'number',
        rule: { kind: 'whole', min: 0, max: 6 },
        prompt: {
          'zh-CN': '数量可以有几位小数；不填即按方案，一般为整数',
          en: 'Left empty: as in the scheme, usually none',
        },
      },
      {
        key: 'times',
        title: { 'zh-CN': '指标量为几倍', en: 'Target is so many times' },
        width: 14,
        style: 'number',
        rule: { kind: 'decimal', min: 0 },
        prompt: { 'zh-CN': '指标量是另一指标的几倍，如每组 6 节填 6', en: 'Where a target is a multiple of another' },
      },
      {
        key: 'of',
        title: { 'zh-CN': '哪个指标的倍数', en: 'the target of' },
        width: 24,
        style: 'text',
        rule: { kind: 'list', list: 'indicators' },
      },
      { key: 'id', title: { 'zh-CN': '编号', en: 'Id' }, width: 32, style: 'text', label: true },
    ],
  },
  write(given) {
    if (given.case === undefined) return given.scheme.indicators.map((known) => writeRow({ id: known.id }, given));
    return items(given.case.indicators).map((indicator) => writeRow(indicator, given));
  },
  read({ rows, heading }, reading) {
    reading.place(['indicators'], heading('label'));
    const known = indicatorNames(reading.scheme, undefined, 'zh-CN');
    const wanted = rows.filter((row) => isUsed(row, known));
    const taken = new Set<unknown>(wanted.map((row) => row.cell('id')?.text.trim()));
    const before = new Set<unknown>();
    const list = wanted.map((row, index) => {
      const id = idOf(row, index, reading, known, { taken, before });
      taken.add(id);
      before.add(id);
      const label = readExactly(row.cell('label')?.text ?? '');
      return { row, id, label, misplaced: isMisplaced(row, id, reading, known) };
    });
    // Formulas name other indicators, so all of them must be known first.
    const ids = { indicators: list.map(({ id, label, misplaced }) => ({ id, label: misplaced ? undefined : label })) };
    const names = indicatorNames(reading.scheme, ids, 'zh-CN');
    reading.case['indicators'] = list.map((each, index) => readRow(each, index, reading, names));
  },
};

type Indicator = NonNullable<NonNullable<Written['case']>['indicators']>[number];

function catalogue(scheme: Scheme | undefined, id: string | undefined): Scheme['indicators'][number] | undefined {
  return scheme?.indicators.find((indicator) => indicator.id === id);
}

function writeRow(indicator: Indicator, given: Written): WrittenRow {
  const { id, label, unit, decimals, target, actual, targetSource, targetFormula, reported } = indicator;
  const { scheme, locale } = given;
  const known = catalogue(scheme, id);
  return {
    fixed: known !== undefined,
    values: {
      // Unmarked, a name of another indicator would look like a mistake.
      label:
        label !== undefined && namesAnother(label, id, scheme, given.schemeIndicators)
          ? fenced(label)
          : writeLabel(label, known?.label, locale),
      unit: writeLabel(unit, known?.unit, locale),
      target,
      actual,
      reported,
      source: given.word(TARGET_SOURCES, targetSource),
      decimals,
      times: targetFormula?.times,
      of: targetFormula?.of === undefined ? undefined : given.indicators.write(targetFormula.of),
      id,
    },
  };
}

const FIGURES = ['target', 'actual', 'reported', 'source', 'decimals', 'times', 'of'];

/** Rows of the scheme without any figure are indicators that the agreement does not have. */
function isUsed(row: ReadRow, known: Names): boolean {
  if (row.has(...FIGURES)) return true;
  const name = row.cell('id')?.text ?? row.cell('label')?.text;
  return name !== undefined && known.find(name) === undefined;
}

/** The id given, else that of the scheme's indicator of this name, else one made of the name. */
function idOf(
  row: ReadRow,
  index: number,
  reading: Reading,
  known: Names,
  { taken, before }: Record<'taken' | 'before', ReadonlySet<unknown>>,
): string | undefined {
  const path: PathStep[] = ['indicators', index, 'id'];
  const id = reading.text(row, 'id', path);
  if (id !== undefined) return id;
  const label = row.cell('label')?.text;
  reading.place(path, row.cellName('label'));
  if (label === undefined) return undefined;
  const found = known.find(label);
  if (typeof found !== 'string') return newId(label, taken);
  if (before.has(found)) {
    reading.refuse(row, 'label', path, 'duplicate-id', 'a row for each indicator', JSON.stringify(label), {
      id: label,
    });
  }
  return found;
}

/** Whether a label is the name of an indicator of the scheme other than the one it is given to. */
function namesAnother(label: string, id: string | undefined, scheme: Scheme | undefined, known: Names): boolean {
  if (isOf(catalogue(scheme, id)?.label, label)) return false;
  const named = known.find(label);
  return typeof named === 'string' && named !== id;
}

/** A label that belongs to another row: somebody wrote over it, and whose figures these are is not sure. */
function isMisplaced(row: ReadRow, id: string | undefined, reading: Reading, known: Names): boolean {
  const label = row.cell('label')?.text ?? '';
  return id !== undefined && !isExact(label) && namesAnother(label, id, reading.scheme, known);
}

interface FoundRow {
  readonly row: ReadRow;
  readonly id: string | undefined;
  readonly misplaced: boolean;
}

/** A label of the case's own. In a row of the scheme it renames the indicator, which is worth a second look. */
function readLabel({ row, id, misplaced }: FoundRow, path: readonly PathStep[], reading: Reading): string | undefined {
  const known = catalogue(reading.scheme, id)?.label;
  const cell = row.cell('label')?.text ?? '';
  if (misplaced) {
    const expected = known?.[row.locale] ?? 'a name that no indicator of the scheme has';
    const code = known === undefined ? 'duplicate-id' : 'invalid-value';
    reading.refuse(row, 'label', path, code, expected, JSON.stringify(cell), { id: cell, allowed: expected });
    return undefined;
  }
  const own = ownLabel(cell, reading.text(row, 'label', path), known);
  if (own !== undefined && known !== undefined && !isExact(cell)) reading.doubt();
  return own;
}

function readRow(found: FoundRow, index: number, reading: Reading, names: Names) {
  const { row, id } = found;
  const path: PathStep[] = ['indicators', index];
  const known = catalogue(reading.scheme, id);
  const unit = reading.text(row, 'unit', [...path, 'unit']);
  const units = [unit ?? '', known?.unit['zh-CN'] ?? '', known?.unit.en ?? ''];
  const number = (key: string) => reading.number(row, key, [...path, key], { units });
  const formula = entries({
    times: reading.number(row, 'times', [...path, 'targetFormula', 'times'], { units: ['倍'] }),
    of: reading.id(row, 'of', [...path, 'targetFormula', 'of'], names),
  });
  return entries({
    id,
    label: readLabel(found, [...path, 'label'], reading),
    unit: ownLabel(row.cell('unit')?.text, unit, known?.unit),
    decimals: number('decimals'),
    target: number('target'),
    actual: number('actual'),
    targetSource: reading.word(row, 'source', [...path, 'targetSource'], namesOf(TARGET_SOURCES, 'zh-CN')),
    targetFormula: Object.keys(formula).length === 0 ? undefined : formula,
    reported: number('reported'),
  });
}
