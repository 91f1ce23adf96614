import type { CleanText } from '../source/CleanText.js';

/** A figure and where it was read. */
export interface Figure {
  readonly value: number;
  readonly clean: CleanText;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** What was read of one indicator. */
export interface IndicatorRead {
  readonly id: string;
  /** Of an indicator that the scheme does not know. */
  readonly label?: string;
  readonly unit?: string;
  readonly actual?: Figure;
  readonly target?: Figure;
  readonly rate?: Figure;
  /** Whether the report itself says that the target was worked back from a rate. */
  readonly derivedTarget?: boolean;
  readonly byUnit: ReadonlyMap<string, { readonly target?: Figure; readonly actual?: Figure }>;
}

type Part = 'actual' | 'target' | 'rate';

interface Entry {
  label?: string;
  unit?: string;
  derivedTarget?: boolean;
  figures: Map<Part, Figure>;
  byUnit: Map<string, { target?: Figure; actual?: Figure }>;
}

/** A second figure of the same indicator in a place that gives it whole. */
export interface Repeated {
  readonly id: string;
  readonly figure: Figure;
  readonly where: string;
}

/** Collects the figures of indicators. The first one of a kind stands; a later one that gives the same is kept aside. */
export class IndicatorFigures {
  readonly #entries = new Map<string, Entry>();
  readonly repeated: Repeated[] = [];
  /** Figures printed again that say the same. */
  readonly again: Figure[] = [];
  /** Rates printed a second time, otherwise. */
  readonly otherRates: Repeated[] = [];
  /** Rates that are printed without a count. */
  readonly alone: Repeated[] = [];
  /** Counts that differ, in a sentence whose rate does not confirm them. */
  readonly unconfirmed: Repeated[] = [];

  /** Notes a figure; `where` names its place. One that its sentence does not confirm is no repeated figure. */
  add(id: string, part: Part, figure: Figure, where: string, confirmed = true): void {
    const entry = this.#entry(id);
    const known = entry.figures.get(part);
    if (known === undefined) {
      entry.figures.set(part, figure);
    } else if (known.value === figure.value) {
      this.again.push(figure);
      // Printed twice alike: surer than once.
      if (figure.confidence > known.confidence) entry.figures.set(part, { ...known, confidence: figure.confidence });
    } else if (part === 'actual' && confirmed) {
      this.repeated.push({ id, figure, where });
    } else if (part === 'actual') {
      this.unconfirmed.push({ id, figure, where });
    } else if (part === 'rate') {
      this.otherRates.push({ id, figure, where });
    }
  }

  addUnit(id: string, unit: string, part: 'actual' | 'target', figure: Figure): void {
    const entry = this.#entry(id);
    const figures = entry.byUnit.get(unit) ?? {};
    if (figures[part] !== undefined) this.again.push(figure);
    entry.byUnit.set(unit, { [part]: figure, ...figures });
  }

  /** Gives an indicator of the report's own its name. */
  name(id: string, label: string, unit: string): void {
    const entry = this.#entry(id);
    entry.label ??= label;
    entry.unit ??= unit;
  }

  markDerived(id: string): void {
    this.#entry(id).derivedTarget = true;
  }

  has(id: string, part: Part): boolean {
    return this.#entries.get(id)?.figures.has(part) === true;
  }

  #entry(id: string): Entry {
    const known = this.#entries.get(id);
    if (known !== undefined) return known;
    const entry: Entry = { figures: new Map(), byUnit: new Map() };
    this.#entries.set(id, entry);
    return entry;
  }

  /** Every indicator in the order in which it was met. */
  list(): IndicatorRead[] {
    return [...this.#entries].map(([id, { figures, ...rest }]) => {
      const actual = figures.get('actual');
      const target = figures.get('target');
      const rate = figures.get('rate');
      return { id, ...rest, ...(actual && { actual }), ...(target && { target }), ...(rate && { rate }) };
    });
  }
}
