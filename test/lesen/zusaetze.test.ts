/** Values with what offices write behind them: who, how, whether somebody came, until when. */
import { describe, expect, test } from 'vitest';
import { gelesen } from './gelesen.ts';

describe('what stands behind a value', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['Antrag vollständig', 'ja, am 12.10.2026', { antragstellungAm: '2026-10-12' }],
    ['Erstgespräch geführt', 'ja – 04.11.2026', { erstgespraechAm: '2026-11-04' }],
    ['Erstgespräch geführt', 'ja (am 4.11.2026)', { erstgespraechAm: '2026-11-04' }],
    ['Liegt ein Kooperationsplan vor?', 'ja, vom 12.03.2026', { egvAm: '2026-03-12' }],
    ['Wurde die Person belehrt?', 'Ja, am 11. August 2026', { belehrungAm: '2026-08-11' }],
    ['Beim AMM seit', 'ja, seit 09/2025', { ammSeit: '2025-09' }],
    ['Kooperationsplan', 'abgeschlossen am 05.03.2026', { egvAm: '2026-03-05' }],
    ['Belehrung', '17.09.2025, mündlich, Fr. Öztürk', { belehrungAm: '2025-09-17' }],
    ['Belehrung', '17.09.2025 · mündlich erteilt', { belehrungAm: '2025-09-17' }],
    ['Belehrung', '17.09.2025 durch Frau Öztürk', { belehrungAm: '2025-09-17' }],
    ['Erstgespräch', '04.11.2026, durchgeführt von Brzezinski', { erstgespraechAm: '2026-11-04' }],
    ['Wann war das Erstgespräch?', '04.11.2026, persönlich', { erstgespraechAm: '2026-11-04' }],
    ['Stellensuchlauf', '18.11.2026 – IFK Brzezinski', { stellensuchlaufAm: '2026-11-18' }],
    ['ESB', '17.09.2025 · wahrgenommen', { esbAm: '2025-09-17', esbWahrgenommen: true }],
    [
      'Einstiegsberatung',
      '17.9.2025 (teilgenommen)',
      { esbAm: '2025-09-17', esbWahrgenommen: true },
    ],
    ['Einstiegsberatung', '21.10.2026 – nicht erschienen', { esbWahrgenommen: false }],
    ['Einstiegsberatung', '21.10.2026, nicht wahrgenommen', { esbWahrgenommen: false }],
    [
      'Kooperationsplan',
      'vom 01.10.2025, abgelaufen am 31.03.2026',
      { egvAm: '2025-10-01', egvGueltigBis: '2026-03-31' },
    ],
    [
      'Kooperationsplan',
      'abgeschlossen am 05.03.2026, gültig bis 04.03.2027',
      { egvAm: '2026-03-05', egvGueltigBis: '2027-03-04' },
    ],
    ['KoP', '20.01.2026, gült. 19.07.2026', { egvAm: '2026-01-20', egvGueltigBis: '2026-07-19' }],
    [
      'EinV',
      '20.01.2026 (läuft bis 19.07.2026)',
      { egvAm: '2026-01-20', egvGueltigBis: '2026-07-19' },
    ],
    [
      'Letzter Kontakt',
      '06.10.2026 · E-Mail · Frau Brzezinski',
      { letzterKontaktAm: '2026-10-06', letzterKontaktArt: 'mail' },
    ],
    [
      'Letzter Kontakt',
      'am 20.11.2026 per E-Mail',
      { letzterKontaktAm: '2026-11-20', letzterKontaktArt: 'mail' },
    ],
    [
      'Letzter Kontakt',
      '23.11.2026 (telefonisch, Hr. Brzezinski)',
      { letzterKontaktAm: '2026-11-23', letzterKontaktArt: 'telefonisch' },
    ],
    [
      'Nächster Termin',
      '03.12.2026, 11:15 Uhr (Einladung versandt 19.11.2026)',
      { naechsterTerminAm: '2026-12-03' },
    ],
    ['Kundennummer', '351A204471 (geprüft)', { kundennummer: '351A204471' }],
    ['Einzelfallbeurteilung', 'steht aus', { einzelfallbeurteilungAm: null }],
    ['Einzelfallbeurteilung', 'steht noch aus', { einzelfallbeurteilungAm: null }],
    ['Kooperationsplan', 'nein, liegt nicht vor', { egvAm: null }],
    ['Wurde ein Kooperationsplan abgeschlossen?', 'nein, noch nicht', { egvAm: null }],
    ['Krankengeldbezug', 'nein, abgelehnt', { krankengeldbezug: false }],
    ['Elternzeit', 'nein (beendet)', { elternzeit: false }],
  ])('%s: %s', (label, value, erwartet) => {
    expect(Object.fromEntries(gelesen(label, value))).toEqual(erwartet);
  });

  test.each([
    ['Antrag vollständig', 'ja, voraussichtlich am 12.10.2026'],
    ['Antrag vollständig', 'ja, bis 12.10.2026'],
    ['Kooperationsplan gültig bis', 'ja, vom 12.03.2026'],
    ['Erstgespräch geführt', 'ja, am 12.10.2026 oder 13.10.2026'],
    ['Belehrung', '17.09.2025, mündlich angekündigt'],
    ['Belehrung', '17.09.2025, Partnerin'],
    ['Kooperationsplan vom', '10.03.2026, Rücknahme'],
    ['Kooperationsplan vom', '10.03.2026 mit Vorbehalt'],
    ['Belehrung', '17.09.2025 durch Frau und Mann'],
    ['Belehrung', '17.09.2025, nicht wahrgenommen'],
    ['Belehrung', '17.09.2025, Vertretung durch Mutter'],
    ['Stellensuchlauf', '18.11.2026, telefonisch abgesagt'],
    ['Nächster Termin', '03.11.2026, wahrgenommen'],
    ['Nächster Termin', '03.11.2026 · durchgeführt'],
    ['ESB', '17.09.2025 · eingeladen'],
    ['ESB', '17.09.2025 · entschuldigt'],
    ['ESB', '17.09.2025 · wahrgenommen von Partnerin'],
    ['Kooperationsplan', 'Entwurf vom 01.10.2025, gültig bis 31.03.2026'],
    ['Kooperationsplan', 'geplant ab 01.10.2027, gültig bis 31.03.2028'],
    ['Kooperationsplan', 'Verhandlung abgebrochen am 01.10.2026, gültig bis 31.03.2027'],
    ['Kooperationsplan', '01.10.2025, aufgehoben am 31.03.2026'],
    ['Kundennummer', '351A204471 (Partnerin)'],
    ['Kundennummer', '351A204471 (alt)'],
    ['Krankengeldbezug', 'steht aus'],
    ['Elternzeit', 'nein, nur Partner'],
    ['Elternzeit', 'nein, ab 01.02.2027'],
  ])('not read: %s: %s', (label, value) => {
    expect(gelesen(label, value)).toEqual([]);
  });
});
