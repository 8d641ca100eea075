import { describe, expect, test } from 'vitest';
import type { FeldKey } from '../../rules/fall/felder.ts';
import { nachWortsinn } from '../../rules/fall/vokabular/wortsinn.ts';
import { gelesen } from './gelesen.ts';

describe('a label is known by its words', () => {
  test.each<[string, string, FeldKey, unknown]>([
    [
      'Tag des zuletzt durchgeführten Stellensuchlaufs',
      '28.10.2026',
      'stellensuchlaufAm',
      '2026-10-28',
    ],
    ['VERM.ZEITN.REAL.', 'N', 'vermittlungZeitnahRealistisch', false],
    ['Einladungsdatum arbeitsmarktnah', '09.07.2026', 'einladungArbeitsmarktnahAm', '2026-07-09'],
    ['Ist der Kunde alleinerziehend?', 'nein', 'alleinerziehend', false],
    ['Befindet sich die Kundin in Elternzeit?', 'ja', 'elternzeit', true],
    ['Wann fand das Erstgespräch statt?', '10.6.2026', 'erstgespraechAm', '2026-06-10'],
    ['Bis wann ist der Kooperationsplan gültig?', '26.12.2026', 'egvGueltigBis', '2026-12-26'],
    ['Seit wann ist der Kunde im AMM?', '12.12.2025', 'ammSeit', '2025-12-12'],
    ['Welche Betreuungsstufe hat der Kunde?', 'IG', 'betreuungsstufe', 'IG'],
    ['Behinderung / Reha', 'schwerbehindert (GdB 50)', 'rehaOderSb', true],
    ['Kennzeichen langzeitarbeitslos', 'ja', 'langzeitarbeitslos', true],
    [
      'Letzter Kontakt mit der leistungsberechtigten Person',
      '2.11.2026',
      'letzterKontaktAm',
      '2026-11-02',
    ],
    [
      'Letzter Kontakt mit der leistungsberechtigten Person',
      'Brief',
      'letzterKontaktArt',
      'schriftlich',
    ],
    ['Erwerbsfäh. zweifelh.', 'J', 'erwerbsfaehigkeitZweifelhaft', true],
    ['Möchte ausgebildet werden', 'ja', 'ausbildungswillig', true],
    ['Gespräch kann auf Deutsch geführt werden', 'ja', 'kommunikationDeutsch', true],
    ['Letzte Kontaktaufnahme durch', 'Telefon', 'letzterKontaktArt', 'telefonisch'],
    ['Erstgespräch bei der Integrationsfachkraft', '05.11.2026', 'erstgespraechAm', '2026-11-05'],
    ['Auf Wiedervorlage gelegt für', '08.12.2026', 'wiedervorlageAm', '2026-12-08'],
    ['Zuletzt mit ihm gesprochen', '05.11.2026', 'letzterKontaktAm', '2026-11-05'],
    ['Im Beruf tätig, letzte 2 Jahre', '14 Monate', 'praxisMonate24', 14],
    ['Im erlernten Beruf tätig, letzte 2 Jahre', '9', 'passendePraxisMonate24', 9],
    ['Praktische Arbeit in den letzten 2 Jahren', '5', 'praxisMonate24', 5],
    ['Studienadäquate Beschäftigung in den letzten 24 Monaten', '3', 'passendePraxisMonate24', 3],
    ['Im AMM aufgenommen am', '20.04.2026', 'ammSeit', '2026-04-20'],
    ['Kat. (ABC)', 'A', 'kundenkategorie', 'A'],
    ['Ende der Ausbildung lt. Vertrag', '31.08.2026', 'ausbildungBis', '2026-08-31'],
    [
      'Gesundheitliche Einschränkungen mit Blick auf den Wunschberuf',
      'nein',
      'gesundheitlicheEinschraenkung',
      false,
    ],
    ['Zielgruppe nach Fachkonzept', 'Schülerin', 'zielgruppeU25', 'schueler'],
    ['Wird betreut von', 'Arbeitsmarktmanagement (AMM)', 'anlaufstelle', 'amm'],
    ['Wird betreut von', 'Fallmanager U25', 'betreuungDurch', 'fmU25'],
    ['Erstberatung (ESB) am', '13.01.2026', 'esbAm', '2026-01-13'],
    ['Erstberatung am', '13.01.2026', 'erstgespraechAm', '2026-01-13'],
    ['Wiedervorlage (EGV) am', '13.01.2027', 'wiedervorlageAm', '2027-01-13'],
  ])('%s: %s is %s', (label, value, feld, wert) => {
    expect(gelesen(label, value)).toEqual([[feld, wert]]);
  });

  test.each([
    ['EGV-Entwurf vom', '12.03.2026'],
    // ESB is no short form of it, and names another talk.
    ['Erstgespräch (ESB) am', '13.01.2026'],
    ['Erstgespräch Reha-Fachkraft', '12.03.2026'],
    ['Erstgespräch beim Bildungsträger', '12.03.2026'],
    ['Kooperationsplan für', '12.03.2026'],
    ['Einladung für', '12.03.2026'],
    ['Vertrag bis', '31.08.2026'],
    ['Letzter Bezug vor Antrag', '31.08.2026'],
    ['Wiedervorlage gelegt durch', '31.08.2026'],
    ['Antrag auf EGZ bewilligt am', '12.03.2026'],
    ['Weiterbewilligungsantrag bewilligt am', '12.03.2026'],
    ['Ansprechpartner', 'Eingangszone'],
    ['Geplanter Kooperationsplan ab', '12.03.2026'],
    ['Ist der Partner alleinerziehend?', 'ja'],
    ['Elternzeit des Partners bis', '12.03.2026'],
    ['Wann wurde der Antrag abgelehnt?', '12.03.2026'],
    ['Bis wann ist der Ausweis gültig?', '12.03.2026'],
    ['Kein Erstgespräch am', '12.03.2026'],
    ['Letzter Kontakt Arbeitgeber', '12.03.2026'],
    ['Ausbildung des Kindes bis', '31.07.2027'],
    ['Profil.', '12.03.2026'],
    ['Stellensuchlauf Einstellungen', 'ja'],
    ['Einladung Arbeitgeber arbeitsmarktnah', '12.03.2026'],
    ['', '12.03.2026'],
    ['.', '12.03.2026'],
    ['Wann?', '12.03.2026'],
    ['Ist der Kunde da?', 'ja'],
    ['Selbstständig werden', 'ja'],
    ['Selbständig machen', 'ja'],
    ['Alleinerziehend werden', 'ja'],
    ['Wiedervorlage von', '12.03.2026'],
    ['Wiedervorlage durch', '12.03.2026'],
    ['Wiedervorlage für', '12.03.2026'],
    ['Nächster Termin bei', '12.03.2026'],
    ['Erstgespräch durch', '12.03.2026'],
  ])('%s: %s is none', (label, value) => {
    expect(gelesen(label, value)).toEqual([]);
  });

  test('takes no long text for a label', () => {
    expect(nachWortsinn('Stellensuchlauf '.repeat(13))).toEqual([]);
  });
});
