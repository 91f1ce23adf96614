import type { Problem } from '../schemas/Reading.js';
import { type Issue, type IssueParams, issueOf, type PathStep, showReceived } from './issue.js';
import type { IssueCode } from './issueCodes.js';
import { showPath } from './showPath.js';

/** Collects the issues of one input; their paths show the ids of list items beside their indices. */
export class IssueList {
  readonly issues: Issue[] = [];
  readonly #input: unknown;

  constructor(input: unknown) {
    this.#input = input;
  }

  add(code: IssueCode, path: PathStep[], expected: string, received: unknown, params?: IssueParams): void {
    this.issues.push(issueOf(code, path, this.#show(path), expected, showReceived(received), params));
  }

  /** Adds what was found wrong in reading the input. */
  addProblems(problems: readonly Problem[]): void {
    for (const { code, path, expected, received, params } of problems) this.add(code, path, expected, received, params);
  }

  /** Takes over issues found in a part of the input that `prefix` leads to. */
  addAll(issues: readonly Issue[], prefix: readonly PathStep[] = []): void {
    for (const { code, path, expected, received, params } of issues) {
      const whole = [...prefix, ...path];
      this.issues.push(issueOf(code, whole, this.#show(whole), expected, received, params));
    }
  }

  /** A path for people: the id of a list item stands beside its index. */
  #show(path: readonly PathStep[]): string {
    return showPath(path, (depth) => this.#idAt(path, depth));
  }

  #idAt(path: readonly PathStep[], depth: number): string | undefined {
    const item = valueAt(this.#input, path.slice(0, depth + 1));
    const id = valueAt(item, ['id']) ?? valueAt(item, ['unit']) ?? valueAt(item, ['evaluator']);
    return typeof id === 'string' && id.length <= 64 ? id : undefined;
  }
}

/** What stands at a path of any JSON value, or `undefined`. */
export function valueAt(input: unknown, path: readonly PathStep[]): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PathStep, unknown>)[step];
  }
  return value;
}
