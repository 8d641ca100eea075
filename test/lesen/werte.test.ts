import { describe, expect, test } from 'vitest';
import { FELDER, type FeldKey } from '../../rules/fall/felder.ts';
import { falten, glaetten } from '../../rules/fall/normalisieren.ts';
import { parseDatum, parseZeitraum } from '../../rules/fall/werte/datumtext.ts';
import { findeKundennummer, parseKundennummer } from '../../rules/fall/werte/kundennummer.ts';
import { parseSpalte } from '../../rules/fall/werte/spalte.ts';
import { parseWert } from '../../rules/fall/werte/werte.ts';

/** What must not be taken for a value. */
const PROBLEM = Symbol('problem');
/** What says that nobody knows. */
const UNBEKANNT = Symbol('unbekannt');

function gelesen(feld: FeldKey, text: string): unknown {
  const g = parseWert(feld, text);
  return g.art === 'wert' ? g.wert : g.art === 'problem' ? PROBLEM : UNBEKANNT;
}

test.each([
  ['Geb.-Datum:', 'gebdatum'],
  ['GEB. DATUM *', 'gebdatum'],
  ['Maßnahme', 'massnahme'],
  ['Massnahme', 'massnahme'],
  ['Über\u00ADprü\u00ADfung\u00a0am', 'ueberpruefungam'],
  ['Pru\u0308fung', 'pruefung'],
  ['café', 'cafe'],
  ['– / *', ''],
])('falten(%j) is %j', (text, erwartet) => {
  expect(falten(text)).toBe(erwartet);
});

test.each([
  ['overrides and isolates of direction', '\u202e1990\u202c \u20673.7.\u2069', '1990 3.7.'],
  ['control characters', 'a\u0000b\u0007c\u0085d\r\ne', 'abcd e'],
  ['halves of characters', 'a\ud800b\udc00c', 'abc'],
  ['texts hidden in tags', 'a\u{e0041}\u{e007f}b', 'ab'],
  ['nothing of what is seen', '🧑🏽‍🦼 ä é 漢 ع', '🧑🏽🦼 ä é 漢 ع'],
])('glaetten takes away %s', (_, text, rest) => {
  expect(glaetten(text)).toBe(rest);
});

test('glaetten keeps what people see', () => {
  expect(glaetten(' 3.\u200b7.\u00a0 1990\n')).toBe('3.7. 1990');
});

