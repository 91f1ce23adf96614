import * as z from 'zod';

/* Only the check that the input has the right shape, with nothing computed: what validation alone costs. */
const schema = z.object({
  indicators: z.array(z.object({ actual: z.number().min(0), target: z.number().min(0) })),
  parties: z.array(
    z.union([
      z.object({ id: z.string(), awarded: z.number().min(0) }),
      z.object({ id: z.string(), raw: z.number().min(0).max(100) }),
    ]),
  ),
  period: z.object({ start: z.iso.date(), end: z.iso.date() }),
});

/**
 * @param {import('../inputs.mjs').Input} input
 * @returns {import('../inputs.mjs').Result}
 */
export function evaluate(input) {
  const { indicators } = schema.parse(input);
  return { rates: indicators.map(() => null), total: Number.NaN, grade: null, months: Number.NaN };
}
