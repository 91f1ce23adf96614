import type { Io } from './io.js';

/** Erases a line of a terminal. */
const ERASE = '\r\u001b[2K';

/** One line on standard error that follows a long job; nothing where nobody watches. */
export class Progress {
  readonly #io: Io;
  #shown = false;

  constructor(io: Io) {
    this.#io = io;
  }

  show(text: string): void {
    if (this.#io.watched !== true) return;
    this.#io.stderr(`${ERASE}${text}`);
    this.#shown = true;
  }

  /** Takes the line away, so that messages follow on an empty one. */
  done(): void {
    if (this.#shown) this.#io.stderr(ERASE);
    this.#shown = false;
  }
}
