import type { Html } from './html.ts';

/** What the server sends back. */
export interface Antwort {
  readonly status: number;
  readonly typ: string;
  readonly inhalt: string;
  /** Content-Security-Policy of the application, where it has one. */
  readonly csp?: string;
}

const CHARSET = '; charset=utf-8';

/** An HTML page. */
export function htmlAntwort(seite: Html, rest: Partial<Antwort> = {}): Antwort {
  return { status: 200, typ: `text/html${CHARSET}`, inhalt: seite.quelle, ...rest };
}

/** Plain data. */
export function jsonAntwort(daten: unknown): Antwort {
  return { status: 200, typ: `application/json${CHARSET}`, inhalt: JSON.stringify(daten) };
}

/** A style sheet. */
export function cssAntwort(inhalt: string): Antwort {
  return { status: 200, typ: `text/css${CHARSET}`, inhalt };
}

/** A script. */
export function jsAntwort(inhalt: string): Antwort {
  return { status: 200, typ: `text/javascript${CHARSET}`, inhalt };
}
