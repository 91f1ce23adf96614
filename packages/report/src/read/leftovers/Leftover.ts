/** A stretch of a passage that carries something a case could hold, and the reason where no rule takes it. */
export interface Leftover {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}
