import type { FeldKey } from '../../../rules/fall/felder.ts';
import type { DiagnosedSpot, Outcome } from '../../../rules/profil/diagnose.ts';

const WORDS: Readonly<Record<Outcome, string>> = {
  gelesen: 'gelesen als',
  zugeordnet: 'zugeordnet als',
  ausgeschlossen: 'im Profil ausgeschlossen',
  verdeckt: 'in der Seite nicht zu sehen',
  widerspruch: 'widerspricht einer anderen Stelle',
  fremd: 'kein bekanntes Feld',
  mehrdeutig: 'passt zu mehreren Feldern',
  ueberschrift: 'die Überschrift spricht dagegen',
  leer: 'leer oder nicht bekannt',
  unlesbar: 'Wert nicht lesbar',
};

/** Whether the place counts for the case. */
export const isTaken = (outcome: Outcome) => outcome === 'gelesen' || outcome === 'zugeordnet';

/** "gelesen als Geburtsdatum" */
export function outcomeWords(
  { outcome, felder }: DiagnosedSpot,
  labelOf: (field: FeldKey) => string,
): string {
  const labels = [...new Set(felder)].map((field) => labelOf(field)).join(', ');
  if (labels === '') return WORDS[outcome];
  return isTaken(outcome) ? `${WORDS[outcome]} ${labels}` : `${WORDS[outcome]} (${labels})`;
}

/** ", unter „Person“"; where a heading speaks against reading, all of them: it may be one farther off. */
export function underWords({ outcome, headings }: DiagnosedSpot): string {
  const told = outcome === 'ueberschrift' ? headings : headings.slice(0, 1);
  return told.length === 0 ? '' : `, unter „${told.toReversed().join(' › ')}“`;
}
