import { type RefObject, useEffect, useRef } from 'react';
import { patchDocument } from './patchDocument';

/**
 * The report, in a frame that runs no script. It shares the page's origin so that a new version can be put in without
 * losing the place, and so that the margin knows where its sections lie; `onLayout` hears when they moved.
 */
export function PreviewFrame({
  frame,
  html,
  title,
  onLayout,
}: {
  frame: RefObject<HTMLIFrameElement | null>;
  html: string;
  title: string;
  onLayout: () => void;
}) {
  const loaded = useRef(false);
  const layout = useRef(onLayout);
  useEffect(() => {
    layout.current = onLayout;
  }, [onLayout]);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const watcher = new ResizeObserver(() => {
      const height = element.contentDocument?.body?.offsetHeight ?? 0;
      if (height > 0) element.style.height = `${height}px`;
      layout.current();
    });
    const onLoad = (): void => {
      const body = element.contentDocument?.body;
      loaded.current = body?.querySelector('main') !== null && body !== undefined;
      watcher.disconnect();
      if (body !== undefined && body !== null) watcher.observe(body);
    };
    element.addEventListener('load', onLoad);
    return () => {
      element.removeEventListener('load', onLoad);
      watcher.disconnect();
    };
  }, [frame]);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const shown = element.contentDocument;
    if (loaded.current && shown !== null && patchDocument(shown, html)) {
      layout.current();
      return;
    }
    loaded.current = false;
    element.srcdoc = html;
  }, [frame, html]);

  return <iframe ref={frame} className="report-frame" title={title} sandbox="allow-same-origin" />;
}
