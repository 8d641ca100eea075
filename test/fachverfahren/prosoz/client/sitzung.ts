import type { Angabe } from '../../masken/ansicht.ts';

const schluessel = (kundennummer: string, id: string) => `prosoz/${kundennummer}/${id}`;

/** What a field holds: what was entered in this session, else what the case says. */
export function wertVon(kundennummer: string, { id, tag, text }: Angabe): string {
  return sessionStorage.getItem(schluessel(kundennummer, id)) ?? tag ?? text;
}

/** Keeps an entry until the tab is closed. Nothing goes to the server. */
export function merke(kundennummer: string, id: string, wert: string): void {
  sessionStorage.setItem(schluessel(kundennummer, id), wert);
}
