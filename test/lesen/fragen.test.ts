/** Labels that are put as a question, to the caseworker or to the customer. */
import { describe, expect, test } from 'vitest';
import { gelesen } from './gelesen.ts';

describe('a question is a label', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['Wie lautet die Kundennummer?', '412D118734', { kundennummer: '412D118734' }],
    ['Unter welcher Kundennummer geführt?', '410C220915', { kundennummer: '410C220915' }],
    ['Wie lautet die BG-Nummer?', '03904//0021180', { bgNummer: '03904//0021180' }],
    ['Wann ist die Person geboren?', '14.02.1991', { geburtsdatum: '1991-02-14' }],
    ['Wann bist du geboren?', '08.04.2009', { geburtsdatum: '2009-04-08' }],
    ['Wann geboren?', '05.06.1982', { geburtsdatum: '1982-06-05' }],
    ['Wie alt bist du?', '17', { alter: 17 }],
    ['Welche Betreuungsstufe gilt?', 'IK', { betreuungsstufe: 'IK' }],
    ['Welche Kundenkategorie ist gesetzt?', 'B', { kundenkategorie: 'B' }],
    ['Welche Kategorie galt zuvor?', 'B', { vorherigeKategorie: 'B' }],
    ['Welcher Rechtskreis gilt?', 'SGB II', { rechtskreis: 'SGB II' }],
    ['Welchen Berufsabschluss hat die Person?', 'Studium', { berufsabschluss: 'studium' }],
    [
      'Wie wird die Integrationsprognose eingeschätzt?',
      'marktnah',
      { integrationsprognose: 'marktnah' },
    ],
    ['Zu welcher Zielgruppe gehört die Person?', 'Schüler', { zielgruppeU25: 'schueler' }],
    ['Welche Schule besuchst du?', 'Gesamtschule', { schulform: 'gesamtschule' }],
    ['In welcher Klasse bist du?', '10. Klasse', { klassenstufe: 10 }],
    ['Wann verlässt du die Schule?', '07/2027', { schulentlassungAm: '2027-07' }],
    ['Möchtest du eine Ausbildung machen?', 'ja', { ausbildungswillig: true }],
    ['Wer betreut den Fall?', 'Fallmanager U25', { betreuungDurch: 'fmU25' }],
    ['Wer ist zuständig?', 'Fallmanager U25', { betreuungDurch: 'fmU25' }],
    [
      'Bezog die Person früher schon Leistungen nach dem SGB II?',
      'ja, zuletzt 2021',
      { alg2Jemals: true },
    ],
    ['Bezog die Person früher schon Leistungen?', 'nein', { alg2Jemals: false }],
    ['Wann endete der letzte Leistungsbezug?', '31.12.2024', { alg2ZuletztBis: '2024-12-31' }],
    [
      'Besteht eine Schwerbehinderung oder läuft ein Reha-Verfahren?',
      'nein – geprüft am 09.03.2026',
      { rehaOderSb: false },
    ],
    [
      'Gibt es gesundheitliche Einschränkungen, die den Zielberuf betreffen?',
      'nein',
      { gesundheitlicheEinschraenkung: false },
    ],
    ['Pflegt die Person Angehörige (Pflegezeit)?', 'nein', { pflegezeit: false }],
    ['Hat der Haushalt Personen unter und über 25?', 'ja', { bgGemischt: true }],
    ['Wann ist der Fall wieder vorzulegen?', '10.12.2026', { wiedervorlageAm: '2026-12-10' }],
    ['Wann sehen wir uns wieder?', '11.12.2026', { naechsterTerminAm: '2026-12-11' }],
    ['Wann lief der letzte Stellensuchlauf?', '25.11.2026', { stellensuchlaufAm: '2026-11-25' }],
    ['Wie lange ist das Profil gültig?', 'bis 30.04.2027', { profilGueltigBis: '2027-04-30' }],
    ['Wie lange gilt der Kooperationsplan?', 'bis 30.04.2027', { egvGueltigBis: '2027-04-30' }],
    ['Bis wann läuft der Kooperationsplan?', '30.04.2027', { egvGueltigBis: '2027-04-30' }],
    [
      'Steht der Vermittlung etwas entgegen? Wenn ja, bis wann?',
      'ja, bis 31.03.2027',
      { hinderungsgrundBis: '2027-03-31' },
    ],
    ['Ist ein Rechtsbehelf anhängig?', 'nein', { rechtsbehelfOffen: false }],
  ])('%s %s', (label, value, erwartet) => {
    expect(Object.fromEntries(gelesen(label, value))).toEqual(erwartet);
  });

  test.each([
    ['Wie lautet die Kundennummer der Partnerin?', '412D118734'],
    ['Wie lautete die Kundennummer früher?', '412D118734'],
    ['Wann ist das Kind geboren?', '14.02.2019'],
    ['Wann ist dein Bruder geboren?', '14.02.2009'],
    ['Welche Betreuungsstufe galt zuvor?', 'IK'],
    ['Welche Betreuungsstufe ist geplant?', 'IK'],
    ['Welche Betreuungsstufe hat der Partner?', 'IK'],
    ['Welche Kategorie gilt für den Führerschein?', 'B'],
    ['Welchen Abschluss strebt die Person an?', 'Studium'],
    ['Welche Schule besucht das Kind?', 'Gesamtschule'],
    ['Welche Schule hast du früher besucht?', 'Gesamtschule'],
    ['In welcher Klasse ist dein Bruder?', '9'],
    ['Wann verlässt dein Bruder die Schule?', '07/2027'],
    ['Wann verlässt du die Maßnahme?', '07/2027'],
    ['Möchte der Partner eine Ausbildung machen?', 'ja'],
    ['Möchtest du eine Ausbildung abbrechen?', 'ja'],
    ['Wer war früher zuständig?', 'Fallmanager U25'],
    ['Wer ist für den Partner zuständig?', 'Fallmanager U25'],
    ['Bezog der Partner früher schon Leistungen?', 'ja'],
    ['Bezog die Person früher Kindergeld?', 'ja'],
    ['Wann endete der letzte Leistungsbezug des Partners?', '31.12.2024'],
    ['Läuft ein Reha-Verfahren des Kindes?', 'ja'],
    ['Pflegt der Partner Angehörige (Pflegezeit)?', 'ja'],
    ['Wann sehen Sie den Arbeitgeber wieder?', '11.12.2026'],
    ['Wie lange ist der Ausweis gültig?', 'bis 30.04.2027'],
    ['Wie lange gilt der Kooperationsplan der Partnerin?', 'bis 30.04.2027'],
    ['Wann läuft der nächste Stellensuchlauf?', '25.12.2026'],
    ['Steht der Wohnungssuche etwas entgegen? Wenn ja, bis wann?', 'ja, bis 31.03.2027'],
  ])('not read: %s %s', (label, value) => {
    expect(gelesen(label, value)).toEqual([]);
  });
});
