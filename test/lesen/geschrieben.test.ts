/** The same value as different offices write it, two values in one, and what looks like either. */
import { describe, expect, test } from 'vitest';
import { gelesen } from './gelesen.ts';

const read = (label: string, value: string) => Object.fromEntries(gelesen(label, value));

describe('how the last contact was beside its day', () => {
  test.each([
    ['05.11.2026, persönlich im Haus', 'persoenlich'],
    ['Fr., 05.11.2026 per Mail', 'mail'],
    ['persönlich am 05.11.2026', 'persoenlich'],
    ['persönlich (05.11.2026)', 'persoenlich'],
    ['Telefon: 05.11.2026', 'telefonisch'],
    ['Do, 05.11.2026 14:15 Uhr (telefonisch)', 'telefonisch'],
    ['05.11.2026, telefonisch, 14:15 Uhr', 'telefonisch'],
    ['2026-11-05, persönlich', 'persoenlich'],
    ['5. November 2026, schriftlich per Post', 'schriftlich'],
    ['per E-Mail vom 05.11.2026', 'mail'],
    ['05.11.2026 (telefonisch, vor 25 Tagen)', 'telefonisch'],
    ['05.11.2026 persönliches Gespräch, Dienststelle', 'persoenlich'],
  ])('%s', (value, art) => {
    const kontakt = { letzterKontaktAm: '2026-11-05', letzterKontaktArt: art };
    expect(read('Letzter Kontakt', value)).toEqual(kontakt);
    expect(read('Art des letzten Kontakts', value)).toEqual(kontakt);
  });

  test.each([
    ['telefonisch am 05.11.2026 nicht erreicht'],
    ['persönlich am 05.11.2026 abgesagt'],
    ['persönlich geplant am 05.11.2026'],
    ['kein Kontakt seit 05.11.2026'],
    ['telefonisch, 05.11.2026 oder 06.11.2026'],
    ['persönlich am 05.11.2026, telefonisch am 06.11.2026'],
    ['Einladung per Post am 05.11.2026'],
    ['05.11.2026 persönliches Gespräch, abgesagt'],
  ])('not: %s', (value) => {
    expect(read('Letzter Kontakt', value)).toEqual({});
  });
});

describe('from one day to another', () => {
  const BEIDE = { egvAm: '2026-03-01', egvGueltigBis: '2027-02-28' };
  test.each([
    ['Kooperationsplan gültig ab / bis', '01.03.2026 / 28.02.2027'],
    ['Kooperationsplan von/bis', '01.03.2026, 28.02.2027'],
    ['EGV vom / gültig bis', '01.03.2026 | 28.02.2027'],
    ['Kooperationsplan', 'gültig vom 01.03.2026 bis 28.02.2027'],
    ['Kooperationsplan', 'ja, 01.03.2026 – 28.02.2027'],
  ])('%s: %s', (label, value) => {
    expect({ ...BEIDE, ...read(label, value) }).toEqual(BEIDE);
    expect(read(label, value)).toMatchObject({ egvGueltigBis: '2027-02-28' });
  });

  test.each([
    ['bis 28.02.2027'],
    ['läuft bis 28.02.2027'],
    ['gilt bis 28.02.2027'],
    ['ja (gültig bis 28.02.2027)'],
  ])('Kooperationsplan: %s', (value) => {
    expect(read('Kooperationsplan', value)).toEqual({ egvGueltigBis: '2027-02-28' });
  });

  test.each([
    ['Kooperationsplan gültig ab / bis', '28.02.2027 / 01.03.2026'],
    ['Kooperationsplan gültig ab / bis', '28.02.2027'],
    ['Profil gültig bis', '01.03.2026 / 28.02.2027'],
    ['Erstgespräch', 'bis 05.11.2026'],
  ])('not %s: %s', (label, value) => {
    expect(read(label, value)).toEqual({});
  });
});

