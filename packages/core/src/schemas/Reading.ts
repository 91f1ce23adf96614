import type { IssueParams, PathStep } from '../issues/issue.js';
import type { IssueCode } from '../issues/issueCodes.js';

/** Deepest nesting that is read; a case needs about 20 levels with a rubric of six. */
export const DEEPEST = 32;

/** What is wrong with one value; `IssueList` makes an issue of it. */
export interface Problem {
  readonly code: IssueCode;
  readonly path: PathStep[];
  readonly expected: string;
  readonly received: unknown;
  readonly params?: IssueParams | undefined;
}

/** Gives what a value stands for, or tells the reading what is wrong with it. */
export type Read = (input: unknown, reading: Reading) => unknown;

/** What was found wrong while a value is read, and how many levels down the reading is. */
export class Reading {
  readonly problems: Problem[] = [];
  depth: number;

  constructor(depth = 0) {
    this.depth = depth;
  }

  /** Adds what is wrong with the value at hand; a value that is not there is missing, whatever was expected. */
  add(code: IssueCode, expected: string, received: unknown, params?: IssueParams): undefined {
    this.problems.push({ code: received === undefined ? 'missing' : code, path: [], expected, received, params });
  }

  /** Reads a part of the value at hand. */
  part(read: Read, input: unknown, step: PathStep): unknown {
    const before = this.problems.length;
    this.depth += 1;
    const value = read(input, this);
    this.depth -= 1;
    for (let index = before; index < this.problems.length; index += 1) this.problems[index]?.path.unshift(step);
    return value;
  }
}
