import { type RefObject, useEffect, useRef } from 'react';
import { patchDocument } from './patchDocument';

/**
 * The report, in a frame that runs no script. It shares the page's origin so that a new version can be put in without
 * losing the place, and so that the margin knows where its sections lie. `onLayout` hears when they moved, `onPress` the
 * ids of the sections that were pressed, the innermost first.
 */
export function PreviewFrame({
  frame,
  html,
  title,
  onLayout,
  onPress,
}: {
  frame: RefObject<HTMLIFrameElement | null>;
  html: string;
  title: string;
  onLayout: () => void;
  onPress: (sections: readonly string[]) => void;
}) {
  const loaded = useRef(false);
  const layout = useRef(onLayout);
  const press = useRef(onPress);
  useEffect(() => {
    layout.current = onLayout;
    press.current = onPress;
  }, [onLayout, onPress]);

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
      if (body === undefined || body === null) return;
      watcher.observe(body);
      body.addEventListener('click', (event) => {
        const pressed = event.target as Element | null;
        const link = pressed?.closest('a[href^="#"]');
        if (link !== null && link !== undefined) {
          // The frame's own address is not that of its text: a link within the report is followed here.
          event.preventDefault();
          const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
          body.ownerDocument.getElementById(id)?.scrollIntoView();
        } else press.current(sectionsAround(pressed));
      });
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

/** Ids of the sections an element stands in, the innermost first. */
function sectionsAround(element: Element | null): string[] {
  const section = element?.closest('section[id]');
  return section === null || section === undefined ? [] : [section.id, ...sectionsAround(section.parentElement)];
}