test.each([
  ['Anlaufstelle', 'AMM, seit 02.06.2024', { anlaufstelle: 'amm', ammSeit: '2024-06-02' }],
  ['Anlaufstelle', 'Eingangszone (seit 02.06.2024)', { anlaufstelle: 'eingangszone' }],
  [
    'Zielgruppe U25',
    'ausbildungsuchend seit 06/2024',
    { zielgruppeU25: 'ausbildungsuchend', ausbildungsuchendSeit: '2024-06' },
  ],
  ['Vorherige Kundenkategorie', 'Kategorie B, seit 02.06.2024', { vorherigeKategorie: 'B' }],
  ['Rechtskreis', 'SGB II vom 02.11.2026', { rechtskreis: 'SGB II' }],
  ['Rechtskreis', 'SGB II (alt: SGB III)', { rechtskreis: 'SGB II' }],
  ['Rechtskreis', 'alt: SGB III', {}],
  ['Rechtskreis', 'SGB II · geprüft am 02.11.2026', { rechtskreis: 'SGB II' }],
  ['Rechtskreis', 'SGB II (zuletzt 2019)', {}],
  ['Kundenstatus', 'arbeitslos vom 01.01.2026 bis 28.02.2026', {}],
  ['Elternzeit', 'seit 01.03.2026', { elternzeit: true }],
  ['Elternzeit', 'seit 01.03.2026 nicht mehr', {}],
  ['Elternzeit', '01.03.2026', {}],
  ['Neukunde', 'seit 01.03.2026', {}],
  ['Einladung zur ESB wahrgenommen', 'wahrgenommen am 17.09.2025', { esbWahrgenommen: true }],
  ['Einladung zur ESB wahrgenommen', 'eingeladen am 17.09.2025', {}],
  ['Gesundheitliche Einschränkung', 'ohne Einschränkung', { gesundheitlicheEinschraenkung: false }],
  ['Reha oder schwerbehindert', 'GdB 50 (befristet bis 31.12.2027)', { rehaOderSb: true }],
  ['Reha oder schwerbehindert', 'weder Reha noch SB', { rehaOderSb: false }],
  ['Reha oder schwerbehindert', 'nicht schwerbehindert', {}],
])('%s: %s', (label, value, erwartet) => {
  expect(read(label, value)).toEqual(erwartet);
});

describe('numbers', () => {
  const PRAXIS = 'Berufspraxis in den letzten 2 Jahren';
  test.each([
    [PRAXIS, '14 von 24', 14],
    [PRAXIS, '14 Monate von 24', 14],
    [PRAXIS, '1 J. 2 M.', 14],
    [PRAXIS, '14 volle Monate', 14],
    [PRAXIS, 'insgesamt 14 Monate', 14],
    [PRAXIS, '14 Monate, geprüft am 02.11.2026', 14],
    ['Alter', '34 Jahre, weiblich', 34],
    ['Alter', '34 J. (Ü25)', 34],
    ['Alter', '34 Jahre und 8 Monate', 34],
    ['Alter', '34 Jahre (geb. 01.03.1992)', 34],
    ['Klassenstufe', '9. Klasse (Oberschule)', 9],
    ['Klassenstufe', 'Klasse 9 (2026/27)', 9],
    ['Klassenstufe', 'derzeit Klasse 9', 9],
    ['Kundennummer', 'Kd.-Nr. 123D456789', '123D456789'],
    ['Kundennummer', 'Nr.: 123 D 456789', '123D456789'],
    ['BG-Nummer', 'BG 12345//0001234', '12345//0001234'],
    ['BG-Nummer', '12345 BG 0001234', '12345BG0001234'],
    ['BG-Nummer', '12345//0001234 (aktiv)', '12345//0001234'],
  ])('%s: %s', (label, value, zahl) => {
    expect(gelesen(label, value).map(([, wert]) => wert)).toEqual([zahl]);
  });

  test.each([
    [PRAXIS, '14 von 36'],
    [PRAXIS, '14 Monate ohne Arbeit'],
    [PRAXIS, 'mindestens 14 Monate'],
    [PRAXIS, '14 oder 15'],
    [PRAXIS, 'noch 14 Monate'],
    ['Alter', '34 oder 35'],
    ['Alter', '8 Monate'],
    ['Alter', '34 Jahre (Sohn)'],
    ['Klassenstufe', 'zuletzt 9. Klasse'],
    ['Klassenstufe', '9. Klasse abgeschlossen'],
    ['Klassenstufe', '2026/27'],
    ['Kundennummer', 'alt: 123D456789'],
    ['BG-Nummer', '12345//0001234 (alt)'],
    ['BG-Nummer', '12345//0001234 (Eltern)'],
  ])('not %s: %s', (label, value) => {
    expect(gelesen(label, value)).toEqual([]);
  });
});

describe('several days', () => {
  test.each([
    ['03.11.2026, 10:15 Uhr; 05.11.2026, 14:00 Uhr'],
    ['Di, 03.11.2026, Do, 05.11.2026'],
    ['2 (03.11.2026, 05.11.2026)'],
    ['2 Anrufe: 03.11.2026, 05.11.2026'],
    ['1. Versuch 03.11.2026, 2. Versuch 05.11.2026'],
    ['03.11., 05.11.2026'],
    ['am 03.11. und 05.11.2026'],
    ['03.11.2026 · 05.11.2026'],
    ['03.11.2026, 05.11.2026 (nicht erreicht)'],
  ])('%s', (value) => {
    expect(read('Erfolglose Anrufe', value)).toEqual({
      erfolgloseAnrufe: ['2026-11-03', '2026-11-05'],
    });
  });

  test.each([
    ['3 (03.11.2026, 05.11.2026)'],
    ['03.11.2026 – 05.11.2026'],
    ['28.12., 03.01.2027'],
    ['03.11.2026, 05.11.2026, …'],
    ['03.11.2026 (erreicht)'],
    ['03.11.'],
  ])('not: %s', (value) => {
    expect(read('Erfolglose Anrufe', value)).toEqual({});
  });
});
