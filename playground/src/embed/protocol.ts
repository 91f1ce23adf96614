import type { Evaluation, Issue } from '@sw-eval/core';
import type { Draft } from '../editor/draft/draft';

/** The version of the protocol, as every message carries it under the key `sw-eval`. */
export const VERSION = 1;

/** What a host names a message with, to know its answer again. */
export type MessageId = string | number;

/** What the host may ask. */
export type HostMessage =
  | { readonly type: 'load'; readonly id?: MessageId; readonly case: Draft; readonly unfinished: boolean }
  | { readonly type: 'get'; readonly id?: MessageId };

/** Where the work stands. */
export interface WorkState {
  /** What is filled in: where it has no mistake, exactly what `parseCase` accepts. */
  readonly case: Draft;
  /** `null` while something has to be corrected. */
  readonly evaluation: Evaluation | null;
  readonly issues: readonly Issue[];
}

/** What can be wrong with a message. */
export type MessageProblem =
  | 'unsupported-version'
  | 'unknown-type'
  | 'invalid-message'
  | 'invalid-case'
  | 'too-large'
  | 'too-many';

/** What the page says of a message that it did not follow. `message` is English; issues have sentences of their own. */
export interface MessageError {
  readonly type: 'error';
  readonly id?: MessageId;
  readonly code: MessageProblem;
  readonly message: string;
  readonly issues: readonly Issue[];
}

/** What the page may say. */
export type PageMessage =
  | { readonly type: 'ready'; readonly readOnly: boolean }
  | ({ readonly type: 'loaded' | 'state'; readonly id?: MessageId } & WorkState)
  | ({ readonly type: 'changed' } & WorkState)
  | MessageError;
