import type { Draft } from '../editor/draft/draft';
import { type Reading, readDraft } from '../editor/draft/readDraft';
import type { HostMessage, PageMessage, WorkState } from './protocol';

/** What a draft and its reading are for the host. */
export function workState(draft: Draft, reading: Reading): WorkState {
  return reading.ok
    ? { case: reading.case as unknown as Draft, evaluation: reading.evaluation, issues: [] }
    : { case: draft, evaluation: null, issues: reading.issues };
}

/** Follows a message: what is answered, and what is opened. `now` is where the work stands. */
export function answerHost(
  message: HostMessage,
  now: () => { draft: Draft; reading: Reading },
): { answer: PageMessage; opens?: Draft } {
  const id = message.id === undefined ? {} : { id: message.id };
  if (message.type === 'get') {
    const { draft, reading } = now();
    return { answer: { type: 'state', ...id, ...workState(draft, reading) } };
  }
  const reading = readDraft(message.case);
  if (!reading.ok && !message.unfinished) {
    const words = 'the case has issues and was not opened; "unfinished": true opens it all the same';
    return { answer: { type: 'error', ...id, code: 'invalid-case', message: words, issues: reading.issues } };
  }
  return { answer: { type: 'loaded', ...id, ...workState(message.case, reading) }, opens: message.case };
}
