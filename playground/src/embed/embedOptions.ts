import { VIEWS, type View } from '../chrome/views';

/** What a host page asks for. */
export interface EmbedOptions {
  /** The views that can be chosen, the first one shown; never none. */
  readonly views: readonly View[];
  readonly readOnly: boolean;
  /** Whether the page begins with the sample instead of a blank case. */
  readonly sample: boolean;
  /** The origin that may send and hear messages; `undefined`: nobody may. */
  readonly host: string | undefined;
}

/** The district belongs to the person and is kept in the browser, so it is not shown on somebody else's page. */
const EMBEDDABLE: readonly View[] = VIEWS.filter((view) => view !== 'district');

/**
 * Reads what follows the address of an embedded page; `undefined` without `embed=1`. What is not understood is left
 * out.
 *
 * @example
 * ```ts
 * embedOptions('?embed=1&views=report&host=https://host.example');
 * // { views: ['report'], readOnly: false, sample: false, host: 'https://host.example' }
 * ```
 */
export function embedOptions(search: string): EmbedOptions | undefined {
  const asked = new URLSearchParams(search);
  if (asked.get('embed') !== '1') return undefined;
  const wanted = asked.get('views')?.split(',') ?? [];
  const views = EMBEDDABLE.filter((view) => wanted.includes(view));
  return {
    views: views.length > 0 ? views : EMBEDDABLE,
    readOnly: asked.get('readonly') === '1',
    sample: asked.get('open') === 'sample',
    host: hostOrigin(asked.getAll('host')),
  };
}

/**
 * The one origin that was named. Only a whole origin counts: https, or http on this machine, for trying out. A host
 * that is named twice is none: somebody may have added the second.
 */
function hostOrigin(named: readonly string[]): string | undefined {
  const [only, ...others] = named;
  if (only === undefined || others.length > 0 || !URL.canParse(only)) return undefined;
  const { protocol, hostname, origin } = new URL(only);
  const here = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  if (protocol !== 'https:' && !(protocol === 'http:' && here)) return undefined;
  return only === origin ? origin : undefined;
}
