/**
 * Whole numbers below a bound, the same ones for the same seed (xorshift32).
 *
 * @param {number} seed a whole number other than 0
 * @returns {(below: number) => number}
 */
export function drawing(seed) {
  let state = seed | 0;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
