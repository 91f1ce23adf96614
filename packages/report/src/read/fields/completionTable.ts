import { completionRate, schemes } from '@sw-eval/core';
import { UNITS, type UnitKind } from '../rules/indicatorWords.js';
import type { CleanText } from '../source/CleanText.js';
import { withoutEnd } from '../source/stripped.js';
import { tokensOf } from '../source/tokens.js';
import type { AreaNames } from './AreaNames.js';
import type { IndicatorFigures } from './IndicatorFigures.js';
import { resolveIndicator } from './resolveIndicator.js';
import {
  figureOf,
  fittingCell,
  numberIn,
  partsOf,
  percentIn,
  type Read,
  type RowFigures,
  SLASHED,
} from './tableCells.js';
import { alignedTo, type Column, headerOf, isOnScores } from './tableColumns.js';

const SURE = 0.97;
const FITTED = 0.9;

const UNIT_KINDS: ReadonlyMap<string, UnitKind> = new Map(
  (Object.entries(UNITS) as [UnitKind, readonly string[]][]).flatMap(([kind, units]) =>
    units.map((unit): [string, UnitKind] => [unit, kind]),
  ),
);

/** Text of a table that was not understood. */
export interface CellDoubt {
  readonly clean: CleanText;
  readonly reason: string;
}

/** Reads the rows of tables on indicators, one after the other. */
export class CompletionTable {
  readonly #figures: IndicatorFigures;
  readonly #areas: AreaNames;
  readonly doubts: CellDoubt[] = [];
  /** Cells that hold no figure of an indicator: headers, names, units, numbers of rows, rates of single units. */
  readonly passed: CleanText[] = [];
  #columns: readonly Column[] | undefined;
  #unitId: string | undefined;
  #lastLabel = '';

  constructor(figures: IndicatorFigures, areas: AreaNames) {
    this.#figures = figures;
    this.#areas = areas;
  }

  /** A table ends where text comes between. */
  end(): void {
    this.#columns = undefined;
    this.#unitId = undefined;
    this.#lastLabel = '';
  }

