import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { parseArgs } from 'node:util';
import type { Antwort } from './antwort.ts';
import { antwortAuf } from './wege.ts';

/** One request, as it came in. */
interface Hit {
  readonly method: string;
  readonly url: string;
}

/** A running server. */
export interface Fachverfahren {
  /** Address without a trailing slash: `http://127.0.0.1:4610`. */
  readonly url: string;
  readonly port: number;
  /** Every request since the start, in order: tests count them. */
  readonly hits: readonly Hit[];
  close(): Promise<void>;
}

const NUR_LESEN: Antwort = {
  status: 405,
  typ: 'text/plain; charset=utf-8',
  inhalt: 'Nur GET und HEAD.\n',
};
const FEHLER: Antwort = {
  status: 500,
  typ: 'text/plain; charset=utf-8',
  inhalt: 'Interner Fehler.\n',
};

async function antwortZu({ method, url = '/' }: IncomingMessage): Promise<Antwort> {
  if (method !== 'GET' && method !== 'HEAD') return NUR_LESEN;
  const pfad = url.split(/[?#]/, 1)[0] ?? '/';
  return antwortAuf(pfad);
}

function sende(antwort: Antwort, anfrage: IncomingMessage, res: ServerResponse): void {
  res.writeHead(antwort.status, {
    'content-type': antwort.typ,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(antwort.csp === undefined ? {} : { 'content-security-policy': antwort.csp }),
    ...(antwort.status === 405 ? { allow: 'GET, HEAD' } : {}),
  });
  res.end(anfrage.method === 'HEAD' ? undefined : antwort.inhalt);
}

/** Starts the demonstration Fachverfahren; port 0 takes any free port. */
export async function startFachverfahren({
  port = 0,
  host = '127.0.0.1',
}: {
  readonly port?: number;
  readonly host?: string;
} = {}): Promise<Fachverfahren> {
  const hits: Hit[] = [];
  const server = createServer((anfrage, res) => {
    hits.push({ method: anfrage.method ?? '', url: anfrage.url ?? '' });
    antwortZu(anfrage).then(
      (antwort) => sende(antwort, anfrage, res),
      (fehler: unknown) => {
        console.error(fehler);
        sende(FEHLER, anfrage, res);
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const adresse = server.address();
  if (adresse === null || typeof adresse === 'string')
    throw new Error('Der Server hat keinen Port.');
  return {
    url: `http://${host}:${adresse.port}`,
    port: adresse.port,
    hits,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((fehler) => (fehler ? reject(fehler) : resolve()));
        server.closeAllConnections();
      }),
  };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4610' }, host: { type: 'string' } },
  });
  const { url } = await startFachverfahren({
    port: Number(values.port),
    ...(values.host === undefined ? {} : { host: values.host }),
  });
  console.log(`Demonstrations-Fachverfahren: ${url}/`);
}
