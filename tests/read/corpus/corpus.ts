import { targetsFromRate } from '@sw-eval/core';
import { DAMAGES } from './damage.js';
import { type CorpusReport, expectedOf } from './expected.js';
import { factsOf } from './facts.js';
import { cellByCell } from './wordings/cellByCell.js';
import { countFirst } from './wordings/countFirst.js';
import { itemByItem } from './wordings/itemByItem.js';
import { prose } from './wordings/prose.js';
import { spreadsheet } from './wordings/spreadsheet.js';
import { tables } from './wordings/tables.js';
import { villages } from './wordings/villages.js';
import type { Wording } from './wordings/wording.js';

const WORDINGS: readonly Wording[] = [prose, tables, itemByItem, countFirst, villages, spreadsheet, cellByCell];

/** Every wording with every damage: no two with the same figures. */
export function corpus(): CorpusReport[] {
  return WORDINGS.flatMap((wording, row) =>
    DAMAGES.map((damage, column): CorpusReport => {
      const seed = row * DAMAGES.length + column + 1;
      const facts = factsOf(seed, wording.areaWord, wording.siteWord);
      const target = (id: string) => {
        const indicator = facts.indicators.find((candidate) => candidate.id === id);
        if (indicator === undefined) return undefined;
        if (wording.printsTargets) return indicator.target;
        const fitting = targetsFromRate(indicator.actual, indicator.rate);
        return fitting.length === 1 ? fitting[0] : undefined;
      };
      const expected = expectedOf(facts, target, wording.mentions(facts));
      return { name: `${wording.name}, ${damage.name}`, text: damage.apply(wording.write(facts), seed), expected };
    }),
  );
}
