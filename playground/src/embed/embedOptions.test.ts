import { expect, it } from 'vitest';
import { embedOptions } from './embedOptions';

const hostOf = (host: string) => embedOptions(`?embed=1&host=${encodeURIComponent(host)}`)?.host;

it('is asked for by embed=1 and nothing else', () => {
  expect(embedOptions('')).toBeUndefined();
  expect(embedOptions('?embed=0')).toBeUndefined();
  expect(embedOptions('?embed=1')).toMatchObject({ readOnly: false, sample: false, host: undefined });
});

it('shows the views that are asked for, in the order of the tabs, never the district, never none', () => {
  expect(embedOptions('?embed=1&views=report,edit')?.views).toEqual(['edit', 'report']);
  expect(embedOptions('?embed=1&views=report,district,__proto__')?.views).toEqual(['report']);
  expect(embedOptions('?embed=1&views=district')?.views).not.toContain('district');
  expect(embedOptions('?embed=1&views=')?.views).toContain('edit');
});

it.each([
  'https://host.example',
  'https://host.example:8443',
  'http://localhost:5173',
  'http://127.0.0.1',
  'http://[::1]:5173',
])('takes the origin %s', (host) => {
  expect(hostOf(host)).toBe(host);
});

it.each([
  '*',
  'null',
  '',
  'host.example',
  'https://host.example/',
  'https://host.example/page',
  'https://user@host.example',
  'http://host.example',
  'http://localhost.evil.example',
  'https://HOST.example',
  'https://host.example:443',
  'javascript:alert(1)',
  'file:',
])('takes no other host: %s', (host) => {
  expect(hostOf(host)).toBeUndefined();
});

it('takes none of two hosts', () => {
  expect(embedOptions('?embed=1&host=https://a.example&host=https://b.example')?.host).toBeUndefined();
});
