import type { Grade } from '../evaluation/evaluation.js';
import type { Scheme } from '../schemas/schemeSchema.js';
import type { Localised } from '../texts/localised.js';
import { type Distribution, Quantiles } from './Quantiles.js';
import { type RankedStation, Ranking } from './Ranking.js';

/** How many stations have a grade. */
export interface GradeCount {
  id: string;
  label: Localised;
  count: number;
}

/** Collects the totals of stations, their grades and their places among each other. */
export class Standing {
  readonly #totals = new Quantiles();
  readonly #grades = new Map<string, GradeCount>();
  readonly #ranking = new Ranking();

  /** Counts the grades of these bands from now on, in their order. */
  expect(bands: Scheme['bands']): void {
    for (const band of [...bands].sort((a, b) => b.min - a.min)) this.#count(band);
  }

  add(index: number, name: string, total: number, grade: Grade | null): void {
    this.#totals.add(total);
    this.#ranking.add({ index, name, total, grade: grade?.id ?? null });
    if (grade !== null) this.#count(grade).count += 1;
  }

  #count({ id, label }: Grade): GradeCount {
    let known = this.#grades.get(id);
    if (known === undefined) {
      known = { id, label, count: 0 };
      this.#grades.set(id, known);
    }
    return known;
  }

  figures(): { totals: Distribution | null; grades: GradeCount[]; ranking: RankedStation[] } {
    return {
      totals: this.#totals.distribution(),
      grades: [...this.#grades.values()],
      ranking: this.#ranking.stations(),
    };
  }
}
