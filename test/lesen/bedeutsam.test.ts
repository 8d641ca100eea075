import { expect, test } from 'vitest';
import { istBedeutsam } from '../../rules/fall/deuten/bedeutsam.ts';
import { FELD_KEYS, FELDER } from '../../rules/fall/felder.ts';
import { BEGRIFFE } from '../../rules/fall/vokabular/begriffe.ts';
import { schluessel } from '../../rules/fall/vokabular/grundform.ts';
import { NAME_LABELS } from '../../rules/fall/vokabular/namenslabels.ts';
import { spaltenworte } from '../../rules/fall/vokabular/spalten.ts';
import { bedeutungenVon, istLabelUnter } from '../../rules/fall/vokabular/stichworte.ts';
import { aufloesen } from '../../rules/fall/vokabular/vokabular.ts';
import { ohneZusaetze } from '../../rules/fall/vokabular/zusaetze.ts';
import { NICHTS, ZU_LESEN } from './fremdeMasken.ts';

const LABELS = FELD_KEYS.flatMap((feld) => {
  const { labels, schwach = [], nurWahr = [], zeitraum = [], unter } = BEGRIFFE[feld];
  return [
    FELDER[feld].label,
    ...labels,
    ...schwach,
    ...nurWahr,
    ...zeitraum,
    ...(unter?.labels ?? []),
  ];
});

/** As masks write a label; what they add to it in the second list says nothing. */
const WRITTEN: readonly ((label: string) => string)[] = [
  (label) => `${label} (TT.MM.JJJJ)`,
  (label) => `${label} Pflichtfeld`,
  (label) =>
    label.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss'),
  (label) => label.replaceAll('EGV', 'Eingliederungsvereinbarungen'),
  (label) => label.replaceAll('EGV', 'Kooperationsplan').replaceAll('Kunden', 'Kund:innen'),
];
const ADDED: readonly ((label: string) => string)[] = [
  (label) => label,
  (label) => `${label}:`,
  (label) => `${label} *`,
  (label) => `  ${label.toUpperCase()}\u00a0`,
  (label) => `Alter / ${label}`,
  (label) => `${label}: ja | Anderes: nein`,
];
/** Where it says already of whom and when it is, more of that is too much for the vocabulary. */
const SAYS_WHOSE = /[()]|^(?:aktuell|derzeit|laufend)|(?:kunden?|kundin|bewerbers?)$/i;
const isKnown = (key: string) => bedeutungenVon(key) !== undefined || istLabelUnter(key);
const passedOver = (texts: readonly string[]) => texts.filter((text) => !istBedeutsam(text));

test('no label of the vocabulary is passed over, however it is written', () => {
  expect(passedOver(LABELS)).toEqual([]);
  const alone = LABELS.filter((label) => aufloesen(label, []).art !== 'fremd');
  expect(passedOver(alone.flatMap((label) => ADDED.map((way) => way(label))))).toEqual([]);
  const anyones = alone.filter((label) => !SAYS_WHOSE.test(label));
  expect(passedOver(anyones.map((label) => `${label} der Antragstellerin`))).toEqual([]);
  expect(passedOver(anyones.map((label) => `Akt. ${label}`))).toEqual([]);
  const dated = alone.filter((label) => /^\D{3,60}$/.test(label));
  expect(passedOver(dated.map((label) => `${label} 3.7.1990`))).toEqual([]);
  const written = alone.flatMap((label) => WRITTEN.map((way) => way(label)));
  const known = written.filter((text) => isKnown(schluessel(ohneZusaetze(text))));
  expect(known.length).toBeGreaterThan(3000);
  expect(passedOver(known)).toEqual([]);
});

test('nor what is a label only under a heading', () => {
  const passed = LABELS.flatMap((label) => {
    const words = label.split(' ');
    return words.slice(1).flatMap((_, i) => {
      const heading = words.slice(0, i + 1).join(' ');
      const rest = words.slice(i + 1).join(' ');
      const isMeant = schluessel(rest) !== '' && aufloesen(rest, [heading]).art !== 'fremd';
      return isMeant && !istBedeutsam(rest) ? [`${heading} > ${rest}`] : [];
    });
  });
  expect(passed).toEqual([]);
});

test('nor what caseworkers know of', () => {
  const read = ZU_LESEN.filter(([, , , erwartet]) => erwartet !== NICHTS).map(([label]) => label);
  expect(read.filter((label) => !istBedeutsam(label))).toEqual([]);
});

test('nor the labels of names, which are left out wherever else they stand', () => {
  expect(passedOver([...NAME_LABELS, 'Straße', 'Name, Vorname:', 'Wohnort *'])).toEqual([]);
});

test('nor the headers of lists, which are labels where an entry is a form', () => {
  expect(spaltenworte().filter((wort) => !istBedeutsam(wort))).toEqual([]);
});

test.each([
  'Kunde: Muster (123D456789)',
  'Max 123\u00a0D\u00a0456789',
  'Max 123\n  D 456789',
  'Max 123D\u200b456789',
  'Fall 123 D 456789',
  'Bemerkungen',
  'Eingliederungsvereinb… gültig bis',
  // When a thing came to nothing: its last letters tell, whatever stands behind or in them.
  'Abgesagt am',
  'storniert zum : *',
  'Ausgefallen seit?',
  'ABGESAGT\u00a0AM\u00a0',
  'abgesagt am\u00ad',
])('"%s" may matter', (text) => {
  expect(istBedeutsam(text)).toBe(true);
});

test.each([
  '',
  '–',
  '12.03.2026',
  'Wert 17.3',
  'Musterstadt',
  'Angebot 12',
  'Gewicht',
  'Lorem ipsum dolor sit amet',
  'Abgesagt',
  'abgesagt a\u00ad',
])('"%s" can\'t', (text) => {
  expect(istBedeutsam(text)).toBe(false);
});

test('a text is told the same the second time, after more than are kept in mind', () => {
  const texts = ['Abgesagt am', 'Wert 17.3', 'Geburtsdatum'];
  const told = texts.map(istBedeutsam);
  for (let i = 0; i < 6000; i++) istBedeutsam(`Wert ${i}`);
  expect(texts.map(istBedeutsam)).toEqual(told);
  expect(told).toEqual([true, false, true]);
});
