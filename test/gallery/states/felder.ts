import type { FeldView } from '../../../entrypoints/background/views.ts';
import { FELDER, type FeldKey } from '../../../rules/fall/felder.ts';
import type { Place } from '../../../rules/fall/reading.ts';
import { PERSON, place } from './amm.ts';

function feld(field: FeldKey, value: unknown, shown: string, where: Place, raw = shown): FeldView {
  return { field, label: FELDER[field].label, value, shown, origin: 'read', where, raw };
}

export const CANDIDATE: readonly FeldView[] = [
  feld('kundennummer', '623A104718', '623A104718', place('Kundendaten', 'Kundennummer')),
  feld('geburtsdatum', '1990-07-03', '03.07.1990', PERSON, '3.7.90'),
  feld('kundenstatus', 'alo', 'arbeitslos', place('Kundendaten', 'Status'), 'alo'),
  feld('kundenkategorie', 'B', 'B', place('Bewerberprofil', 'Kategorie')),
  feld('anlaufstelle', 'eingangszone', 'Eingangszone', place('Kundendaten', 'Anlaufstelle')),
  feld('kommunikationDeutsch', true, 'ja', place('Bewerberprofil', 'Deutschkenntnisse')),
  feld('krankengeldbezug', false, 'nein', place('Kundendaten', 'Krankengeld', 'Gesundheit')),
  feld('berufsabschluss', 'ausbildung', 'Berufsausbildung', place('Lebenslauf', 'Berufsabschluss')),
  feld(
    'ausbildungAbgeschlossenAm',
    '2023-06-24',
    '24.06.2023',
    place('Lebenslauf', 'Abschluss am'),
  ),
  feld('praxisMonate24', 5, '5 Monate', place('Lebenslauf', 'Praxis (24 Mon.)'), '5'),
  feld('egvAm', null, 'keiner', place('Eingliederungsvereinbarung', 'EGV vom'), '–'),
  feld(
    'erfolgloseAnrufe',
    ['2026-11-02', '2026-11-05'],
    '02.11.2026, 05.11.2026',
    place('Kundenhistorie', 'Kontakte'),
  ),
  {
    field: 'betreuungsstufe',
    label: FELDER.betreuungsstufe.label,
    value: 'IN',
    shown: 'IN (integrationsnah)',
    origin: 'entered',
    enteredAt: new Date(2026, 10, 20, 10, 32).getTime(),
  },
];
