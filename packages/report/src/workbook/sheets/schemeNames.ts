import { schemes } from '@sw-eval/core';
import { Names, named } from '../values/Names.js';

/** The schemes that come with the core, by id or title. */
export function knownSchemes(): Names {
  // The id is what a cell shows: titles are long.
  return new Names(Object.values(schemes).map(({ id, title }) => named(id, title, 'zh-CN', id)));
}
