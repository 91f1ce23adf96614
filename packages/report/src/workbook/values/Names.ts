import type { Locale, Localised } from '@sw-eval/core';
import type { Words } from '../texts/words.js';
import { trimmed, writeExactly } from './exactText.js';

/** Something with an id and the names people call it by. */
export interface Named {
  readonly id: string;
  /** The first is the one to write. */
  readonly names: readonly string[];
}

/** Several things have this name. */
export const AMBIGUOUS = Symbol('ambiguous');

/** What divides several names in one cell. */
const DIVIDERS = /[、,，;；\n]/;

/**
 * The names under which a cell can speak of something: its id, or a name that nothing else has. Width, case and spaces
 * make no difference in a name.
 */
export class Names {
  readonly #ids: ReadonlyMap<string, string>;
  readonly #found = new Map<string, string | typeof AMBIGUOUS>();

  constructor(items: readonly Named[]) {
    this.#ids = new Map(items.map(({ id, names }) => [id, names[0] ?? id]));
    for (const { id, names } of items) {
      for (const name of new Set(names.map(sameName))) {
        const other = this.#found.get(name);
        this.#found.set(name, other === undefined || other === id ? id : AMBIGUOUS);
      }
    }
  }

  /** Names to choose from in a drop-down. */
  get all(): string[] {
    return [...this.#ids.keys()].map((id) => this.write(id));
  }

  /** The id that a cell means; an id as it stands goes before a name. */
  find(text: string): string | typeof AMBIGUOUS | undefined {
    const given = trimmed(text);
    return this.#ids.has(given) ? given : this.#found.get(sameName(given));
  }

  /** What to write for an id: its name where that leads back to it, else the id. */
  write(id: string): string {
    const name = this.#ids.get(id);
    return name !== undefined && writeExactly(name) === name && this.find(name) === id ? name : id;
  }

  /** {@link write}, for a cell that holds several. */
  writeAll(ids: readonly string[]): string {
    return ids.map((id) => (DIVIDERS.test(this.write(id)) ? id : this.write(id))).join('、');
  }
}

/** The parts of a cell that holds several names. */
export function divided(text: string): string[] {
  return text
    .split(DIVIDERS)
    .map(trimmed)
    .filter((part) => part !== '');
}

/** Words of the case format as names, in both languages. */
export function namesOf(words: Words, locale: Locale): Names {
  return new Names(
    [...words].map(([id, word]) => ({ id, names: [word[locale], word['zh-CN'], word.en, ...(word.others ?? [])] })),
  );
}

/** Something of a scheme as it can be named, in both languages. */
export function named(id: string, label: Localised | undefined, locale: Locale, ...others: string[]): Named {
  const own = label === undefined ? [] : [label[locale], label['zh-CN'], label.en];
  return { id, names: [...others, ...own] };
}

/** A name without what people do not see: width, case, spaces. */
export function sameName(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}
