import { expect, test } from 'vitest';
import { FELD_KEYS } from '../../rules/fall/felder.ts';
import { falten } from '../../rules/fall/normalisieren.ts';
import { BEGRIFFE } from '../../rules/fall/vokabular/begriffe.ts';
import { schluessel } from '../../rules/fall/vokabular/grundform.ts';
import { LISTEN, LISTEN_KEYS } from '../../rules/fall/vokabular/spalten.ts';
import { spalteVon } from '../../rules/fall/vokabular/spaltenkoepfe.ts';
import {
  alleLabels,
  bedeutungenUnter,
  bedeutungenVon,
  endetWieEinLabel,
  istEnde,
  istLabelUnter,
} from '../../rules/fall/vokabular/stichworte.ts';
import {
  ausgeschrieben,
  ausTafel,
  inListe,
  listeAus,
  mapAus,
  tafelAus,
  verkuerzt,
} from '../../rules/fall/vokabular/tafel.ts';

test('every label of the vocabulary is found, as it is written and where it is cut', () => {
  const keys = new Map(alleLabels());
  const lost = FELD_KEYS.flatMap((feld) => {
    const { labels, schwach = [], nurWahr = [], zeitraum = [] } = BEGRIFFE[feld];
    return [...labels, ...schwach, ...nurWahr, ...zeitraum].filter((label) => {
      const key = schluessel(label);
      const isFound = bedeutungenVon(key)?.some((eine) => eine.feld === feld) ?? false;
      return key !== '' && !(isFound && istEnde(key) && keys.has(falten(label)));
    });
  });
  expect(lost).toEqual([]);
  expect(keys.size).toBeGreaterThan(5000);
  expect([...keys].filter(([, key]) => bedeutungenVon(key) === undefined)).toEqual([]);
});

test('what means something only below a heading is found there, and nowhere else', () => {
  const lost = FELD_KEYS.flatMap((feld) => {
    const { labels = [], headings = [] } = BEGRIFFE[feld].unter ?? {};
    return headings.flatMap((heading) =>
      labels.filter((label) => {
        const key = schluessel(label);
        const found = bedeutungenUnter(schluessel(heading), key) ?? [];
        return !(istLabelUnter(key) && found.some((eine) => eine.feld === feld));
      }),
    );
  });
  expect(lost).toEqual([]);
  expect(bedeutungenUnter('wetter', 'bis')).toBeUndefined();
  expect(istLabelUnter('wetter')).toBe(false);
});

test('every header of a list is found in it', () => {
  const lost = LISTEN_KEYS.flatMap((liste) =>
    Object.values(LISTEN[liste].spalten)
      .flat()
      .filter((kopf) => spalteVon(liste, kopf) === undefined),
  );
  expect(lost).toEqual([]);
  expect(spalteVon('kontakte', 'Datum')).toEqual({ spalte: 'am', rang: 0 });
  expect(spalteVon('kontakte', 'Wetter')).toBeUndefined();
});

test.each(['', 'vom', 'etreuungsstufe', 'wetter', '__proto__', 'zz'])('%j is no label', (key) => {
  expect(bedeutungenVon(key)).toBeUndefined();
});

test('the end of a label is told from its middle', () => {
  expect(istEnde('etreuungsstufe')).toBe(true);
  expect(istEnde('betreuungsst')).toBe(false);
  expect(istEnde('')).toBe(false);
});

test('ends of words tell most texts from labels', () => {
  for (const text of ['Betreuungsstufe', 'Straße', 'am', 'Wohnort:', 'Profil (VerBIS)'])
    expect(endetWieEinLabel(text)).toBe(true);
  for (const text of ['Musterstadt', '12345', 'Hausflur'])
    expect(endetWieEinLabel(text)).toBe(false);
});

test('in a table only whole words are found', () => {
  const tafel = tafelAus([
    ['bis', '1'],
    ['egvbis', '2'],
    ['egv', ''],
  ]);
  expect(['bis', 'egvbis', 'egv'].map((wort) => ausTafel(tafel, wort))).toEqual(['1', '2', '']);
  for (const wort of ['', 'gvbis', 'egvb', 'bis:1']) expect(ausTafel(tafel, wort)).toBeUndefined();
  expect(ausTafel('', 'bis')).toBeUndefined();
  expect([...mapAus(tafel)]).toEqual([
    ['bis', '1'],
    ['egvbis', '2'],
    ['egv', ''],
  ]);
  const liste = listeAus(['a', 'bc', 'a']);
  expect(['a', 'bc', '', 'b', 'c'].map((wort) => inListe(liste, wort))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('what is written short is written in full again', () => {
  const lang = 'x'.repeat(50);
  const worte = ['', 'egv', 'egvbis', 'egvvom', 'profil', lang, `${lang}y`];
  expect(ausgeschrieben(verkuerzt(worte))).toEqual(worte);
});
