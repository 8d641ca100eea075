/** What stands around a value and says nothing of it: weekday, hour, room, distance, age, who wrote it, marks. */
import { describe, expect, test } from 'vitest';
import { gelesen } from './gelesen.ts';

const read = (label: string, value: string) => gelesen(label, value).map(([, wert]) => wert);

test.each([
  ['Montag, den 07.12.2026'],
  ['am Montag, dem 07.12.2026'],
  ['Mo., 7.12.26'],
  ['07.12.2026, Mo.'],
  ['07.12.2026 (Montag)'],
  ['07.12.2026 / 14:15'],
  ['07.12.2026 (14:15 Uhr)'],
  ['07.12.2026, ab 14:15 Uhr'],
  ['07.12.2026, von 14:15 bis 15:00 Uhr'],
  ['07.12.2026 um 14.15 Uhr'],
  ['07.12.2026, 14:15 h'],
  ['07.12.2026, 14:15 Uhr (45 min)'],
  ['Mo, 07.12.2026, 14:15 Uhr, Haus B, Raum 118'],
  ['07.12.2026, 14:15 Uhr, 2. OG, Zi. 2.118'],
  ['2026-12-07T00:00:00+01:00'],
  ['07-DEZ-2026'],
  ['07.12.2026.'],
  ['07.12.2026, KW 50'],
  ['in 8 Tagen (07.12.2026)'],
  ['morgen, 07.12.2026'],
  ['07.12.2026 · noch 8 Tage'],
  ['07.12.2026 | in 8 Tagen'],
  ['07.12.2026 (8 Tage)'],
  ['07.12.2026 (in 6 Arbeitstagen)'],
  ['07.12.2026 (noch 2 Monate, 28 Tage)'],
  ['07.12.2026 (in 2 Wo.)'],
  ['07.12.2026 (überfällig seit 8 Tagen)'],
  ['07.12.2026, 8 Tage überfällig'],
  ['fällig am 07.12.2026'],
  ['07.12.2026 !'],
  ['07.12.2026 *'],
  ['07.12.2026¹'],
  ['07.12.2026 ²)'],
  ['07.12.2026 1)'],
  ['07.12.2026 [1]'],
  ['07.12.2026 ⓘ'],
  ['07.12.2026 (geändert von Meier am 02.11.2026)'],
  ['07.12.2026 · geändert von Meier am 02.11.2026'],
  ['07.12.2026, zuletzt geändert am 02.11.2026'],
  ['07.12.2026 (Stand: 02.11.2026)'],
  ['07.12.2026 – erfasst am 02.11.2026 durch Meier'],
  ['07.12.2026 (eingetragen 02.11.2026, Meier) *'],
  ['07.12.2026 (Öztürk, 02.11.2026)'],
  ['07.12.2026 zuletzt bearbeitet: Meier, 02.11.2026 09:14'],
  ['07.12.2026 (bearbeitet von Fr. Meier)'],
  ['07.12.2026 (lt. VerBIS)'],
  ['07.12.2026 (manuell)'],
  ['07.12.2026 (bisher: 02.10.2026)'],
  ['07.12.2026 (statt 02.10.2026)'],
])('a next renewal on %s', (value) => {
  expect(read('Nächster Fortzahlungsantrag', value)).toEqual(['2026-12-07']);
});

test.each([
  ['heute'],
  ['morgen, 14:15 Uhr'],
  ['vor 3 Wochen'],
  ['in 8 Tagen'],
  ['KW 50/2026'],
  ['07.12.'],
  ['07.12.2026 + 6 Monate'],
  ['07.12.2026 ungefähr'],
  ['07.12.2026 (verschoben auf 14.12.2026)'],
  ['07.12.2026, neu: 14.12.2026'],
  ['07.12.2026 (geändert auf 14.12.2026)'],
  ['07.12.2026, geändert von Meier auf 14.12.2026'],
  ['statt 07.12.2026'],
  ['erfasst am 07.12.2026'],
  ['unterschrieben, erfasst am 07.12.2026'],
  ['07.12.2026, erfasst von Meier'],
  ['07.12.2026 gespeichert'],
  ['07.12.2026 (Partnerin, 02.11.2026)'],
  ['2026-12-07T23:30:00Z'],
])('no next renewal: %s', (value) => {
  expect(read('Nächster Fortzahlungsantrag', value)).toEqual([]);
});

