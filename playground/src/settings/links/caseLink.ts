import { type Draft, isObject, type Json } from '../../editor/draft/draft';
import { fromBase64Url, toBase64Url } from './base64url';
import { deflate, inflate } from './deflate';

/**
 * Longest link that is made, in characters after `#`. Longer addresses are cut by mail and chat programs; a case with
 * long findings goes as a file.
 */
export const LONGEST_LINK = 32_000;

/** Most that a link may unpack to, in bytes: no case is larger, and a link made to fill the memory stops here. */
const MOST_BYTES = 4_000_000;

/** What can be wrong with a link. */
export type LinkProblem = 'version' | 'codec' | 'damaged' | 'too-long' | 'no-case';

/** What the part of an address after `#` holds. */
export type LinkContent =
  | { readonly kind: 'none' }
  | { readonly kind: 'case'; readonly draft: Draft }
  | { readonly kind: 'problem'; readonly problem: LinkProblem };

/** A draft as `#v1.deflate:…`: its JSON in UTF-8, raw deflate, base64url. `undefined` where that is too long. */
export async function encodeLink(draft: Draft): Promise<string | undefined> {
  const packed = await deflate(new TextEncoder().encode(JSON.stringify(draft)));
  const link = `#v1.deflate:${toBase64Url(packed)}`;
  return link.length > LONGEST_LINK ? undefined : link;
}

/**
 * What a link holds. Never throws: any text gives a case, a problem, or nothing. Reading what older versions of the
 * page wrote is this function's promise; tests keep such links.
 */
export async function decodeLink(hash: string): Promise<LinkContent> {
  const text = hash.startsWith('#') ? hash.slice(1) : hash;
  if (text === '') return { kind: 'none' };
  const parts = /^v(\d+)\.([a-z]+):(.*)$/s.exec(text);
  if (parts === null) return problem('damaged');
  const [, version, codec, data = ''] = parts;
  if (version !== '1') return problem('version');
  if (codec !== 'deflate') return problem('codec');
  if (text.length > LONGEST_LINK * 4) return problem('too-long');
  const packed = fromBase64Url(data);
  if (packed === undefined || packed.length === 0) return problem('damaged');
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(await inflate(packed, MOST_BYTES));
    const value = JSON.parse(json) as Json;
    return isObject(value) && value['version'] === 1 ? { kind: 'case', draft: value } : problem('no-case');
  } catch {
    return problem('damaged');
  }
}

function problem(which: LinkProblem): LinkContent {
  return { kind: 'problem', problem: which };
}
