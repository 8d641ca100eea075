import { describe, expect, it } from 'vitest';
import { ersterSatz } from '../../rules/ersterSatz.ts';

describe('the first sentence', () => {
  it.each([
    ['Ein Satz.', 'Ein Satz.'],
    ['Ohne Punkt', 'Ohne Punkt'],
    ['EGV fehlt: Abschluss prüfen. Vorgesehen ist er im Gespräch.', 'EGV fehlt: Abschluss prüfen.'],
    ['Gültig bis 15.10.2026. Bitte fortschreiben.', 'Gültig bis 15.10.2026.'],
    ['Gültig bis 15. Oktober 2026. Bitte prüfen.', 'Gültig bis 15. Oktober 2026.'],
    ['25. Lebensjahr vollendet: prüfen. Dazu ein Gespräch.', '25. Lebensjahr vollendet: prüfen.'],
    ['Siehe z. B. Abschnitt 3. Und mehr.', 'Siehe z. B. Abschnitt 3. Und mehr.'],
    ['Nach Nr. Zwei bzw. Drei. Ende.', 'Nach Nr. Zwei bzw. Drei.'],
    ['Ist das erledigt? Bitte eintragen.', 'Ist das erledigt?'],
    ['Der Punkt am 15.11. Ein Sonntag. Mehr.', 'Der Punkt am 15.11. Ein Sonntag.'],
    ['', ''],
  ])('of "%s" is "%s"', (text, first) => {
    expect(ersterSatz(text)).toBe(first);
  });
});
