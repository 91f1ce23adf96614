/** What a run of the command touches outside itself. */
export interface Io {
  /** Everything on standard input. */
  readStdin(): Promise<Uint8Array>;
  /** Results: JSON. */
  stdout(text: string): void;
  /** Messages for people. */
  stderr(text: string): void;
  /** Somebody watches standard error, so progress is worth showing. */
  readonly watched?: boolean;
  /** Standard error shows colours, and nobody asked for none. */
  readonly coloured?: boolean;
}

/** 0 fine, 1 something to check, 2 bad usage or input or output that cannot be written, 70 a bug. */
export type ExitCode = 0 | 1 | 2 | 70;

/** Something the user can put right: a file that is not there, an option that does not exist. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
