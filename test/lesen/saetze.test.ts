import { expect, test } from 'vitest';
import { beginntSatz, istAufzeichnung, saetze } from '../../rules/fall/werte/saetze.ts';

const gesagt = (text: string) => saetze(text)?.map(({ label, value }) => [label, value]) ?? null;

test.each([
  [
    'Der Kooperationsplan wurde am 10.08.2026 geschlossen. Er gilt bis zum 09.02.2027.',
    [
      ['Kooperationsplan geschlossen am', '10.08.2026'],
      ['Kooperationsplan gültig bis', '09.02.2027'],
    ],
  ],
  [
    'Die Eingliederungsvereinbarung wurde am 10. August 2026 abgeschlossen und ist gültig bis 9.2.2027.',
    [
      ['Eingliederungsvereinbarung abgeschlossen am', '10. August 2026'],
      ['Eingliederungsvereinbarung gültig bis', '9.2.2027'],
    ],
  ],
  [
    'Mit der Kundin wurde am 10.08.2026 ein Kooperationsplan geschlossen.',
    [['Kooperationsplan geschlossen am', '10.08.2026']],
  ],
  ['Am 08.06.2026 fand das Erstgespräch statt.', [['Erstgespräch am', '08.06.2026']]],
  ['Das Erstgespräch fand am 08.06.2026 statt.', [['Erstgespräch am', '08.06.2026']]],
  [
    'Der letzte Kontakt fand am 12.11.2026 telefonisch statt.',
    [['letzte Kontakt am', '12.11.2026 (telefonisch)']],
  ],
  ['Der nächste Termin ist am 10.12.2026 um 9:30 Uhr.', [['nächste Termin am', '10.12.2026']]],
  [
    'Der nächste Termin findet am 10.12.2026 statt. Die Wiedervorlage ist auf den 07.01.2027 gelegt.',
    [
      ['nächste Termin am', '10.12.2026'],
      ['Wiedervorlage am', '07.01.2027'],
    ],
  ],
  ['Die Betreuungsstufe ist IK.', [['Betreuungsstufe', 'IK']]],
  [
    'Eine zeitnahe Vermittlung ist nicht realistisch.',
    [['zeitnahe Vermittlung realistisch', 'nein']],
  ],
  ['Die Kundin ist alleinerziehend.', [['Alleinerziehend', 'ja']]],
  ['Der Kunde wird vom Berufsberater betreut.', [['Betreuung durch', 'Berufsberater']]],
])('%s', (text, expected) => {
  expect(gesagt(text)).toEqual(expected);
});

test.each([
  'Der Kooperationsplan wurde am 10.08.2026 nicht geschlossen.',
  'Der Kooperationsplan wurde am 10.08.2026 verworfen.',
  'Der Kooperationsplan wird am 10.08.2026 geschlossen.',
  'Der Kooperationsplan soll am 10.08.2026 geschlossen werden.',
  'Der Kooperationsplan galt bis zum 09.02.2026.',
  'Der Kooperationsplan gilt voraussichtlich bis zum 09.02.2027.',
  'Der Kooperationsplan wurde am 10.08.2026 geschlossen. Er gilt nicht mehr.',
  'Der Kooperationsplan wurde am 10.08.2026 geschlossen. Sie gilt bis zum 09.02.2027.',
  'Der Kooperationsplan der Partnerin wurde am 10.08.2026 geschlossen.',
  'Der Kooperationsplan wurde vielleicht am 10.08.2026 geschlossen.',
  'Der Kooperationsplan wurde am 10.08.2026 geschlossen',
  'Falls der Kooperationsplan am 10.08.2026 geschlossen wurde, gilt er bis zum 09.02.2027.',
  'Stand 15.01.2024: Der Kooperationsplan gilt bis zum 30.06.2024.',
  'Das Erstgespräch ist am 10.12.2026.',
  'Der nächste Termin war am 10.11.2026.',
  'Der Kooperationsplan ist auf den 10.12.2026 gelegt.',
  'Der nächste Termin ist am TT.MM.JJJJ.',
  'Die Integrationsprognose lautete marktfern.',
  'Die Integrationsprognose ist noch offen.',
  'Der Bruder ist alleinerziehend.',
  'Der Kunde war arbeitslos.',
  'Der Kunde ist wohl alleinerziehend.',
  'Der Kunde ist freundlich.',
  'Der Bruder wird vom Team M&I betreut.',
  'Der Kunde wird von der Schwester betreut.',
  'Der Antrag wurde am 10.08.2026 gestellt.',
  'Ein Kooperationsplan kann am 10.08.2026 geschlossen werden.',
])('nothing is read of: %s', (text) => {
  expect(gesagt(text)).toBeNull();
});

test.each([
  'Der Kunde ist ',
  'Die EGV wurde am ',
  'Eine zeitnahe Vermittlung ist realistisch.',
  'Am 08.06.2026 fand das Erstgespräch statt.',
  'Mit der Kundin wurde am ',
])('a text may begin so: %s', (text) => {
  expect(beginntSatz(text)).toBe(true);
});

test.each(['Der Kunde', 'Die besten Angebote', 'Er ist alleinerziehend.', 'Kundenstatus'])(
  'no text begins so: %s',
  (text) => {
    expect(beginntSatz(text)).toBe(false);
  },
);

test.each([
  'Vermerk vom 12.03.2025',
  'Notizen',
  'Textbausteine',
  '12.03.2025',
  'Stand 3/2025',
  'Voraussetzungen der Übergabe',
])('what is written under it is of some day: %s', (heading) => {
  expect(istAufzeichnung(heading)).toBe(true);
});

test.each(['Fallzusammenfassung', 'Kooperationsplan', 'Muster, Ole, geb. 3.7.1990'])(
  'what is written under it may be so now: %s',
  (heading) => {
    expect(istAufzeichnung(heading)).toBe(false);
  },
);
