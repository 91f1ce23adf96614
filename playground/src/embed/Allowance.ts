/** How many messages are followed at once, and how many more in each second. */
export const BURST = 30;
const EACH_SECOND = 10;

/** Counts messages, so that a host that sends them without end cannot keep the page busy. */
export class Allowance {
  #left = BURST;
  #at: number;
  #told = false;

  /** @param now in ms, as all times here */
  constructor(now: number) {
    this.#at = now;
  }

  /** Takes one message: whether it is followed, dropped, or dropped as the first of a row, which is said once. */
  take(now: number): 'follow' | 'say' | 'drop' {
    this.#left = Math.min(BURST, this.#left + ((now - this.#at) / 1000) * EACH_SECOND);
    this.#at = now;
    if (this.#left >= 1) {
      this.#left -= 1;
      this.#told = false;
      return 'follow';
    }
    if (this.#told) return 'drop';
    this.#told = true;
    return 'say';
  }
}
