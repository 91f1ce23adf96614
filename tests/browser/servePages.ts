import { createServer } from 'node:http';

/** Pages and files of another site: by path, what they hold. An ending says what they are. */
export interface OtherSite {
  /** Its origin, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/** Serves texts on a port of their own, which makes them another origin. */
export async function servePages(pages: (origin: string) => Readonly<Record<string, string>>): Promise<OtherSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const content = new Map(Object.entries(pages(origin))).get(pathname);
    const type = pathname.endsWith('.js') ? 'text/javascript' : pathname.endsWith('.css') ? 'text/css' : 'text/html';
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    response.end(content ?? 'not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
