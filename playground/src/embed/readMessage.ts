import { isObject, type JsonObject } from '../editor/draft/draft';
import { plainJson } from './plainJson';
import { type HostMessage, type MessageError, type MessageId, type MessageProblem, VERSION } from './protocol';

const KEY = 'sw-eval';
const LONGEST_ID = 64;

/** The keys a message of each type may have, beside `sw-eval`, `type` and `id`. */
const KEYS: ReadonlyMap<string, readonly string[]> = new Map([
  ['load', ['case', 'unfinished']],
  ['get', []],
]);

const WORDS: Readonly<Record<Exclude<MessageProblem, 'invalid-case' | 'too-many'>, string>> = {
  'unsupported-version': `the value of "sw-eval" must be ${VERSION}`,
  'unknown-type': 'the type must be "load" or "get"',
  'invalid-message':
    'a message has a type, an optional id (a text of up to 64 characters or a number), and what its type asks for',
  'too-large': 'a message may hold 4,000,000 characters and 200,000 values, nested 64 deep',
};

/**
 * Reads what a message holds: what the host asks, what is wrong with it, or nothing where it is not meant for this
 * page, since others use messages too. Never throws.
 */
export function readMessage(data: unknown): HostMessage | MessageError | undefined {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, KEY)) return undefined;
  const plain = plainJson(data);
  if (!plain.ok) return problem(plain.reason === 'too-large' ? 'too-large' : 'invalid-message');
  return isObject(plain.value) ? readPlain(plain.value) : problem('invalid-message');
}

function readPlain(message: JsonObject): HostMessage | MessageError {
  const named = message['id'];
  if (named !== undefined && !isId(named)) return problem('invalid-message');
  const id = named === undefined ? {} : { id: named };
  if (message[KEY] !== VERSION) return problem('unsupported-version', id);
  const { type } = message;
  const keys = typeof type === 'string' ? KEYS.get(type) : undefined;
  if (keys === undefined) return problem('unknown-type', id);
  const known = new Set([KEY, 'type', 'id', ...keys]);
  if (Object.keys(message).some((key) => !known.has(key))) return problem('invalid-message', id);
  if (type === 'get') return { type, ...id };
  const { case: given, unfinished = false } = message;
  if (!isObject(given) || typeof unfinished !== 'boolean') return problem('invalid-message', id);
  return { type: 'load', ...id, case: given, unfinished };
}

function isId(value: unknown): value is MessageId {
  return typeof value === 'number' || (typeof value === 'string' && value.length <= LONGEST_ID);
}

function problem(code: keyof typeof WORDS, id: { id?: MessageId } = {}): MessageError {
  return { type: 'error', ...id, code, message: WORDS[code], issues: [] };
}
