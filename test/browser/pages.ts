import { createServer } from 'node:http';

/** Pages of a test on a server of its own; drawn anew at each request. */
export interface ServedPages {
  /** "http://127.0.0.1:PORT" */
  readonly url: string;
  /** The same server under another origin. */
  readonly otherUrl: string;
  readonly close: () => Promise<void>;
}

/** Serves what `pageAt` gives for a path; undefined is a 404. */
export async function servePages(
  pageAt: (path: string) => string | undefined,
): Promise<ServedPages> {
  const server = createServer((request, response) => {
    const html = pageAt(request.url ?? '/');
    response.statusCode = html === undefined ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    otherUrl: `http://localhost:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
