/** A page that frames an address and writes down every message it hears. */
export const framing = (src: string) => `<!doctype html><title>host</title>
  <script>
    window.heard = [];
    window.addEventListener('message', (event) => window.heard.push(event.data));
  </script>
  <iframe id="frame" title="embedded" width="1200" height="800" src="${src.replaceAll('&', '&amp;')}"></iframe>`;

/** A message of the page, as far as the tests look at it. */
export interface Heard {
  type: string;
  code?: string;
  case?: object;
  evaluation?: { total: number } | null;
  issues: { code: string; pathText: string }[];
}