describe('dates', () => {
  test.each([
    ['3.7.1990', '1990-07-03'],
    ['03.07.1990', '1990-07-03'],
    ['03.07.90', '1990-07-03'],
    ['03. 07. 1990', '1990-07-03'],
    ['3 7 1990', '1990-07-03'],
    ['1990-07-03', '1990-07-03'],
    ['2026-01-15T10:30', '2026-01-15'],
    ['Mi., 15.01.2026, 10:30 Uhr', '2026-01-15'],
    ['Mittwoch, 15. Januar 2026', '2026-01-15'],
    ['15. Jan. 2026', '2026-01-15'],
    ['15/Jan/26', '2026-01-15'],
    ['01/Dez/2026', '2026-12-01'],
    ['18-JAN-27', '2027-01-18'],
    ['02-Mär-26', '2026-03-02'],
    ['05-OCT-26', '2026-10-05'],
    ['31/Jun/26', null],
    ['15/Foo/26', null],
    ['07/2023', '2023-07'],
    ['7.2023', '2023-07'],
    ['2023-07', '2023-07'],
    ['Juli 2023', '2023-07'],
    ['März 2023', '2023-03'],
    ['2023', '2023'],
    ['29.02.2024', '2024-02-29'],
    ['29.02.2023', null],
    ['31.02.1990', null],
    ['31.04.2026', null],
    ['00.01.2026', null],
    ['13/2023', null],
    ['03/07/1990', null],
    ['3.7.', null],
    ['demnächst', null],
    ['31.12.9999', null],
    ['01.01.1899', null],
    ['ca. 2021', null],
    ['', null],
    ['3.7.1990 und 4.7.1990', null],
    ['2026/07/03', '2026-07-03'],
    ['2026/07-03', null],
    ['03-07-1990', null],
    ['Di, 01.12.2026 10:30', '2026-12-01'],
    ['01.12.2026 (Di.)', '2026-12-01'],
    ['01.12.2026 um 10 Uhr', '2026-12-01'],
    ['01.12.2026, 10.30 Uhr', '2026-12-01'],
    ['01.12.2026 10:30 - 11:00 Uhr', '2026-12-01'],
    ['01.12.2026 00:00:00', '2026-12-01'],
    ['01.12.2026 (geplant)', null],
    ['01.03.', null],
    ['heute', null],
    ['KW 12/2026', null],
    ['12. KW 2026', null],
    ['Anfang 2026', null],
    ['Mitte Juli 2026', null],
    ['Sommer 2026', null],
    ['Q3/2026', null],
    ['01.01.1900', null],
    ['30.12.1899', null],
    ['31.12.1949', null],
    ['01.01.1950', '1950-01-01'],
  ])('%j is %j', (text, erwartet) => {
    expect(parseDatum(text)).toBe(erwartet);
  });

  test('births may lie before 1950', () => {
    expect(parseDatum('01.02.1949', { geburt: true })).toBe('1949-02-01');
  });

  test.each([
    ['03.07.49', false, '2049-07-03'],
    ['03.07.50', false, '1950-07-03'],
    ['03.07.29', true, '2029-07-03'],
    ['03.07.30', true, '1930-07-03'],
    ['03.07.07', true, '2007-07-03'],
  ])('two-digit years: %j, birth %j, is %j', (text, geburt, erwartet) => {
    expect(parseDatum(text, { geburt })).toBe(erwartet);
  });

  test.each([
    ['15.01.2026 – 14.07.2026', '2026-01-15', '2026-07-14'],
    ['15.01.2026-14.07.2026', '2026-01-15', '2026-07-14'],
    ['15.01.2026 bis 14.07.2026', '2026-01-15', '2026-07-14'],
    ['vom 15.01.2026 bis zum 14.07.2026', '2026-01-15', '2026-07-14'],
    ['2026-01-15 bis 2026-07-14', '2026-01-15', '2026-07-14'],
    ['01/2026 – 07/2026', '2026-01', '2026-07'],
    ['ab 15.01.2026', '2026-01-15', null],
    ['15.01.2026 –', '2026-01-15', null],
    ['bis 14.07.2026', null, '2026-07-14'],
  ])('span %j', (text, von, bis) => {
    expect(parseZeitraum(text)).toEqual({ von, bis });
  });

  test.each(['14.07.2026 – 15.01.2026', '15.01.2026', '15.01.2026 – 31.02.2026', 'bald', ''])(
    'no span: %j',
    (text) => {
      expect(parseZeitraum(text)).toBeNull();
    },
  );
});

