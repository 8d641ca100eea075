/** The panel by keyboard: a digit with Alt for each section, and one key for the Vermerk. */
import type { SectionId } from './model/sections.ts';
import { goToSection } from './reveal.ts';

const SECTIONS: readonly { readonly id: SectionId; readonly does: string }[] = [
  { id: 'jetzt', does: 'Was jetzt zu tun ist' },
  { id: 'fristen', does: 'Fristen' },
  { id: 'eignung', does: 'Eignung' },
  { id: 'team', does: 'Zuständiges Team' },
  { id: 'fehlt', does: 'Fehlende Angaben' },
  { id: 'vermerk', does: 'Vermerk' },
  { id: 'angaben', does: 'Angaben zum Fall' },
  { id: 'unklar', does: 'Unklare Angaben' },
];

/** The key of the first fitting Vermerk. */
export const COPY_KEYS = 'Alt+C';

/** As the panel lists them. */
export const SHORTCUTS: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: 'Alt+Umschalt+K', does: 'Seitenleiste öffnen' },
  ...SECTIONS.map(({ does }, index) => ({ keys: `Alt+${index + 1}`, does })),
  { keys: COPY_KEYS, does: 'Ersten passenden Vermerk kopieren' },
  { keys: 'Alt+Umschalt+V', does: 'Dasselbe aus der Seite heraus' },
];

/** The keys that lead to a section, as a browser takes and a person reads them; undefined where none do. */
export function keysTo(id: SectionId): string | undefined {
  const index = SECTIONS.findIndex((section) => section.id === id);
  return index === -1 ? undefined : `Alt+${index + 1}`;
}

/** Acts on a pressed key; returns whether it was one of these. By place, whatever the layout makes of it. */
export function pressed(event: KeyboardEvent, doc: Document = document): boolean {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (event.code === 'KeyC') {
    const copy = doc.querySelector<HTMLElement>('#vermerk > [data-note] [data-action=copy]');
    copy?.click();
    return copy !== null;
  }
  const section = SECTIONS[Number(/^Digit([1-8])$/.exec(event.code)?.[1]) - 1];
  if (!section || !doc.getElementById(section.id)) return false;
  goToSection(section.id, doc);
  return true;
}
