/** The steps of the tour, in their order. */
export const TOUR_STEPS = ['fill', 'result', 'checks', 'out'] as const;

/** A step of the tour. */
export type TourStep = (typeof TOUR_STEPS)[number];

/** Where each step points: the first of these that is on the screen. */
export const TARGETS: Readonly<Record<TourStep, readonly string[]>> = {
  fill: ['[aria-labelledby="section-scores"]'],
  result: ['.result-head'],
  checks: ['.result-rest .checks', '.result-toggle'],
  out: ['.topbar-actions', '.menu-button'],
};

const KEY = 'sw-eval.tour';

/** Where it is written down that the tour was offered. */
export interface TourMemory {
  read(key: string): string | null;
  write(key: string, value: string): boolean;
}

/**
 * Whether the tour is to be offered, which happens once. Where nothing can be written down it is not: it would come with
 * every visit.
 */
export function offerOnce(memory: TourMemory): boolean {
  return memory.read(KEY) === null && memory.write(KEY, 'offered');
}
