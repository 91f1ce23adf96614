import type { RuleName } from '../schemas/schemeSchema.js';
import { both, type Localised } from '../texts/localised.js';
import { figureAt } from './figureAt.js';
import { nameOf } from './names.js';
import { type At, beside, type Computation, computed, quotient, show, type Told } from './parts.js';

/** What is to be said of a percentage beside its formula. */
interface Percentage extends Pick<Computation, 'note' | 'rounding'> {
  /** Follows the formula. */
  readonly aside?: Localised;
}

/** Explains one figure in percent of another; both stand beside it. */
export function explainPercent(at: At, rule: RuleName, keys: [part: string, whole: string], saying: Percentage): Told {
  const { aside = both('', ''), ...rest } = saying;
  const [part, whole] = keys.map((key) => nameOf(key)) as [Localised, Localised];
  const inputs = beside(at, ...keys);
  const [over, under] = inputs.map((path) => figureAt(at.evaluation, path)?.value as number | null) as [
    number | null,
    number | null,
  ];
  return computed(at, rule, {
    words: both(
      `${part['zh-CN']} ÷ ${whole['zh-CN']} × 100${aside['zh-CN']}`,
      `${part.en} / ${whole.en} x 100${aside.en}`,
    ),
    symbols: `${show(over)} / ${show(under)} x 100`,
    inputs,
    exact: over === null ? null : quotient([over, 100], [under ?? 0]),
    ...rest,
  });
}
