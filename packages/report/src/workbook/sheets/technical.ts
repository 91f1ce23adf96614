import type { Locale, PartialCase, PathStep } from '@sw-eval/core';
import type { ReadSheet } from '../package/readModel.js';
import type { WrittenSheet } from '../package/sheet.js';

/*
 * A hidden sheet holds what no cell shows: a scheme that is not one of the presets, and which lists of the case are
 * there but empty. A workbook without it is read all the same.
 */

export const TECHNICAL = { 'zh-CN': '技术信息', en: 'Technical' };

/** A cell of a spreadsheet takes 32,767 characters. */
const LONGEST_PIECE = 30_000;

/** What the hidden sheet says. */
export interface Technical {
  /** The scheme as the case gives it; nothing where it is a preset. */
  readonly scheme: unknown;
  /** Paths of lists and objects that are there and empty, items by id. */
  readonly empty: readonly string[];
}

/** The hidden sheet. */
export function technicalSheet(locale: Locale, scheme: unknown, given: PartialCase | undefined): WrittenSheet {
  const pieces = typeof scheme === 'string' ? [] : piecesOf(JSON.stringify(scheme));
  const rows: [string, string | number][] = [
    ['format', 1],
    ...pieces.map((piece): [string, string] => ['scheme', piece]),
    ...emptyPaths(given).map((path): [string, string] => ['empty', path]),
  ];
  return {
    name: TECHNICAL[locale],
    hidden: true,
    protection: true,
    columns: [
      { width: 12, style: 'plain' },
      { width: 60, style: 'plain' },
    ],
    rows: rows.map((cells) => cells.map((value) => ({ value, style: 'plain' as const }))),
  };
}

/** A text in pieces that each fit a cell; spaces stand at no end of one. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += LONGEST_PIECE) pieces.push(`|${text.slice(at, at + LONGEST_PIECE)}|`);
  return pieces;
}

/** What the hidden sheet of a workbook says, as far as it can be read. */
export function readTechnical(sheet: ReadSheet | undefined): Technical {
  const rows = [...(sheet?.rows.entries() ?? [])].sort(([a], [b]) => a - b);
  const values = (key: string) => rows.flatMap(([, row]) => (row.get(1)?.text === key ? [row.get(2)?.text ?? ''] : []));
  return {
    scheme: parsed(
      values('scheme')
        .map((piece) => piece.slice(1, -1))
        .join(''),
    ),
    empty: values('empty'),
  };
}

function parsed(json: string): unknown {
  if (json === '') return undefined;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** How a path names an item of a list: by what tells it from the others, else by its place. */
function nameOf(item: unknown, index: number): string {
  const id = isHolder(item) ? (item['id'] ?? item['unit'] ?? item['evaluator']) : undefined;
  return typeof id === 'string' ? id : String(index);
}

function emptyPaths(given: PartialCase | undefined): string[] {
  const paths: string[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (!isHolder(value)) return;
    const entries = Array.isArray(value)
      ? value.map((item, index) => [nameOf(item, index), item] as const)
      : Object.entries(value).filter(([key]) => path.length > 0 || key !== 'scheme');
    if (entries.length === 0) paths.push(`${path.join('.')}${Array.isArray(value) ? '[]' : '{}'}`);
    for (const [key, item] of entries) visit(item, [...path, key]);
  };
  visit(given, []);
  return paths;
}

/** Puts the empty lists and objects back, where what they belong to is still there and nothing was filled in. */
export function restoreEmpty(target: Record<string, unknown>, paths: readonly string[]): void {
  for (const path of paths) {
    const steps = path.slice(0, -2).split('.');
    const key = steps.pop() ?? '';
    const owner = ownerAt(target, steps);
    if (owner === undefined || Array.isArray(owner) || key in owner) continue;
    owner[key] = path.endsWith('[]') ? [] : {};
  }
}

function ownerAt(target: Record<string, unknown>, steps: readonly PathStep[]): Record<string, unknown> | undefined {
  let owner: unknown = target;
  for (const step of steps) {
    if (!isHolder(owner)) return undefined;
    if (Array.isArray(owner)) owner = owner.find((item, index) => nameOf(item, index) === step);
    else owner = Object.hasOwn(owner, step) ? owner[step] : undefined;
  }
  return isHolder(owner) ? owner : undefined;
}
