import { expect, it } from 'vitest';
import { readMessage } from './readMessage';

const message = (rest: object) => ({ 'sw-eval': 1, ...rest });

it('leaves alone what is not meant for it', () => {
  for (const data of [undefined, null, 'load', 1, [], {}, { type: 'load' }, Object.create({ 'sw-eval': 1 })]) {
    expect(readMessage(data)).toBeUndefined();
  }
});

it('reads what the host asks', () => {
  expect(readMessage(message({ type: 'get' }))).toEqual({ type: 'get' });
  expect(readMessage(message({ type: 'get', id: 7 }))).toEqual({ type: 'get', id: 7 });
  expect(readMessage(message({ type: 'load', id: 'a', case: { version: 1 } }))).toEqual({
    type: 'load',
    id: 'a',
    case: { version: 1 },
    unfinished: false,
  });
  expect(readMessage(message({ type: 'load', case: {}, unfinished: true }))).toMatchObject({ unfinished: true });
});

it.each([
  [{ 'sw-eval': 2, type: 'get' }, 'unsupported-version'],
  [{ 'sw-eval': '1', type: 'get' }, 'unsupported-version'],
  [message({}), 'unknown-type'],
  [message({ type: 'constructor' }), 'unknown-type'],
  [message({ type: ['get'] }), 'unknown-type'],
  [message({ type: 'get', id: {} }), 'invalid-message'],
  [message({ type: 'get', id: 'x'.repeat(65) }), 'invalid-message'],
  [message({ type: 'get', more: 1 }), 'invalid-message'],
  [message({ type: 'load' }), 'invalid-message'],
  [message({ type: 'load', case: [] }), 'invalid-message'],
  [message({ type: 'load', case: {}, unfinished: 'yes' }), 'invalid-message'],
  [message({ type: 'load', case: { when: new Date(0) } }), 'invalid-message'],
  [message({ type: 'load', case: { text: 'x'.repeat(4_000_001) } }), 'too-large'],
])('says what is wrong with a message, number %#', (data, code) => {
  expect(readMessage(data)).toMatchObject({ type: 'error', code, issues: [] });
});

it('names the message it speaks of, up to the longest id', () => {
  const id = 'x'.repeat(64);
  expect(readMessage(message({ id, type: 'save' }))).toMatchObject({ id, code: 'unknown-type' });
});
