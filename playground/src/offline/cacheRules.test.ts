import { describe, expect, it } from 'vitest';
import { cacheName, lookUpAt, outdatedCaches, PAGE } from './cacheRules';

const FOLDER = 'https://host.example/tools/';
const name = (version: string) => cacheName(FOLDER, version);

describe('outdated caches', () => {
  it('are those older than the one before the present', () => {
    expect(outdatedCaches([name('1'), name('2'), name('3')], FOLDER, '3')).toEqual([name('1')]);
    expect(outdatedCaches([name('1'), name('2')], FOLDER, '2')).toEqual([]);
    expect(outdatedCaches([name('1')], FOLDER, '1')).toEqual([]);
  });

  it('are never those of another folder or another page', () => {
    const others = [cacheName('https://host.example/', '1'), cacheName(`${FOLDER}b/`, '1'), 'photos'];
    expect(outdatedCaches([...others, name('1'), name('2'), name('3')], FOLDER, '3')).toEqual([name('1')]);
  });
});

describe('a request', () => {
  const at = (path: string, more: object = {}) =>
    lookUpAt({ method: 'GET', mode: 'navigate', url: FOLDER + path, ...more }, FOLDER);

  it('for the page is answered with it, whatever follows the address', () => {
    expect(at('')).toBe(PAGE);
    expect(at('?lang=en')).toBe(PAGE);
    expect(at('index.html#v1.deflate:x')).toBe(PAGE);
  });

  it('for a file is answered with it', () => {
    expect(at('assets/index-a.js', { mode: 'cors' })).toBe('assets/index-a.js');
    expect(at('icon.svg?x', { mode: 'no-cors' })).toBe('icon.svg');
  });

  it('for other pages, other folders, and what is sent, is left alone', () => {
    expect(at('docs/')).toBeUndefined();
    expect(at('', { method: 'POST' })).toBeUndefined();
    expect(lookUpAt({ method: 'GET', mode: 'cors', url: 'https://host.example/a.js' }, FOLDER)).toBeUndefined();
    expect(lookUpAt({ method: 'GET', mode: 'cors', url: 'https://other.example/tools/a.js' }, FOLDER)).toBeUndefined();
  });
});
