import type { Diagnosis } from '../../../entrypoints/background/views.ts';
import type { FeldKey } from '../../../rules/fall/felder.ts';
import type { DiagnosedSpot, Outcome } from '../../../rules/profil/diagnose.ts';

const spot = (
  label: string,
  value: string,
  outcome: Outcome,
  ...felder: FeldKey[]
): DiagnosedSpot => ({
  label,
  headings: ['Kundendaten'],
  value,
  kind: 'field',
  outcome,
  felder,
});

/** What "Was wurde gelesen?" shows in every state of the panel. */
export const DIAGNOSIS: Diagnosis = {
  frames: [
    {
      frameId: 0,
      mask: 'Kundendaten',
      names: [],
      spots: [
        spot('Geb.-Datum', '03.07.1990', 'gelesen', 'geburtsdatum'),
        spot('Kd.-Merkmal Z', 'IK', 'zugeordnet', 'betreuungsstufe'),
        spot('Läuft ab', '01.01.2030', 'ausgeschlossen'),
        spot('Name', 'Xxxxx, Xxx', 'fremd'),
        spot('Termin', 'nach Absprache', 'unlesbar', 'naechsterTerminAm'),
        spot('Status', '', 'leer', 'kundenstatus'),
      ],
    },
  ],
};