test.each<[FeldKey, string, unknown]>([
  ['geburtsdatum', '03.07.1990 (36 J.)', '1990-07-03'],
  ['geburtsdatum', '03.07.1990 / 36 Jahre', '1990-07-03'],
  ['geburtsdatum', '31.02.1990', PROBLEM],
  ['ammSeit', 'seit 2021', '2021'],
  ['ammSeit', 'bis 2021', PROBLEM],
  ['egvGueltigBis', 'bis 14.07.2026', '2026-07-14'],
  ['egvGueltigBis', '15.01.2026 – 14.07.2026', '2026-07-14'],
  ['egvGueltigBis', 'ab 15.01.2026', PROBLEM],
  ['egvAm', '15.01.2026 – 14.07.2026', PROBLEM],
  ['egvAm', '', null],
  ['egvAm', '–', null],
  ['egvAm', 'keine', null],
  ['egvAm', 'entfällt', null],
  ['egvAm', 'nicht gesetzt', null],
  ['betreuungsstufe', 'keine gesetzt', null],
  ['egvAm', 'TT.MM.JJJJ', null],
  ['egvAm', '__.__.____', null],
  ['egvAm', 'unbekannt', UNBEKANNT],
  ['egvAm', 'wird geladen …', UNBEKANNT],
  ['wiedervorlageAm', 'demnächst', PROBLEM],
  ['letzterKontaktAm', 'noch nie', null],
  ['alg2VorAntragBis', 'nie zuvor', null],
  ['praxisMonate24', '8', 8],
  ['praxisMonate24', '8 Monate', 8],
  ['praxisMonate24', '1 Jahr 6 Monate', 18],
  ['praxisMonate24', '2 Jahre', 24],
  ['praxisMonate24', '0', 0],
  ['praxisMonate24', '8,5', PROBLEM],
  ['praxisMonate24', 'ca. 8', PROBLEM],
  ['praxisMonate24', '> 6', PROBLEM],
  ['praxisMonate24', '-3', PROBLEM],
  ['praxisMonate24', 'keine', null],
  ['alter', '36 Jahre', 36],
  ['klassenstufe', 'Klasse 9', 9],
  ['klassenstufe', '9. Klasse', 9],
  ['klassenstufe', '9b', 9],
  ['klassenstufe', 'neun', PROBLEM],
  ['elternzeit', 'ja', true],
  ['elternzeit', 'Nein', false],
  ['elternzeit', 'J', true],
  ['elternzeit', '☑', true],
  ['elternzeit', '☐', false],
  ['elternzeit', '✓', true],
  ['elternzeit', '✗', PROBLEM],
  ['elternzeit', 'X', true],
  ['elternzeit', 'keine', false],
  ['elternzeit', '', UNBEKANNT],
  ['elternzeit', '–', UNBEKANNT],
  // Of a path or a program's text: nobody says that there is none.
  ['alter', '>', UNBEKANNT],
  ['egvAm', '»', UNBEKANNT],
  ['elternzeit', 'keine Angabe', UNBEKANNT],
  ['elternzeit', 'nicht gesetzt', UNBEKANNT],
  ['elternzeit', 'beantragt', PROBLEM],
  ['telefonterminErreicht', 'nicht erreicht', false],
  ['kundenstatus', 'Alo', 'alo'],
  ['kundenstatus', 'arbeitslos', 'alo'],
  ['kundenstatus', 'arbeitssuchend', 'asu'],
  ['kundenstatus', 'arbeitslos (§ 16 SGB III)', 'alo'],
  ['kundenstatus', 'nicht arbeitslos', PROBLEM],
  ['kundenstatus', 'nicht gesetzt', 'nichtGesetzt'],
  ['kundenstatus', '', 'nichtGesetzt'],
  ['berufsabschluss', 'keiner', 'keiner'],
  ['berufsabschluss', 'ohne', 'keiner'],
  ['berufsabschluss', '', null],
  ['berufsabschluss', 'abgeschlossene Berufsausbildung', 'ausbildung'],
  ['berufsabschluss', 'Bankkauffrau', PROBLEM],
  ['betreuungsstufe', 'IN – integrationsnah', 'IN'],
  ['betreuungsstufe', 'IK (Förderbedarf)', 'IK'],
  ['betreuungsstufe', 'IN oder IK', PROBLEM],
  ['betreuungsstufe', 'IN – Förderbedarf', PROBLEM],
  ['betreuungsstufe', 'nicht gesetzt', null],
  ['betreuungsstufe', 'Bitte wählen', null],
  ['kundenkategorie', 'B', 'B'],
  ['kundenkategorie', 'Kategorie B', 'B'],
  ['kundenkategorie', 'F', PROBLEM],
  ['rechtskreis', 'SGB II', 'SGB II'],
  ['rechtskreis', 'SGB 2', 'SGB II'],
  ['letzterKontaktArt', 'persönliche Vorsprache', 'persoenlich'],
  ['letzterKontaktArt', 'E-Mail', 'mail'],
  ['anlaufstelle', 'M&I', 'mi'],
  ['schulform', 'Gymnasium', 'gymnasium'],
  ['kundennummer', '123 D 456789', '123D456789'],
  ['kundennummer', '123456', PROBLEM],
  ['bgNummer', '03502//0001234', '03502//0001234'],
  ['bgNummer', '03502// 0001234', '03502//0001234'],
  ['bgNummer', '03502BG0001234', '03502BG0001234'],
  ['bgNummer', 'Muster, Maxi', PROBLEM],
  ['erfolgloseAnrufe', '03.11.2026, 5.11.2026', ['2026-11-03', '2026-11-05']],
  ['erfolgloseAnrufe', 'keine', []],
  ['erfolgloseAnrufe', '2', PROBLEM],
  ['kontakte', 'keine', []],
  ['kontakte', '', UNBEKANNT],
  ['massnahmen', 'FbW', UNBEKANNT],
  // Known to be none, not known, and neither
  ['egvAm', 'keine', null],
  ['egvAm', 'noch nicht abgeschlossen', null],
  ['egvAm', 'kein Kooperationsplan vorhanden', null],
  ['egvAm', 'k. A.', UNBEKANNT],
  ['egvAm', 'keine Angabe', UNBEKANNT],
  ['egvAm', 'nicht erfasst', UNBEKANNT],
  ['egvAm', 'in Klärung', UNBEKANNT],
  ['egvAm', 'null', UNBEKANNT],
  ['egvAm', '-- bitte wählen --', null],
  ['egvAm', '00.00.0000', null],
  ['egvAm', '01.01.0001 00:00:00', null],
  ['egvAm', '<leer>', null],
  ['egvAm', 'jjjj-mm-tt', null],
  ['egvAm', 'unbefristet', PROBLEM],
  ['egvAm', 'ja', PROBLEM],
  ['egvGueltigBis', 'unbefristet', UNBEKANNT],
  ['egvGueltigBis', '31.12.9999', UNBEKANNT],
  ['egvGueltigBis', 'bis auf Weiteres', UNBEKANNT],
  ['naechsterTerminAm', 'keiner vereinbart', null],
  ['letzterKontaktAm', 'noch kein Kontakt', null],
  ['wiedervorlageAm', 'ab 01.03.', PROBLEM],
  ['geburtsdatum', '03.07.1990 – 36 Jahre', '1990-07-03'],
  ['geburtsdatum', '03.07.1990, Alter: 36', '1990-07-03'],
  ['geburtsdatum', '03.07.1990 (Alter 36)', '1990-07-03'],
  ['kundenstatus', 'k. A.', UNBEKANNT],
  ['kundenstatus', 'arbeitslos seit 01.03.2026', 'alo'],
  ['kundenstatus', 'arbeitslos (seit 03/2026)', 'alo'],
  ['kundenstatus', 'arbeitslos bis 01.03.2026', PROBLEM],
  ['kundenstatus', 'arbeitslos ab 01.03.2027', PROBLEM],
  ['berufsabschluss', 'k. A.', UNBEKANNT],
  ['berufsabschluss', 'betriebliche/außerbetriebliche Ausbildung', 'ausbildung'],
  ['berufsabschluss', 'Universität/Hochschule', 'studium'],
  ['berufsabschluss', 'Ausbildung und Studium', PROBLEM],
  ['betreuungsstufe', 'Stufe IK', 'IK'],
  ['betreuungsstufe', 'integrationsferne Stufe', 'IF'],
  ['betreuungsstufe', 'noch nicht festgelegt', null],
  ['betreuungsstufe', 'I', PROBLEM],
  ['kundenkategorie', 'Kat. D', 'D'],
  ['kundenkategorie', 'A/B', PROBLEM],
  ['kundenkategorie', 'A–E', PROBLEM],
  ['letzterKontaktArt', 'pers. Beratung', 'persoenlich'],
  ['letzterKontaktArt', 'persönlich/telefonisch', PROBLEM],
  ['letzterKontaktArt', 'Videoberatung', PROBLEM],
  ['anlaufstelle', 'Team AMM', 'amm'],
  ['anlaufstelle', 'Leistungsabteilung', PROBLEM],
  ['klassenstufe', 'Kl. 10', 10],
  ['klassenstufe', '10. Jahrgangsstufe', 10],
  ['klassenstufe', 'Jg. 9', 9],
  ['klassenstufe', '14', PROBLEM],
  ['klassenstufe', '9/10', PROBLEM],
  ['praxisMonate24', '12 Mon.', 12],
  ['praxisMonate24', '24', 24],
  ['praxisMonate24', '25', PROBLEM],
  ['praxisMonate24', '5 Jahre', PROBLEM],
  ['alter', '121', PROBLEM],
  ['elternzeit', '1', true],
  ['elternzeit', '0', false],
  ['elternzeit', '2', PROBLEM],
  ['elternzeit', 'in Elternzeit', true],
  ['elternzeit', 'keine Elternzeit', false],
  ['elternzeit', 'ja (Mutter)', true],
  ['elternzeit', 'ja seit 01.03.2026', true],
  ['elternzeit', 'ja, bis 31.10.2026', PROBLEM],
  ['elternzeit', 'ja (beantragt)', PROBLEM],
  ['elternzeit', 'ja, aber nicht mehr lange', PROBLEM],
  ['elternzeit', 'ja/nein', PROBLEM],
  ['selbststaendig', 'nebenberuflich', PROBLEM],
  ['alg2Jemals', 'noch nie', false],
  ['stabilisierungsmassnahme', 'läuft', true],
  ['stabilisierungsmassnahme', 'geplant', PROBLEM],
  ['rechtsbehelfOffen', 'keine', false],
  ['krankengeldbezug', 'laufend', true],
  ['elternzeit', 'läuft', true],
  ['pflegezeit', 'laufend', true],
  ['gefluechtet', 'anerkannt', true],
  ['vermittlungZeitnahRealistisch', 'absehbar', true],
  ['vermittlungZeitnahRealistisch', 'nicht absehbar', false],
  ['neukunde', 'kein Neukunde', false],
  ['telefonterminErreicht', 'nicht erreichbar', false],
  ['alg2Jemals', 'früher ja', true],
  ['zuzug', 'zugezogen', true],
  ['zuzug', 'kein Zuzug', false],
  ['algAufstocker', 'Aufstockerin', true],
  ['algAufstocker', 'kein Aufstocker', false],
  ['esbWahrgenommen', 'teilgenommen', true],
  ['esbWahrgenommen', 'nicht teilgenommen', false],
  ['bgGemischt', 'U25 und Ü25', true],
  ['bgGemischt', 'nur Ü25', false],
  ['erwerbsfaehigkeitZweifelhaft', 'unstrittig', false],
  ['rechtsbehelfOffen', 'Widerspruch offen', true],
  ['rechtsbehelfOffen', 'Widerspruch', PROBLEM],
  ['ausbildungswillig', 'bereit', true],
  ['ausbildungswillig', 'nicht bereit', false],
  ['kommunikationDeutsch', 'keine Verständigung möglich', false],
  ['kommunikationDeutsch', 'nur mit Dolmetscher', false],
  ['rehaOderSb', 'weder noch', false],
  ['rechtskreis', 'Rechtskreis II', 'SGB II'],
  ['rechtskreis', 'Rechtskreis IV', PROBLEM],
  ['kundenstatus', 'ratsuchend gemeldet', 'rasu'],
  ['berufsabschluss', 'FH-Abschluss', 'studium'],
  ['schulform', 'Förderschule L', 'foerderschule'],
  ['schulform', 'Gymnasium, Oberstufe', 'gymnasium'],
  ['schulform', 'Gesamtschule mit Oberstufe', 'gesamtschule'],
  ['ausbildungsform', 'dual betrieblich', 'betrieblich'],
  ['ausbildungsform', 'bei einem Träger', 'ausserbetrieblich'],
  ['betreuungDurch', 'arbeitsmarktnaher Fallmanager', 'fmArbeitsmarktnah'],
])('%s: %j', (feld, text, erwartet) => {
  expect(gelesen(feld, text)).toEqual(erwartet);
});

