/**
 * Prints a document in a frame of its own. The frame is of this page's origin, so that it can be asked to print, and
 * may run no script.
 */
export function printHtml(html: string, title: string): Promise<void> {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.className = 'visually-hidden';
    frame.title = title;
    frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
    frame.addEventListener('load', () => {
      const inside = frame.contentWindow;
      inside?.addEventListener('afterprint', () => frame.remove());
      inside?.print();
      resolve();
    });
    frame.srcdoc = html;
    document.body.append(frame);
  });
}
