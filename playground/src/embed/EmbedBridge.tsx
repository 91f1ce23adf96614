import { useEffect, useRef } from 'react';
import type { Draft } from '../editor/draft/draft';
import type { Reading } from '../editor/draft/readDraft';
import { Allowance } from './Allowance';
import { answerHost, workState } from './answerHost';
import { type PageMessage, VERSION } from './protocol';
import { readMessage } from './readMessage';

/** How long typing must pause before the host hears of it, in ms. */
const PAUSE = 150;

/**
 * Speaks with the page around this one: with the frame right above, and only where it has the origin that was named.
 * The browser checks the origin of what is sent, this component that of what is heard.
 */
export function EmbedBridge({
  host,
  readOnly,
  draft,
  reading,
  onLoad,
}: {
  host: string;
  readOnly: boolean;
  draft: Draft;
  reading: Reading;
  onLoad: (draft: Draft) => void;
}) {
  const work = useRef({ draft, reading });
  /** The draft the host knows of. */
  const told = useRef(draft);

  useEffect(() => {
    if (!isFramedBy(host)) return undefined;
    const allowance = new Allowance(performance.now());
    const send = (message: PageMessage): void => window.parent.postMessage({ 'sw-eval': VERSION, ...message }, host);
    const onMessage = ({ source, origin, data }: MessageEvent<unknown>): void => {
      if (source !== window.parent || origin !== host) return;
      const allowed = allowance.take(performance.now());
      if (allowed === 'say') {
        send({ type: 'error', code: 'too-many', message: 'too many messages; some were dropped', issues: [] });
      }
      if (allowed !== 'follow') return;
      const message = readMessage(data);
      if (message === undefined) return;
      if (message.type === 'error') {
        send(message);
        return;
      }
      const { answer, opens } = answerHost(message, () => work.current);
      if (opens !== undefined) {
        told.current = opens;
        onLoad(opens);
      }
      send(answer);
    };
    window.addEventListener('message', onMessage);
    send({ type: 'ready', readOnly });
    return () => window.removeEventListener('message', onMessage);
  }, [host, readOnly, onLoad]);

  useEffect(() => {
    work.current = { draft, reading };
    if (draft === told.current || !isFramedBy(host)) return undefined;
    const timer = setTimeout(() => {
      told.current = draft;
      const message: PageMessage = { type: 'changed', ...workState(draft, reading) };
      window.parent.postMessage({ 'sw-eval': VERSION, ...message }, host);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [host, draft, reading]);

  return null;
}

/**
 * Whether the frame right above can be the host. Not every browser names the origins above; where none is named, the
 * browser still delivers to the host only.
 */
function isFramedBy(host: string): boolean {
  if (window.parent === window) return false;
  const above = window.location.ancestorOrigins?.[0];
  return above === undefined || above === host;
}