test('a Kundennummer is recognised by its form', () => {
  expect(parseKundennummer('123d456789')).toBe('123D456789');
  expect(parseKundennummer('1234D56789')).toBeNull();
  expect(findeKundennummer('Kundin/Kunde 123D456789 | Stammdaten')).toBe('123D456789');
  expect(findeKundennummer('123D456789 und 123D456780')).toBeNull();
  expect(findeKundennummer('X123D456789')).toBeNull();
});

const art = (text: string): unknown => {
  const g = parseSpalte('massnahmen.art', FELDER.massnahmen.columns.art, text);
  return g.art === 'wert' ? g.wert : g.art === 'problem' ? PROBLEM : UNBEKANNT;
};

test.each([
  ['FbW – Umschulung Pflege', 'FbW'],
  ['Betriebliche Einzelumschulung', 'FbW'],
  ['§ 81 SGB III', 'FbW'],
  ['81 SGB III', 'FbW'],
  ['MAT', 'MAT'],
  ['AVGS-MAT Coaching', 'MAT'],
  ['§ 16 Abs. 1 SGB II i. V. m. § 45 SGB III', 'MAT'],
  ['MAG bei Fa. Beispiel', 'sonstige'],
  ['BaE kooperativ', 'BaE'],
  ['AGH (§ 16d SGB II)', 'AGH'],
  ['§16d', 'AGH'],
  ['Ein-Euro-Job', 'AGH'],
  ['EQ', 'EQ'],
  ['§ 54a SGB III', 'EQ'],
  ['BvB-Pro', 'bvB'],
  ['Reha-spezifische Maßnahme', 'reha117'],
  ['§ 117 SGB III', 'reha117'],
  ['Aktivierung und berufliche Eingliederung', 'MAbE'],
  ['Sprachkurs', 'sonstige'],
  ['Sprachkurs im Rahmen einer FbW', 'FbW'],
  ['§ 16i SGB II', 'sonstige'],
  ['Teilhabe am Arbeitsmarkt', 'sonstige'],
  ['FbW oder MAT', PROBLEM],
  ['Umschulung, rehaspezifisch', PROBLEM],
  ['Perspektive Zukunft', PROBLEM],
  ['AVGS', PROBLEM],
  ['§ 16 SGB II', PROBLEM],
  ['Matrixkurs', PROBLEM],
  ['unbekannt', UNBEKANNT],
])('kind of Maßnahme: %j', (text, erwartet) => {
  expect(art(text)).toBe(erwartet);
});
