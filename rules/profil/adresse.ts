/** Which pages a profile is about: by comparing beginnings, never by a pattern. */
import type { Address } from './profil.ts';

/** Where a page lies: "https://fachverfahren.example" and "/fall/uebersicht". */
export interface PagePlace {
  readonly origin: string;
  readonly path: string;
}

/** "https://fachverfahren.example", without a port. */
export const HOST_ADDRESS = /^https?:\/\/(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:]+\])$/;

/** Whether `text` is such an origin, with or without a port. */
export const isOrigin = (text: string): boolean => HOST_ADDRESS.test(text.replace(/:\d{1,5}$/, ''));

/** Whether a page lies at one of the addresses. */
export function isAt(addresses: readonly Address[], place: PagePlace): boolean {
  return addresses.some(({ origin, path }) => origin === place.origin && isUnder(place.path, path));
}

/** Whether `path` is `prefix` or lies under it: "/fallarchiv" is not under "/fall". Without one every path is. */
export function isUnder(path: string, prefix: string | undefined): boolean {
  if (prefix === undefined || path === prefix) return true;
  return path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`);
}