  /** Takes a row; whether it belongs to a table on indicators. */
  row(cells: readonly CleanText[], where: string): boolean {
    if (isOnScores(cells)) {
      this.end();
      return false;
    }
    const header = headerOf(cells, this.#areas);
    if (header !== undefined) {
      this.#columns = header;
      this.#lastLabel = '';
      for (const cell of cells) this.passed.push(cell);
      return true;
    }
    const filled = cells.filter(({ text }) => text !== '');
    const [only] = filled;
    if (this.#columns !== undefined && filled.length === 1 && only !== undefined) return this.#group(only);
    if (this.#columns === undefined) return this.#unheaded(cells, where);
    const aligned = alignedTo(this.#columns, cells);
    return aligned !== undefined && this.#body(aligned, this.#columns, where);
  }

  /** `片区3`, `片区3—雅荷塘社区`: the rows below are this unit's. */
  #group(cell: CleanText): boolean {
    const names = cell.text.split('—').map((name) => this.#areas.idOf(name));
    const id = names.findLast((name) => name !== undefined);
    if (id === undefined) return false;
    this.passed.push(cell);
    this.#unitId = id;
    return true;
  }

  #body(cells: readonly CleanText[], columns: readonly Column[], where: string): boolean {
    const at = (column: Column) => {
      const index = columns.indexOf(column);
      return index < 0 ? undefined : cells[index];
    };
    const label = at('label');
    const name = plainName(label?.text ?? '') || this.#lastLabel;
    if (label === undefined || name === '' || /^(?:合计|小计|总计)$/u.test(name)) return false;
    this.#lastLabel = name;
    if (this.#several(name, label, { target: at('target'), actual: at('actual'), rate: at('rate') }, where))
      return true;
    const actual = numberIn(at('actual'));
    const target = numberIn(at('target'));
    const unit = at('unit')?.text || actual?.unit || target?.unit || '';
    const id = this.#idOf(name, unit);
    if (id === undefined) return false;
    columns.forEach((column, index) => {
      const cell = cells[index];
      if (cell !== undefined && (column === 'label' || column === 'kind' || column === 'unit' || column === 'other'))
        this.passed.push(cell);
    });
    if (/\*$/u.test(label.text)) this.#figures.markDerived(id);
    const rate = percentIn(at('rate'));
    const missed = {
      actual: [at('actual'), actual],
      target: [at('target'), target],
      rate: [at('rate'), rate],
    } as const;
    for (const [cell, read] of Object.values(missed))
      if (read === undefined && cell !== undefined && /[0-9]/u.test(cell.text))
        this.doubts.push({ clean: cell, reason: '没有读懂的数字' });
    const others = cells.filter((cell, index) => columns[index] === 'unknown' && numberIn(cell) !== undefined);
    const confirmed = fittingCell({ actual, target, rate }, others);
    this.#note(id, { actual, target, rate }, where, SURE);
    if (confirmed !== undefined) this.#note(id, confirmed.row, where, FITTED);
    for (const cell of others)
      if (cell !== confirmed?.cell) this.doubts.push({ clean: cell, reason: '没有读懂的数字' });
    columns.forEach((column, index) => {
      const figure = typeof column === 'object' ? numberIn(cells[index]) : undefined;
      if (typeof column === 'object' && figure !== undefined)
        this.#figures.addUnit(id, column.unitId, 'actual', figureOf(figure, SURE));
    });
    return true;
  }

  /** `专业小组（个/节/人次） | 9/54/432 | 9/54/450`, `个案接案/结案 | 60/55 | 62/50`: one row of several; whether it is one. */
  #several(
    name: string,
    label: CleanText,
    cells: Readonly<Record<'target' | 'actual' | 'rate', CleanText | undefined>>,
    where: string,
  ): boolean {
    const given = Object.values(cells).filter((cell) => cell !== undefined && SLASHED.test(cell.text));
    if (given.length === 0) return false;
    const ids = this.#idsOf(name);
    const parts = Object.entries(cells).flatMap(([part, cell]) =>
      cell === undefined || cell.text === ''
        ? []
        : [{ part: part as 'target' | 'actual' | 'rate', cells: partsOf(cell) }],
    );
    if (ids === undefined || parts.some(({ cells: own }) => own.length !== ids.length)) {
      for (const cell of given)
        if (cell !== undefined) this.doubts.push({ clean: cell, reason: '不能确定这些数字属于哪几项指标' });
      return true;
    }
    for (const { part, cells: own } of parts) {
      own.forEach((cell, index) => {
        const read = part === 'rate' ? percentIn(cell) : numberIn(cell);
        const id = ids[index];
        if (read === undefined || id === undefined) this.doubts.push({ clean: cell, reason: '没有读懂的数字' });
        else this.#note(id, { [part]: read }, where, FITTED);
      });
    }
    return label.text !== '';
  }

  /** The indicators that a label names together: by units in brackets, or by names with a stroke between them. */
  #idsOf(name: string): string[] | undefined {
    const units = /^([^（）]{2,20})（([^（）]{1,20})）$/u.exec(name);
    const tokens = tokensOf(name);
    const labels = tokens.flatMap((token) => (token.kind === 'label' ? [token.words] : []));
    const [words] = labels;
    const ids =
      units !== null && labels.length === 1 && words !== undefined
        ? (units[2] ?? '').split('/').map((unit) => resolveIndicator(words, UNIT_KINDS.get(unit)))
        : labels.map((own) => resolveIndicator(own, 'item'));
    const single = ids.flatMap((found) => (found?.length === 1 ? found : []));
    return single.length === ids.length && single.length > 1 && new Set(single).size === single.length
      ? single
      : undefined;
  }

  #note(id: string, row: RowFigures, where: string, sure: number): void {
    for (const part of ['actual', 'target', 'rate'] as const) {
      const read = row[part];
      if (read === undefined) continue;
      if (this.#unitId === undefined) this.#figures.add(id, part, figureOf(read, sure), where);
      else if (part !== 'rate') this.#figures.addUnit(id, this.#unitId, part, figureOf(read, sure));
      else this.passed.push(read.clean);
    }
  }

  /** A row without headers above: a known name with two counts and the rate they give. */
  #unheaded(cells: readonly CleanText[], where: string): boolean {
    const [label, ...rest] = cells.filter(({ text }) => text !== '');
    if (label === undefined || tokensOf(label.text)[0]?.kind !== 'label') return false;
    const unit = rest.find(({ text }) => UNIT_KINDS.has(text))?.text ?? '';
    const counts = rest.filter(({ text }) => !text.endsWith('%')).flatMap((cell) => numberIn(cell) ?? []);
    const rates = rest.filter(({ text }) => text.endsWith('%')).flatMap((cell) => percentIn(cell) ?? []);
    const [first, second] = counts;
    const [rate] = rates;
    const id = this.#idOf(plainName(label.text), unit || first?.unit || '');
    if (id === undefined || first === undefined || rates.length > 1 || counts.length > 2) return false;
    if (second === undefined) {
      if (rate === undefined) return false;
      this.#note(id, { actual: first, rate }, where, FITTED);
      return true;
    }
    if (rate === undefined) return false;
    const fits = (actual: Read, target: Read) =>
      target.value > 0 && completionRate({ actual: actual.value, target: target.value }) === rate.value;
    if (fits(second, first)) this.#note(id, { actual: second, target: first, rate }, where, FITTED);
    else if (fits(first, second)) this.#note(id, { actual: first, target: second, rate }, where, FITTED);
    else this.doubts.push({ clean: label, reason: '表格没有表头，不能确定哪个是完成量、哪个是指标量' });
    return true;
  }

  /** The indicator that a cell names; a name that no list has is the report's own. */
  #idOf(given: string, unit: string): string | undefined {
    // 建档 Client files: the same in two languages.
    const name = /\p{Script=Han}/u.test(given) ? given.replace(/[A-Za-z][A-Za-z ]*/gu, '').trim() : given;
    const catalogued = CATALOGUE.get(name);
    const tokens = tokensOf(name);
    const [first] = tokens;
    if (tokens.length === 1 && first?.kind === 'label') {
      const rest = name.slice(0, first.start) + name.slice(first.end);
      const given = UNIT_KINDS.get(unit) ?? kindIn(rest);
      // 大型活动 without a unit: how many there were.
      const kind = given ?? (first.words.own && catalogued === undefined ? 'item' : undefined);
      if (kind === undefined && catalogued !== undefined) return catalogued;
      const [id, ...more] = SUFFIXES.test(rest) ? (resolveIndicator(first.words, kind) ?? []) : [];
      if (id !== undefined) return more.length === 0 ? id : undefined;
    }
    if (catalogued !== undefined) return catalogued;
    const own = name.replace(/[^\p{L}\p{N}_-]/gu, '').slice(0, 64);
    // A figure is no name: its row lacks one, or a column is not where it seems.
    if (!/^[\p{L}\p{N}]/u.test(own) || !/\p{L}/u.test(own)) return undefined;
    this.#figures.name(own, name, unit);
    return own;
  }
}

/** Labels of the scheme, which its own reports print. */
const CATALOGUE: ReadonlyMap<string, string> = new Map(
  schemes['guangzhou-2023'].indicators.map(({ id, label }) => [label['zh-CN'], id]),
);
/** What may stand around an indicator's word in its cell. */
const SUFFIXES = /^(?:（[^（）]{1,8}）|[人次节场份个总数量]|服务|完成|困难群众|特殊群体|困难群体|服务对象)*$/u;

/** 节数, （人次）: a unit within the name. */
function kindIn(rest: string): UnitKind | undefined {
  const bare = rest.replace(/[（）]/gu, '');
  if (/人次/u.test(bare)) return 'attendance';
  if (/节/u.test(bare)) return 'session';
  return UNIT_KINDS.get(bare.replace(/数$/u, '')) ?? (bare === '' ? undefined : 'item');
}

function plainName(text: string): string {
  return withoutEnd(text.replace(/^[0-9]{1,2}[.、]/u, ''), '*△\\');
}