test.each([
  ['01.03.1991 (35, w)'],
  ['01.03.1991, 35 Jahre, weiblich'],
  ['01.03.1991 · 35 J. · w'],
  ['01.03.1991 [35]'],
  ['01.03.1991 (35 J., Ü25)'],
  ['01.03.1991 / w'],
  ['1991-03-01 (35)'],
  ['1991-03-01'],
  ['1. März 1991 (35)'],
  ['* 01.03.1991'],
  ['geb. 01.03.1991'],
  ['geboren am 01.03.1991'],
  ['35 Jahre (01.03.1991)'],
  ['35 J., 01.03.1991'],
])('born: %s', (value) => {
  expect(read('Geburtsdatum', value)).toEqual(['1991-03-01']);
});

test.each([
  ['35 Jahre'],
  ['35'],
  ['01.03.1991 (Mutter)'],
  ['Kind: 01.03.1991'],
  ['01.03.1991, 02.03.1991'],
])('no birth date: %s', (value) => {
  expect(read('Geburtsdatum', value)).toEqual([]);
});

describe('ends and beginnings', () => {
  test.each([
    ['Profil gültig bis', 'gilt bis 28.02.2027', '2027-02-28'],
    ['Profil gültig bis', 'befristet bis 28.02.2027', '2027-02-28'],
    ['Profil gültig bis', 'längstens 28.02.2027', '2027-02-28'],
    ['Profil gültig bis', '28.02.2027 (abgelaufen seit 8 Tagen)', '2027-02-28'],
    ['Profil gültig bis', '28.02.2027 – seit 8 Tagen abgelaufen', '2027-02-28'],
    ['Profil gültig bis', '28.02.2027 (läuft in 90 Tagen ab)', '2027-02-28'],
    ['Profil gültig bis', '28.02.2027 (noch 90 Tage gültig)', '2027-02-28'],
    ['Profil gültig bis', '28.02.2027 einschließlich', '2027-02-28'],
    ['Profil gültig bis', '01.03.2026 bis einschl. 28.02.2027 (12 Monate)', '2027-02-28'],
    ['Beim AMM seit', '01.03.2026 bis heute', '2026-03-01'],
    ['Beim AMM seit', 'seit 01.03.2026 fortlaufend', '2026-03-01'],
    ['Beim AMM seit', 'im März 2026', '2026-03'],
  ])('%s: %s', (label, value, tag) => {
    expect(read(label, value)).toEqual([tag]);
  });

  test.each([
    ['Profil gültig bis', 'gilt ab 28.02.2027'],
    ['Beim AMM seit', 'gilt bis 28.02.2027'],
    ['Erstgespräch', '05.11.2026 (überfällig)'],
    ['Erstgespräch', 'fällig am 05.11.2026'],
    ['Erstgespräch', 'gültig bis 05.11.2026'],
  ])('not %s: %s', (label, value) => {
    expect(read(label, value)).toEqual([]);
  });
});

test.each([
  ['Rechtskreis', 'SGB II ⓘ', 'SGB II'],
  ['Rechtskreis', 'SGB II · geändert von Meier am 02.11.2026', 'SGB II'],
  ['Elternzeit', 'nein ¹', false],
  ['Elternzeit', 'ja · geändert von Meier am 02.11.2026', true],
  ['Alter', '34*', 34],
  ['Kundennummer', '123D456789 ⧉', '123D456789'],
  ['BG-Nummer', '12345//0001234 (lt. ALLEGRO)', '12345//0001234'],
])('%s: %s', (label, value, erwartet) => {
  expect(read(label, value)).toEqual([erwartet]);
});
