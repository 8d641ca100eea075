import { expect, test } from 'vitest';
import { merken } from '../../rules/fall/merken.ts';
import { schluessel } from '../../rules/fall/vokabular/grundform.ts';
import { aufloesen } from '../../rules/fall/vokabular/vokabular.ts';

test.each([
  ['Kundenkategorie', 'Kd.-Kat.'],
  ['Kundenkategorie', 'Kund:innenkategorie'],
  ['Kundenkategorie', 'Kund*innenkategorie'],
  ['Kundenkategorie', 'KundInnenkategorie'],
  ['Kundenkategorie', 'Kund(inn)enkategorie'],
  ['Kundenkategorie', 'Kundinnen- und Kundenkategorie'],
  ['Kundennummer', 'Kundinnen-/Kundennummer'],
  ['Kundennummer', 'KdNr'],
  ['Neukunde', 'Neukundin'],
  ['Neukunde', 'Neukund:in'],
  ['Neukunde', 'Neukunde/Neukundin'],
  ['Alleinerziehende', 'Alleinerziehende:r'],
  ['Alleinerziehend', 'Alleinerziehende(r)'],
  ['EGV vom', 'Eingliederungsvereinbarung vom'],
  ['EGV vom', 'Eingliederungs-Vereinbarung vom'],
  ['EGV vom', 'EinV vom'],
  ['EGV vom', 'Kooperationsplan (EGV) vom'],
  ['EGV vom', 'K-Plan vom'],
  ['Datum des Kooperationsplans', 'Datum EGV'],
  ['BG-Nummer', 'Bedarfsgemeinschaftsnr.'],
  ['Selbstständig', 'SELBSTAENDIG'],
  ['Arbeitsuchend', 'Arbeitssuchend'],
  ['Letzter Kontakt', 'Letzte Kontakt'],
])('%j and %j are one label', (a, b) => {
  expect(schluessel(b)).toBe(schluessel(a));
});

test.each([
  ['EGV vom', 'EGV bis'],
  ['Kundenkategorie', 'Kategorie'],
  ['Neukunde', 'Kunde'],
  ['Alg I', 'Alg II'],
  ['Betreuungsstufe', 'Betreuung'],
  ['Ausbildung', 'Ausbildungsuchend'],
  ['Geburtsdatum', 'Geburtsort'],
])('%j and %j are two', (a, b) => {
  expect(schluessel(b)).not.toBe(schluessel(a));
});

const feld = (label: string, ...headings: string[]) => {
  const gefunden = aufloesen(label, headings);
  return gefunden.art === 'feld' ? gefunden.bedeutung.feld : null;
};

test.each([
  ['Integrationsprog…', null],
  ['Integrationsprognose gep…', 'integrationsprognoseGeprueftAm'],
  ['Eingliederungsvereinb…', null],
  ['Eingliederungsvereinb… gültig bis', 'egvGueltigBis'],
  ['Einzelfallbeurt...', 'einzelfallbeurteilungAm'],
  ['Gesundheitliche Einschr…', 'gesundheitlicheEinschraenkung'],
  ['Geburtsd…', 'geburtsdatum'],
  ['Geb…', null],
  ['Geburtsort…', null],
  ['…', null],
  ['Elternzeit …', null],
])('a label cut to %j means %s', (label, erwartet) => {
  expect(feld(label)).toBe(erwartet);
});

test.each([
  ['3.2 Kundenkategorie', 'kundenkategorie'],
  ['Elternzeit (§ 15 BEEG)', 'elternzeit'],
  ['In Pflegezeit (PflegeZG)', 'pflegezeit'],
  ['BG-Nummer (A2LL/ALLEGRO)', 'bgNummer'],
  ['Aktuelle Betreuungsstufe', 'betreuungsstufe'],
  ['Geburtsdatum der Kundin', 'geburtsdatum'],
  ['Kundenkategorie (Arbeitgeber)', null],
  ['Geburtsdatum (Kind)', null],
  ['Geburtsdatum des Kindes', null],
])('%j means %s', (label, erwartet) => {
  expect(feld(label)).toBe(erwartet);
});

test('a memory of texts is bounded and changes nothing', () => {
  let mal = 0;
  const laenge = merken((text: string) => {
    mal++;
    return text.length;
  }, 2);
  expect([laenge('a'), laenge('a'), laenge('bb'), laenge('ccc'), laenge('a')]).toEqual([
    1, 1, 2, 3, 1,
  ]);
  expect(mal).toBe(4);
  const lang = 'x'.repeat(500);
  laenge(lang);
  laenge(lang);
  expect(mal).toBe(6);
});
