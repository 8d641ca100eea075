import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pagesDir, scriptOf } from './build.ts';

export interface KitServer {
  /** Address of a page. */
  url(page: string): string;
  close(): Promise<void>;
}

const shell = (page: string) => `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>Fallbearbeitung</title></head>
<body><div id="app"></div><script type="module" src="/${page}/page.js"></script></body></html>
`;

/** Pages in a folder whose name ends so are written and served in the old character set. */
const isLatin1 = (page: string) => page.endsWith('-latin1');

async function answer(path: string, res: ServerResponse): Promise<void> {
  const [, page = '', file = ''] = path.split('/');
  const send = (type: string, body: string | Buffer) => {
    res.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    res.end(body);
  };
  if (!/^[a-z0-9-]+$/.test(page) || !/^[a-z0-9-]*(\.[a-z]+)?$/.test(file)) throw new Error(path);
  const script = await scriptOf(page);
  if (file === 'page.js' && script !== null) {
    return send('text/javascript; charset=utf-8', await readFile(script));
  }
  if (file === '' && script !== null) return send('text/html; charset=utf-8', shell(page));
  const text = await readFile(join(pagesDir, page, file || 'page.html'), 'utf8');
  if (isLatin1(page)) return send('text/html; charset=ISO-8859-1', Buffer.from(text, 'latin1'));
  send('text/html; charset=utf-8', text);
}

/** Serves the pages to this machine only; one that is not there is a 404. */
export async function startKitServer(): Promise<KitServer> {
  const server = createServer((request, res) => {
    const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
    answer(path, res).catch((error: unknown) => {
      res.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      res.end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (page) => `http://127.0.0.1:${port}/${page}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
