import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about: 'ARIA tables without rows or without tables, cards whose labels are drawn by CSS',
  shows: {
    kundennummer: '610L333222',
    hemmnisse: [
      { bereich: 'beruflicheKompetenz', stand: 'inBearbeitung', prioritaet: 1 },
      { bereich: 'rahmenbedingungen', stand: 'erkannt', prioritaet: 2 },
    ],
    massnahmen: [
      { art: 'AGH', beginn: '2026-10-01', ende: '2027-03-31', status: 'B' },
      { art: 'EQ', beginn: '2024-09-01', ende: '2025-08-31', status: 'beendet' },
    ],
    kontakte: [
      { am: '2026-11-23', art: 'telefonisch' },
      { am: '2026-11-09', art: 'schriftlich' },
    ],
    alter: 34,
  },
  missed: {
    alter: 'a label drawn by style alone is in no text',
  },
};
